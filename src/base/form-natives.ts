/*
 * What the platform has of a `<form>`, whatever its inputs are called: an input named `elements`, `submit` or
 * `requestSubmit` hides the form's own property of that name.
 */

/** The form's controls, in tree order. */
export const controlsOf = (form: HTMLFormElement): readonly Element[] => [
  ...Reflect.get<HTMLFormElement, 'elements'>(HTMLFormElement.prototype, 'elements', form),
];

/** Submits the form as its submit button does, or as without one. */
export function requestSubmit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}

/** The document or shadow root that the form is in. */
export const rootOf = (form: HTMLFormElement): Node => Node.prototype.getRootNode.call(form);

/** Whether the form is on a page. */
export const isOnPage = (form: HTMLFormElement): boolean =>
  Reflect.get<Node, 'isConnected'>(Node.prototype, 'isConnected', form);
