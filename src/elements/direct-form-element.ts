import type {Settings} from '../model/context.js';
import type {Form} from '../model/form.js';
import {enFirst} from '../i18n/en-initial.js';
import {DirectSurface} from '../controller/direct-surface.js';
import {loadEngine, loadFailed} from '../controller/load-engine.js';
import styles from '../rendering/styles.css?inline';
import type {Surface, SurfaceConfig, SurfaceHost} from '../controller/surface.js';
import {loadTexts, type Texts} from '../rendering/texts.js';
import {TokenFormElement} from '../base/token-form-element.js';

/** A token form whose fields are in the element's own shadow root or, with `frame-src`, in a frame. */
export abstract class DirectFormElement extends TokenFormElement {
  static override styles = styles;
  #direct: DirectSurface | undefined;
  /** The definition asked for last: one that loads longer than its successor comes too late. */
  #wanted: Form | Promise<Form> | undefined;

  get #root(): ShadowRoot {
    return this.shadowRoot as ShadowRoot; // there is one since the element is on a page
  }

  /** Which form the attributes ask for; a promise where a part of it is loaded on demand. */
  protected abstract definition(): Form | Promise<Form>;

  /** What the attributes say to the checks. */
  protected settings(): Settings {
    const now = this.clock();
    return {
      today: {year: now.getFullYear(), month: now.getMonth() + 1},
      testMode: !this.publishableKey.startsWith('pk_live_'),
    };
  }

  protected override openSurface(host: SurfaceHost, config: SurfaceConfig): Surface | Promise<Surface> {
    if (this.frameSrc) {
      if (Reflect.get(this, 'networksFor')) {
        console.warn(
          `<${this.localName}>: networksFor is for direct mode; no function crosses into a frame.`,
        );
      }
      return import('../frame/host/open-frame.js').then(({openFrame}) =>
        openFrame(this, host, config, loadTexts),
      );
    }
    const form = (this.#wanted = this.definition());
    const texts = loadTexts(config.locale);
    const open = (form: Form, texts: Texts) =>
      (this.#direct = new DirectSurface(this.#root, host, form, this.settings(), config, texts));
    if (!(form instanceof Promise || texts instanceof Promise)) return open(form, texts);
    return Promise.all([form, texts, loadEngine()]).then(
      async ([form, texts]) => {
        const surface = open(form, texts);
        this.#follow(); // the attributes may ask for another form by now
        await surface.start(); // it has the texts and choices of parts that are loaded on demand
        return surface;
      },
      () => {
        this.#root.textContent = enFirst.error_network;
        throw loadFailed();
      },
    );
  }

  protected override update(changed: ReadonlySet<string>): void {
    const wasOpen = this.#direct !== undefined;
    super.update(changed);
    if (wasOpen) this.#follow(); // one that was just opened was made by what is set now
  }

  #follow(): void {
    const form = (this.#wanted = this.definition());
    const use = (form: Form) => this.#direct?.use(form, this.settings());
    if (!(form instanceof Promise)) use(form);
    else {
      form.then(
        (loaded) => {
          if (this.#wanted === form) use(loaded);
        },
        () => undefined, // as it was before; the next update asks again
      );
    }
  }
}
