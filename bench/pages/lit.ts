import {LitElement, html, unsafeCSS} from 'lit';
import styles from './form.css?inline';
import {send} from './send.js';

const fields = [
  {name: 'number', label: 'Card number', autocomplete: 'cc-number', row: 'wide'},
  {name: 'expiry', label: 'Expiry date', autocomplete: 'cc-exp', row: ''},
  {name: 'cvc', label: 'Security code', autocomplete: 'cc-csc', row: ''},
];

/** The form of `plain.html` as a Lit element, its texts bound both ways: no formatting, no checks. */
class LitForm extends LitElement {
  static override styles = unsafeCSS(styles);
  static override properties = {texts: {state: true}, summary: {state: true}};

  declare texts: Readonly<Record<string, string>>;
  declare summary: string;

  constructor() {
    super();
    this.texts = {};
    this.summary = '';
  }

  protected override render() {
    return html`<form @submit=${this.#submit} @input=${this.#type}>
      ${fields.map(
        ({name, label, autocomplete, row}) =>
          html`<div class=${row}>
            <label for=${name}>${label}</label>
            <input
              id=${name}
              name=${name}
              .value=${this.texts[name] ?? ''}
              autocomplete=${autocomplete}
              inputmode="numeric"
              required
            />
            <p></p>
          </div>`,
      )}
      <button>Pay</button>
      <p class="wide" role="alert">${this.summary}</p>
    </form>`;
  }

  protected override firstUpdated(): void {
    performance.mark('ready');
    this.dispatchEvent(new Event('ready', {bubbles: true, composed: true}));
  }

  readonly #type = ({target}: Event) => {
    const {name, value} = target as HTMLInputElement;
    this.texts = {...this.texts, [name]: value};
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    send(event.target as HTMLFormElement).then(
      (text) => {
        this.summary = text;
      },
      () => {
        this.summary = 'There is no connection. Please try again.';
      },
    );
  };
}

customElements.define('lit-form', LitForm);
