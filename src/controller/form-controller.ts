import type {FieldsController} from '../base/fields-controller.js';
import {aborted, asTokenError} from '../base/token-controller.js';
import {isOffline} from '../client/online.js';
import {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import {FormModel} from '../model/form-model.js';
import type {FormState} from '../model/form-state.js';
import type {Form, FormRules} from '../model/form.js';
import interactionStyles from '../rendering/interaction.css?inline';
import type {Outcome, RenderState} from '../rendering/render-state.js';
import {isLine} from '../typing/caret.js';
import {hideFromRecorders} from '../typing/recorders.js';
import {Announcements} from './announcements.js';
import {Attempt} from './attempt.js';
import {Controls} from './controls.js';
import {CvcTimer} from './cvc-timer.js';
import type {FormHost, FormInputs} from './form-inputs.js';
import {FormSwitch} from './form-switch.js';
import {FormTexts} from './form-texts.js';
import {Masking} from './masking.js';
import {OptionsCheck} from './options-check.js';
import {preconnect} from './preconnect.js';
import {TextEditor} from './text-editor.js';

/** Asked when it is needed: on a server there is no `CSS`. */
const paintsBullets = () => CSS.supports('-webkit-text-security', 'disc');

type BrandMarks = typeof import('../rendering/brand-marks.js');

/**
 * What happens in a form's fields, from the first keystroke to the token. Loaded when somebody is about to type; what
 * was typed until then it finds in the inputs.
 */
export class FormController implements FieldsController {
  /** Style sheet of what it makes happen. */
  readonly styles = interactionStyles;
  readonly #host: FormHost;
  #inputs: FormInputs;
  readonly #model: FormModel;
  readonly #controls: Controls;
  readonly #editor: TextEditor;
  readonly #switch: FormSwitch;
  readonly #texts: FormTexts;
  readonly #masking = new Masking();
  readonly #attempt = new Attempt();
  readonly #check = new OptionsCheck((error) => this.#onMisconfigured(error));
  readonly #cvcTimer = new CvcTimer(() => this.#wipeCvc());
  #marks: BrandMarks | undefined;
  /** What the live region says, and of which kind it is. */
  #summary = '';
  #outcome: Outcome | undefined;
  #isBusy = false;
  readonly #announcements = new Announcements();

  constructor(host: FormHost, inputs: FormInputs, rules: FormRules) {
    this.#host = host;
    this.#inputs = inputs;
    const model = (this.#model = new FormModel(inputs.form, rules, inputs.context));
    const controls = (this.#controls = new Controls(host.root));
    this.#editor = new TextEditor(controls, model, (name, text, isTaken) =>
      this.#setValue(name, text, isTaken),
    );
    this.#texts = new FormTexts(model, () => this.#inputs);
    this.#switch = new FormSwitch(model, controls, this.#switchHost());
    this.#readControls();
    if (controls.focused !== undefined) preconnect(inputs.options.client.apiBase);
    if ('number' in inputs.form.fields || 'cvc' in inputs.form.fields) void this.#loadMarks();
  }

  /** The form that is shown: the one that the attributes ask for, or the one that its choices lead to. */
  get form(): Form {
    return this.#model.form;
  }

  get state(): FormState {
    return this.#model.state;
  }

  get validationMessage(): string {
    const name = this.#firstInvalid();
    return name === undefined ? '' : this.#texts.error(name);
  }

  get anchor(): HTMLElement | undefined {
    return this.#controls.get(this.#firstInvalid());
  }

  /** Takes what the attributes ask for now; what was typed stays. Resolves when that is loaded. */
  async update(inputs: FormInputs): Promise<void> {
    this.#inputs = inputs;
    this.#check.check(inputs.options.client);
    this.#model.configure(this.form, this.#model.rules, inputs.context);
    await this.#switch.ask(inputs.form);
    this.#host.stateChanged(false);
  }

  /** Asks once more which form the choices lead to: something that they depend on is another now. */
  resolve(): void {
    this.#switch.resolve();
  }

  /** No token can be made any more, or with nothing given, it can again. */
  refuse(error: TokenError | undefined): void {
    this.#check.refusal = error;
    this.#check.check(this.#inputs.options.client);
    this.#host.requestUpdate();
  }

  showErrors(focus: boolean): boolean {
    this.#readControls();
    const invalid = this.#model.showErrors();
    if (invalid.length > 0) this.#say(this.#texts.errorCount(invalid.length), 'failed');
    this.#host.stateChanged(false);
    if (invalid.length > 0 && focus) this.#controls.focus(invalid[0]);
    return invalid.length === 0;
  }

  /** @param mayFocus whether the focus may go to a field with an error, asked when there is one */
  async tokenize(signal: AbortSignal, mayFocus = () => true): Promise<Token> {
    const {client, clearOnToken, standalone} = this.#inputs.options;
    this.#check.check(client, true);
    if (this.#check.error) throw this.#check.error;
    this.#readControls();
    this.#switch.resolve(); // a form that could not be loaded is asked for again
    await this.#switch.settled;
    if (signal.aborted) throw aborted();
    const values = this.showErrors(mayFocus()) && this.#model.values();
    if (!values) throw new TokenError('validation_error', 'A field is missing or wrong.');
    this.#isBusy = true;
    this.#sayBusy();
    try {
      const params = this.#model.rules.encode(values);
      const token = await this.#attempt.send(params, client, signal, () => this.#sayBusy());
      if (clearOnToken) this.#forget();
      // an owning form goes on, and its page says how that went
      this.#say(standalone ? this.#texts.text('done') : '', 'done');
      return token;
    } catch (thrown) {
      const error = asTokenError(thrown);
      const isOfField = this.#texts.refuse(error);
      this.#say(isOfField ? this.#texts.errorCount(1) : this.#texts.explain(error), 'failed');
      throw error;
    } finally {
      this.#isBusy = false;
      this.#host.stateChanged(false);
      if (this.#texts.hasRefusals && !signal.aborted) {
        await this.#host.isDrawn(); // a choice is disabled while a token is being made
        if (mayFocus()) this.#controls.focus(this.#firstInvalid());
      }
    }
  }

  /** Tells the customer of an attempt that was refused before it came here. */
  tell(error: TokenError): void {
    this.#say(this.#texts.explain(error), 'failed');
  }

  focus(field = this.form.rows[0]?.[0]): void {
    this.#controls.focus(field);
  }

  wipe(): void {
    this.#forget();
    this.#host.stateChanged(true);
  }

  /** The focus came into the form, moved within, or left. */
  handleFocus({type, target}: FocusEvent): void {
    if (type === 'focusin') preconnect(this.#inputs.options.client.apiBase);
    else this.#leave((target as Element).id);
    this.#editor.endRun();
    this.#host.stateChanged(false);
  }

  /** Every event of typing, as the event guard passes them on. */
  handleInput(event: Event): void {
    this.#editor.handleInput(event);
  }

  /** What was typed in each field: a frame looks for its digits in what it is about to send. */
  get typedTexts(): readonly string[] {
    return this.form.rows.flat().map((name) => this.#model.text(name));
  }

  /** What the element shows of all this. */
  get renderState(): Pick<RenderState, 'form' | 'text'> & Partial<RenderState> {
    const {brand, fields} = this.state;
    const {error} = this.#check;
    // the choice of a network is made on the mark, which shows what was chosen
    const [network] = fields['networks']?.state === 'valid' ? this.#model.text('networks').split(' ') : [];
    const mark = network ?? brand ?? '';
    return {
      form: this.form,
      disabled: this.#inputs.options.disabled || error !== undefined,
      busy: this.#isBusy,
      summary: error ? this.#texts.explain(error) : this.#summary,
      announcement: this.#announcements.text,
      focused: this.#controls.focused,
      cvcPicture: this.#marks?.cvcPicture(brand === 'american-express'),
      outcome: error ? 'failed' : this.#outcome,
      brandMark: this.#marks?.brandMark(mark),
      brandName: mark && (this.#marks?.brandName(mark) ?? mark),
      isMasked: (name) => this.#isMasked(name),
      text: this.#texts.text,
      note: (name) => this.#texts.note(name, this.#isMasked(name)),
      toggleMask: (name) => {
        this.#masking.toggle(name);
        this.#host.requestUpdate();
      },
    };
  }

  /** The element is drawn: brings in line what templates cannot say. */
  drawn(): void {
    if (this.#switch.finish(this.#editor)) this.#host.stateChanged(false);
    for (const [name, {error}] of Object.entries(this.state.fields)) {
      const control = this.#controls.get(name);
      control?.setCustomValidity(error === undefined ? '' : this.#texts.error(name));
      // the nearest thing where text cannot be painted as bullets
      if (control && !paintsBullets() && isLine(control))
        control.type = this.#isMasked(name) ? 'password' : 'text';
    }
    hideFromRecorders(this.#controls.root.querySelector('form'));
  }

  #leave(name: string): void {
    this.#model.leave(name);
    this.#announceError(name);
  }

  /** What is wrong with a field that was left, or that could take nothing of a paste, is said once. */
  #announceError(name: string): void {
    const spec = this.form.fields[name];
    const isInvalid = this.state.fields[name]?.error !== undefined;
    const error = isInvalid && spec ? `${this.#texts.text(spec.label)}: ${this.#texts.error(name)}` : '';
    this.#announcements.announce(name, error);
  }

  #setValue(name: string, text: string, isTaken = true): void {
    this.#model.setValue(name, text);
    this.#texts.clearRefusals(name);
    if (!isTaken) {
      this.#model.takeNothing(name);
      this.#announceError(name);
    }
    this.#contentChanged();
  }

  #contentChanged(): void {
    this.#attempt.contentChanged();
    const {required, standalone} = this.#inputs.options;
    // the owning form may go out without it, so nothing is said of it any more
    if (!required && !standalone && this.state.empty) this.#model.clearErrors();
    this.#cvcTimer.restart(this.#model.text('cvc') !== '');
    this.#switch.resolve();
    this.#say('');
    this.#host.stateChanged(true);
  }

  /** Reads what came into the fields without an event: filled in by scripts, or before this was loaded. */
  #readControls(): void {
    for (const name of this.form.rows.flat()) this.#editor.read(name);
  }

  #switchHost(): ConstructorParameters<typeof FormSwitch>[2] {
    const locale = () => this.#inputs.options.locale;
    return {
      get locale() {
        return locale();
      },
      use: (form, rules) => {
        this.#model.configure(form, rules, this.#inputs.context);
        this.#host.stateChanged(false);
      },
      loadFailed: () => this.#say(this.#texts.text('error_network'), 'failed'),
    };
  }

  #forget(): void {
    this.#controls.root.querySelector('form')?.reset();
    this.#editor.clear();
    this.#model.wipe();
    this.#texts.clearRefusals();
    this.#masking.clear();
    this.#announcements.clear();
    this.#contentChanged();
  }

  #wipeCvc(): void {
    if (this.#isBusy || !this.#controls.text('cvc')) return;
    this.#controls.setText('cvc', '');
    this.#editor.clear();
    this.#setValue('cvc', '');
    this.#say(this.#texts.text('cvc_cleared'));
  }

  #isMasked(name: string): boolean {
    return this.#masking.isMasked(name, this.form, this.#inputs.options.mask, this.#controls.focused);
  }

  #onMisconfigured(error: TokenError): void {
    console.error(`<${this.#host.tag}>: ${error.message}`);
    this.#host.misconfigured(error);
    this.#host.requestUpdate();
  }

  async #loadMarks(): Promise<void> {
    this.#marks = await import('../rendering/brand-marks.js').catch(() => undefined); // the neutral mark stays
    this.#host.requestUpdate();
  }

  #firstInvalid(): string | undefined {
    const {fields} = this.state;
    return this.form.rows.flat().find((name) => {
      const {state, error} = fields[name] ?? {};
      const isMissing = state === 'empty' && !this.form.fields[name]?.optional;
      return error !== undefined || isMissing || state === 'partial' || state === 'invalid';
    });
  }

  #sayBusy(): void {
    this.#say(this.#texts.text(isOffline() ? 'offline' : 'busy'));
  }

  #say(summary: string, outcome?: Outcome): void {
    // a live region that has the same text again says nothing
    this.#summary = summary && summary === this.#summary ? `${summary}\u00a0` : summary;
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
