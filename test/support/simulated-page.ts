import {Window} from 'happy-dom';
import {JSDOM} from 'jsdom';

/** The pages that tests of apps run in without a browser. */
export type Simulator = 'jsdom' | 'happy-dom';

const windows: Readonly<Record<Simulator, () => object>> = {
  jsdom: () => new JSDOM('', {url: 'http://localhost/'}).window,
  'happy-dom': () => new Window({url: 'http://localhost/'}),
};

/** Puts a new simulated page in the place of what this process has of a page, as test runners do. */
export function simulatePage(simulator: Simulator): void {
  const window = windows[simulator]();
  const names = ['document', 'customElements', 'HTMLElement', 'Event', 'CustomEvent', 'FormData', 'Element'];
  for (const name of [...names, 'HTMLInputElement', 'HTMLSelectElement', 'CSSStyleSheet', 'ElementInternals'])
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
      writable: true,
    });
  Object.assign(globalThis, {window});
}
