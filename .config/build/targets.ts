/** What the built files run in: the first versions of the engines that know `light-dark()`, or older. */
export const targets = {
  target: 'es2022',
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
};
