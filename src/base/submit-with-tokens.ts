import type {Participant} from './owning-form.js';

/**
 * Makes the tokens that a form waits for; true when there are all. If one cannot be made, its element shows why,
 * and the others keep theirs for the next try.
 */
export async function makeTokens(pending: readonly Participant[]): Promise<boolean> {
  const wrong = pending.filter((participant) => !participant.reveal(false));
  wrong[0]?.reveal(true);
  if (wrong.length) return false;
  const outcomes = await Promise.allSettled(pending.map((participant) => participant.tokenize()));
  return outcomes.every(({status}) => status === 'fulfilled');
}

/** What Enter in a field does to the owning form: presses its default button, or submits it if it has none. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find((element) =>
    element.matches('button:not([type=button],[type=reset]),input:is([type=submit],[type=image])'),
  );
  if (button) (button as HTMLElement).click();
  else form.requestSubmit();
}
