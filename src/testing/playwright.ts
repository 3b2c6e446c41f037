/*
 * Playwright, as far as it is used: its `Page`, `Frame`, `Locator` and `FrameLocator` have these methods, so that
 * this package needs none of its own.
 */

/** What a locator can be asked of. */
export interface PlaywrightScope {
  locator(selector: string): PlaywrightLocator;
}

/** A locator of Playwright. */
export interface PlaywrightLocator extends PlaywrightScope {
  first(): PlaywrightLocator;
  count(): Promise<number>;
  fill(text: string): Promise<void>;
  setChecked(checked: boolean): Promise<void>;
  selectOption(valueOrLabel: string): Promise<unknown>;
  waitFor(options: {readonly state: 'attached'}): Promise<void>;
  frameLocator(selector: string): PlaywrightScope;
}

/** A page, or a browser context, whose requests can be answered. */
export interface PlaywrightRouter {
  route(url: string, handler: (route: PlaywrightRoute) => Promise<void>): Promise<unknown>;
}

/** A request that was held. */
export interface PlaywrightRoute {
  request(): {
    url(): string;
    method(): string;
    allHeaders(): Promise<Record<string, string>>;
    postData(): string | null;
  };
  fulfill(response: {status: number; headers: Record<string, string>; body: string}): Promise<void>;
  abort(errorCode: string): Promise<void>;
}
