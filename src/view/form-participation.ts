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
    target.addEventListener('submit', (event) => intercept(form, event as SubmitEvent), {
      capture: true,
      signal,
    });
  }
}

function intercept(form: HTMLFormElement, event: SubmitEvent & {[SEEN]?: true}): void {
  if (event.target !== form || event[SEEN]) return;
  event[SEEN] = true;
  const all = participantsOf(form);
  const pending = all.filter((participant) => participant.pending());
  if (!pending.length && !waiting.has(form)) {
    for (const participant of all) participant.spend();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!waiting.has(form)) void submitWithTokens(form, event.submitter, pending);
}

async function submitWithTokens(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  pending: Participant[],
): Promise<void> {
  const wrong = pending.filter((participant) => !participant.reveal(false));
  if (wrong.length) {
    wrong[0]?.reveal(true);
    return;
  }
  waiting.add(form);
  // each shows its own error; those that got their token keep it for the next try
  const outcomes = await Promise.allSettled(pending.map((participant) => participant.tokenize()));
  waiting.delete(form);
  if (!form.isConnected || outcomes.some(({status}) => status === 'rejected')) return;
  form.requestSubmit(
    submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : null,
  );
}

function participantsOf(form: HTMLFormElement): Participant[] {
  return [...form.elements].flatMap(
    (element) => (element as {[PARTICIPANT]?: Participant})[PARTICIPANT] ?? [],
  );
}

/** What Enter in a field does to the owning form: presses its default button, or submits it if it has none. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find(
    (element): element is HTMLButtonElement | HTMLInputElement =>
      (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
      /^(submit|image)$/.test(element.type),
  );
  if (button) button.click();
  else form.requestSubmit();
}
