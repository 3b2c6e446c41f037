import type {Form} from '../model/form.js';
import {loadLook, type Look} from '../rendering/looks/look.js';
import {loadAllTexts, loadTexts, type Texts} from '../rendering/texts.js';
import {Latest} from './latest.js';

/** What a form is drawn from: its definition, its texts and its look, each of which may have to be loaded. */
export class FormParts {
  readonly #form: Latest<Form>;
  readonly #texts: Latest<Texts>;
  readonly #look: Latest<string>;

  /** Calls back when a part was loaded, and with the name of one that could not be. */
  constructor(onLoad: () => void, onError: (part: string) => void) {
    this.#form = new Latest(onLoad, () => onError('fields'));
    this.#texts = new Latest(onLoad, () => onError('texts'));
    this.#look = new Latest(onLoad, () => onError('look'));
  }

  get form(): Form | undefined {
    return this.#form.value;
  }

  get texts(): Texts | undefined {
    return this.#texts.value;
  }

  /** Style sheet of the look; empty where it has none of its own. */
  get look(): string | undefined {
    return this.#look.value;
  }

  /** Asks for a form, and its texts in this language (BCP 47). */
  askForm(form: Form | Promise<Form>, locale: string): void {
    this.#form.ask(form);
    // the texts that are there at once are those of forms that are
    this.#texts.ask(form instanceof Promise ? loadAllTexts(locale) : loadTexts(locale));
  }

  askLook(look: Look | undefined): void {
    this.#look.ask(loadLook(look));
  }

  /** Resolves when all that was asked for is loaded, or could not be. */
  settled(): Promise<unknown> {
    return Promise.all([this.#form.settled(), this.#texts.settled(), this.#look.settled()]);
  }
}
