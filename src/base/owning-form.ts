import {controlsOf, isOnPage, requestSubmit, rootOf} from './form-natives.js';

/** What an owning `<form>` needs to know of one token form in it. */
export interface FormMember {
  /** A token has to be made before the form may be submitted. */
  pending(): boolean;
  /** Shows every error; with `focus`, goes to the first. True when there is none. Never rejects. */
  showErrors(focus: boolean): Promise<boolean>;
  /** Makes the token that becomes the form value. */
  tokenize(): Promise<unknown>;
  /** The token goes out with this submit: the next one needs another. */
  markSubmitted(): void;
}

/** Registered symbols, so that two copies of the library on one page work together. */
const MEMBER = Symbol.for('token-forms.participant');
const SEEN = Symbol.for('token-forms.seen');

/** Forms that are waiting for their tokens. */
const waiting = new WeakSet<HTMLFormElement>();

/** Lets an owning form find this element. */
export function joinForms(element: HTMLElement, member: FormMember): void {
  Object.defineProperty(element, MEMBER, {value: member});
}

/**
 * Makes the form wait for its tokens: the first `submit` is kept from everybody, the tokens are made, then the form
 * is submitted again with the same submitter, and all listeners see that one.
 *
 * It listens in the capture phase of the outermost target that a `submit` event reaches, because the event must be
 * stopped before the page's own listeners run.
 */
export function waitForTokens(form: HTMLFormElement, signal: AbortSignal): void {
  const root = rootOf(form);
  for (const target of [root instanceof ShadowRoot ? root : window, form]) {
    target.addEventListener('submit', (event) => void intercept(form, event as SubmitEvent), {
      capture: true,
      signal,
    });
  }
}

/** Does what Enter in a field does to the owning form: presses its default button, or submits it if it has none. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = controlsOf(form).find((element) =>
    element.matches('button:not([type=button],[type=reset]),input:is([type=submit],[type=image])'),
  );
  if (button) (button as HTMLElement).click();
  else requestSubmit(form, null);
}

async function intercept(form: HTMLFormElement, event: SubmitEvent & {[SEEN]?: true}): Promise<void> {
  if (event.target !== form || event[SEEN]) return;
  event[SEEN] = true;
  const members = controlsOf(form).flatMap((element) => (element as {[MEMBER]?: FormMember})[MEMBER] ?? []);
  const pending = members.filter((member) => member.pending());
  if (!pending.length && !waiting.has(form)) {
    for (const member of members) member.markSubmitted();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (waiting.has(form)) return;
  waiting.add(form);
  const ready = await makeTokens(pending);
  waiting.delete(form);
  if (!ready || !isOnPage(form)) return;
  const submitter = event.submitter as HTMLButtonElement | null;
  requestSubmit(form, submitter?.form === form ? submitter : null);
}

/**
 * Makes the tokens that a form waits for; true when there are all. If one cannot be made, its element shows why,
 * and the others keep theirs for the next try.
 */
async function makeTokens(pending: readonly FormMember[]): Promise<boolean> {
  const valid = await Promise.all(pending.map((member) => member.showErrors(false)));
  const firstInvalid = pending[valid.indexOf(false)];
  if (firstInvalid) {
    await firstInvalid.showErrors(true);
    return false;
  }
  const outcomes = await Promise.allSettled(pending.map((member) => member.tokenize()));
  return outcomes.every(({status}) => status === 'fulfilled');
}
