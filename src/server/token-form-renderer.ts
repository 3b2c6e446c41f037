import {LitElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import type {TokenFormElement} from '../base/token-form-element.js';
import {firstHeight} from '../frame/host/first-height.js';

type Rendered = ReturnType<LitElementRenderer['renderShadow']>;

/** A token form as its renderer sees it. */
interface Form {
  readonly moreStyles: readonly string[];
  readonly render: () => unknown;
  /** Loads what it is made of, where its fields may be in the page. */
  readonly loadParts?: () => Promise<unknown>;
}

/**
 * Renders token forms for `@lit-labs/ssr`, with all that they load on demand: languages other than English, forms of
 * bank accounts, people and companies, looks. The result has to be awaited, as `collectResult` does.
 *
 * ```ts
 * render(html`<card-token-form …></card-token-form>`, {elementRenderers: [TokenFormRenderer, LitElementRenderer]});
 * ```
 */
export class TokenFormRenderer extends LitElementRenderer {
  /** Takes the elements of this package. */
  static override matchesClass(constructor: typeof HTMLElement): boolean {
    return 'moreStyles' in constructor.prototype;
  }

  override renderShadow(info: RenderInfo): Rendered {
    const element = this.element as TokenFormElement;
    const form = element as unknown as Form;
    const {elementStyles} = element.constructor as typeof TokenFormElement;
    const own = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
    const styles = (more = '') => `<style>${[...own, ...form.moreStyles, more].join('')}</style>`;
    // nobody can type into a frame that is not there yet: its room is kept
    if (element.frameSrc !== undefined)
      return [styles(`div{height:${firstHeight(element)}px}`), '<div></div>'];
    return [
      async () => {
        await form.loadParts?.();
        return [styles(), () => renderValue(form.render(), info)];
      },
    ];
  }
}
