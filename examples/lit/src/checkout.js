import {html, LitElement} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import 'token-forms/define/card-token-form.js';

class ShopCheckout extends LitElement {
  static properties = {token: {state: true}};

  render() {
    return html`<card-token-form
        publishable-key="pk_test_sandbox"
        api-base="http://127.0.0.1:12111"
        frame-src=${ifDefined(import.meta.env.VITE_FRAME_SRC)}
        @token=${({detail}) => (this.token = detail.token)}
      ></card-token-form>
      <p>Token: <output>${this.token?.id ?? 'none yet'}</output></p>`;
  }
}
customElements.define('shop-checkout', ShopCheckout);
