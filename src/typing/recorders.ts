/**
 * What session recorders look for on what they leave out, or on what is around it; `docs/security.md` says which
 * looks for which.
 */
const ATTRIBUTES = {
  'data-dd-privacy': 'mask',
  'data-sentry-mask': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-private': '',
  'data-recording-sensitive': '',
  class: 'fs-exclude ph-no-capture rr-block rr-ignore rr-mask',
};

/** Marks a form and all its controls, so that session recorders do not record what is typed into them. */
export function hideFromRecorders(form: HTMLFormElement | null): void {
  if (!form) return;
  for (const element of [form, ...form.elements]) {
    for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
  }
}
