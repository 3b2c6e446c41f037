/**
 * What session recorders look for on the elements that they leave out; `docs/security.md` says which looks for
 * which.
 */
const ATTRIBUTES = {
  'data-dd-privacy': 'mask',
  'data-sentry-mask': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-private': '',
  'data-recording-sensitive': '',
  class: 'fs-exclude ph-no-capture rr-mask',
};

/** Marks a form so that session recorders do not record what is typed into it. */
export function keepFromRecorders(form: HTMLFormElement | null): void {
  for (const [name, value] of Object.entries(ATTRIBUTES)) form?.setAttribute(name, value);
}
