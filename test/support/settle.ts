import type {TokenFormElement} from '../../src/base/token-form-element.js';
import {loadController} from '../../src/controller/load-controller.js';

/** What a form loads with the first focus is there, and has done its work in this document. */
export async function settle(form: TokenFormElement): Promise<void> {
  await loadController();
  await form.updateComplete;
  // everything that follows from it is done in this task
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}
