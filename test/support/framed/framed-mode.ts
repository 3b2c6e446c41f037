import {DirectFormElement} from '../../../src/elements/direct-form-element.js';
import {openFrame} from '../../../src/frame/open-frame.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../../../src/view/surface.js';
import {loadTexts} from '../../../src/view/texts.js';

/** Whether the forms of this page are in frames. */
export let isFramed = false;

interface Opens {
  openSurface(host: SurfaceHost, config: SurfaceConfig): Surface | Promise<Surface>;
}

/** From now on a `frame-src` of the page's own origin is taken for one of another, so that tests can look in. */
export function useFrames(): void {
  isFramed = true;
  const form = DirectFormElement.prototype as unknown as Opens;
  const open = form.openSurface;
  form.openSurface = function openSurface(this: DirectFormElement & Opens, host, config) {
    if (!this.frameSrc) return open.call(this, host, config);
    const address = {url: this.frameSrc, origin: location.origin, sandboxed: false};
    return openFrame(this, host, config, loadTexts, address);
  };
}

/** A test of what is otherwise in a frame by its nature; docs/isolated.md has the list. */
export function itInPage(title: string, run: () => Promise<void>): void {
  if (!isFramed) it(title, run);
}
