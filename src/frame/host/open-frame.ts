import type {TokenError} from '../../client/token-error.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../../controller/surface.js';
import type {Texts} from '../../rendering/texts.js';
import type {TokenFormElement} from '../../base/token-form-element.js';
import {FrameSurface} from './frame-surface.js';
import {frameAddress} from './make-frame.js';

/** Finds the texts of a language, for what the page has to say itself. */
export type LoadTexts = (locale: string) => Pick<Texts, 'messages'> | Promise<Pick<Texts, 'messages'>>;

/**
 * Makes a frame with the fields a child of an element. Resolves when they are there to be used.
 * @throws {TokenError} by rejection: `configuration_error` for a `frame-src` that is no URL, `frame_error` for a
 *   frame that does not answer within 10 s; the customer sees that, and can try again
 */
export async function openFrame(
  element: TokenFormElement,
  host: SurfaceHost,
  config: SurfaceConfig,
  texts: LoadTexts,
  address = frameAddress(element.frameSrc ?? ''),
): Promise<Surface> {
  const root = element.shadowRoot as ShadowRoot;
  if (config.client.apiBase) console.warn(`<${element.localName}>: api-base is for direct mode.`);
  return new Promise((resolve, reject) => {
    let opened = false;
    const onReady = () => {
      root.querySelector('p')?.remove();
      style.display = 'block';
      opened = true;
      resolve(surface);
    };
    const onFault = (error: TokenError) => {
      style.display = 'none';
      const retry = () => (opened ? surface.reload() : element.requestUpdate());
      void faultNotice(config, texts, retry).then((notice) => {
        root.querySelector('p')?.remove();
        if (style.display === 'none') root.lastChild?.before(notice);
      });
      if (!opened) {
        surface.frame.remove(); // the next try makes another
        reject(error);
      } else if (!element.busy) host.misconfigured(error); // an attempt tells it itself
    };
    const surface = new FrameSurface(element, host, config, address, onReady, onFault);
    const {style} = surface.frame;
    // not in the shadow root, for Chromium fills no form in a frame that is in one
    root.replaceChildren(slot('header'), slot('frame'), slot('footer'));
    element.querySelector('[slot=frame]')?.remove(); // a clone has that of its original
    surface.frame.slot = 'frame';
    element.append(surface.frame);
    // so ends a click on a label of the page: the element itself has nothing to focus
    element.addEventListener('click', ({target}) => target === element && element.focus());
  });
}

function slot(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}

/** Says that there is no form, and lets the customer try again. */
async function faultNotice(config: SurfaceConfig, texts: LoadTexts, retry: () => void): Promise<HTMLElement> {
  const {messages} = await texts(config.locale);
  const text = (key: 'error_network' | 'retry', english: string) =>
    config.messages[key] ?? messages[key] ?? english;
  const notice = document.createElement('p');
  const button = document.createElement('button');
  notice.part.add('summary');
  notice.role = 'alert';
  button.type = 'button';
  button.textContent = text('retry', 'Try again');
  button.onclick = retry;
  notice.append(text('error_network', 'No connection. Check your network.'), ' ', button);
  return notice;
}
