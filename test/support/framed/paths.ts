/** Where test pages find their frame. */
export const FRAME_PAGE = '/framed/frame.html';

/** Asks a frame, over the port between it and the page, to say when it has settled. */
export const PING = 'ping';
