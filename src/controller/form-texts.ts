import type {TokenError} from '../client/token-error.js';
import {card as en} from '../i18n/en/card.js';
import {englishVariant} from '../i18n/en/variants.js';
import type {FormModel} from '../model/form-model.js';
import type {TextLookup} from '../rendering/render-state.js';
import {hintOf, textOf} from '../rendering/texts.js';
import {explain, refusedField} from './explain.js';
import type {FormInputs} from './form-inputs.js';

/** Codes of errors that an example helps to correct. */
const SHAPE_ERRORS = [
  'incomplete',
  'invalid_postal_code',
  'routing_number_invalid',
  'account_number_invalid',
];

/** What a form says at its fields and of itself, in the customer's language. */
export class FormTexts {
  /** The API's own words for fields it refused, by field name. */
  readonly #refusals = new Map<string, string>();
  readonly #model: FormModel;
  readonly #inputs: () => FormInputs;

  constructor(model: FormModel, inputs: () => FormInputs) {
    this.#model = model;
    this.#inputs = inputs;
  }

  readonly text: TextLookup = (key, parts) => {
    const {options, texts} = this.#inputs();
    const own = this.#model.form.messages ?? {};
    // English of a region is an overlay, which stands before the texts of some forms alone
    const tables = [options.messages, englishVariant(texts.lang), texts.messages, own, en];
    return textOf(tables, key, parts);
  };

  /** What is said under a field: its error, or its hint. */
  note(name: string, isMasked: boolean): string {
    if (this.#model.state.fields[name]?.error !== undefined) return this.error(name);
    const text = this.#model.text(name);
    if (isMasked && name === 'number' && text) return `•••• ${text.slice(-4)}`;
    return hintOf(name, this.#model.context.brand, this.text);
  }

  /** What is wrong with a field. */
  error(name: string): string {
    const {state, error} = this.#model.state.fields[name] ?? {};
    const code = error ?? (state === 'partial' ? 'incomplete' : 'required');
    const isChoice = this.#model.form.fields[name]?.control === 'select';
    const ours =
      this.text(`${code}_${name}`) ||
      this.text(isChoice && code === 'required' ? 'required_select' : code) ||
      this.text('refused');
    const {example} = this.#model.rules.fields[name] ?? {};
    const says = example !== undefined && SHAPE_ERRORS.includes(code) ? this.text('example', {example}) : '';
    return this.#refusals.get(name) ?? `${ours} ${says}`.trim();
  }

  /** How many fields there are to correct. */
  errorCount(n: number): string {
    const category = new Intl.PluralRules(this.#inputs().texts.lang).select(n);
    return this.text(`errors_${category}`, {n: String(n)});
  }

  /** What is said of an error that is about no field. */
  explain(error: TokenError): string {
    return explain(error, this.#isTest, this.text);
  }

  /**
   * Takes an error that is about a field: the model has that field refused from now on.
   * @returns false for an error that is about none
   */
  refuse(error: TokenError): boolean {
    const name = refusedField(error, this.#model.rules);
    if (name === undefined) return false;
    // the API's words are for the customer where a card is refused, else for the developer
    if (error.type === 'card_error' || this.#isTest) this.#refusals.set(name, error.message);
    this.#model.reject(name, error.code ?? 'incomplete');
    return true;
  }

  /** The API refused a field. */
  get hasRefusals(): boolean {
    return this.#refusals.size > 0;
  }

  /** Forgets what the API said of a field, or of all. */
  clearRefusals(name?: string): void {
    if (name === undefined) this.#refusals.clear();
    else this.#refusals.delete(name);
  }

  get #isTest(): boolean {
    return !/_live_/.test(this.#inputs().options.client.publishableKey);
  }
}
