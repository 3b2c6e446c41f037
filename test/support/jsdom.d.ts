declare module 'jsdom' {
  /** A page without a browser; as much of it as the tests need. */
  export class JSDOM {
    constructor(html: string, options: {readonly url: string});
    readonly window: object;
  }
}
