/** Where test pages find their frame. */
export const FRAME_PAGE = '/framed/frame.html';

/** Asks a frame, over the port between it and the page, whether all that was said before has come. */
export const PING = 'ping';
