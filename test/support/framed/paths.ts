/** Where test pages find their frame. */
export const FRAME_PAGE = '/framed/frame.html';
