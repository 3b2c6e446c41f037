import {registeredMessages} from '../../i18n/registered.js';
import type {PropertyDeclarations} from '../../base/attributed-element.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../../controller/surface.js';
import {TokenFormElement} from '../../base/token-form-element.js';
import {openFrame} from './open-frame.js';

/**
 * A token form that is in a frame and nowhere else: it knows of no form and no field, and takes the attributes of
 * all kinds.
 */
export class FramedFormElement extends TokenFormElement {
  static override styles = `:host {display: block; min-inline-size: 180px; max-width: var(--token-form-max-width, 30rem)}
    :host([hidden]) {display: none}`;
  static override properties: PropertyDeclarations = Object.fromEntries(
    'currency collect confirmAccountNumber acceptBrands countries termsUrl brand idType businessType details terms country'
      .split(' ')
      .map((name) => [name, {}]),
  );

  protected override openSurface(host: SurfaceHost, config: SurfaceConfig): Promise<Surface> {
    return openFrame(this, host, config, (locale) => ({messages: registeredMessages(locale) ?? {}}));
  }
}
