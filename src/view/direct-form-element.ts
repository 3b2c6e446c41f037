import type {Settings} from '../core/context.js';
import type {Form} from '../core/form.js';
import {DirectSurface} from './direct-surface.js';
import type {Surface, SurfaceConfig, SurfaceHost} from './surface.js';
import {TokenFormElement} from './token-form-element.js';

/** A token form whose fields are in the element's own shadow root. */
export abstract class DirectFormElement extends TokenFormElement {
  #direct: DirectSurface | undefined;
  /** The definition asked for last: one that loads longer than its successor comes too late. */
  #wanted: Form | Promise<Form> | undefined;

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
    const open = (form: Form) =>
      (this.#direct ??= new DirectSurface(
        this.renderRoot as ShadowRoot,
        host,
        form,
        this.settings(),
        config,
      ));
    const form = (this.#wanted = this.definition());
    return form instanceof Promise ? form.then(open) : open(form);
  }

  protected override updated(): void {
    const form = (this.#wanted = this.definition());
    if (!(form instanceof Promise)) this.#direct?.use(form, this.settings());
    else
      void form.then((loaded) => {
        if (this.#wanted === form) this.#direct?.use(loaded, this.settings());
      });
  }
}
