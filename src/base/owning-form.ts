/** What an owning `<form>` needs to know of one token form in it. */
export interface Participant {
  /** A token has to be made before the form may be submitted. */
  pending(): boolean;
  /** Shows every error; with `focus`, goes to the first. True when there is none. */
  reveal(focus: boolean): boolean;
  /** Makes the token that becomes the form value. */
  tokenize(): Promise<unknown>;
  /** The token goes out with this submit: the next one needs another. */
  spend(): void;
}

/** Registered symbols, so that two copies of the library on one page work together. */
const PARTICIPANT = Symbol.for('token-forms.participant');
const SEEN = Symbol.for('token-forms.seen');

/** Forms that are waiting for their tokens. */
const waiting = new WeakSet<HTMLFormElement>();

/** Lets an owning form find this element's participation. */
export function participate(element: HTMLElement, participant: Participant): void {
  Object.defineProperty(element, PARTICIPANT, {value: participant});
}

/**
 * Makes the form wait for its tokens: the first `submit` is kept from everybody, the tokens are made, then the form
 * is submitted again with the same submitter, and all listeners see that one.
 *
 * It listens in the capture phase of the outermost target that a `submit` event reaches, because the event must be
 * stopped before the page's own listeners run.
 */
export function guardSubmit(form: HTMLFormElement, signal: AbortSignal): void {
  const root = form.getRootNode();
  for (const target of [root instanceof ShadowRoot ? root : window, form]) {
    target.addEventListener('submit', (event) => void intercept(form, event as SubmitEvent), {
      capture: true,
      signal,
    });
  }
}

async function intercept(form: HTMLFormElement, event: SubmitEvent & {[SEEN]?: true}): Promise<void> {
  if (event.target !== form || event[SEEN]) return;
  event[SEEN] = true;
  const inForm = [...form.elements].flatMap(
    (element) => (element as {[PARTICIPANT]?: Participant})[PARTICIPANT] ?? [],
  );
  const pending = inForm.filter((participant) => participant.pending());
  if (!pending.length && !waiting.has(form)) {
    for (const participant of inForm) participant.spend();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (waiting.has(form)) return;
  waiting.add(form);
  const ready = await import('./submit-with-tokens.js')
    .then(
      ({makeTokens}) => makeTokens(pending),
      () => pending[0]?.tokenize().then(() => false), // shows that there is no connection
    )
    .catch(() => false);
  waiting.delete(form);
  if (!ready || !form.isConnected) return;
  const {submitter} = event;
  form.requestSubmit(submitter && (submitter as HTMLButtonElement).form === form ? submitter : null);
}
