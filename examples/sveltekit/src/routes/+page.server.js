export const load = () => ({frameSrc: process.env.FRAME_SRC});
