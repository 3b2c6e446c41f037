import {ownAttributeNames} from '../protocol/own-attribute-names.js';
import type {FrameOptions} from '../protocol/protocol.js';
import type {GuestElement} from './guest-form.js';
import {allowedMessages} from './allowed-messages.js';
import {parseTheme} from './parse-theme.js';

/** Id of the `<form>` that takes the place of one that the element has on the page. */
export const OWNER_ID = 'owner';

/** Gives the form in the frame what the page says of its own. */
export function configureElement(element: GuestElement, options: FrameOptions): void {
  const {attributes, standalone, submitLabel, theme, colorScheme} = options;
  const {publishableKey, stripeAccount, apiVersion, locale, messages, required, clearOnToken, mask} = options;
  const own = {publishableKey, stripeAccount, apiVersion, locale, required, clearOnToken, mask};
  Object.assign(element, own, {
    messages: allowedMessages(messages),
    auth: options.auth,
    idempotency: options.idempotency,
  });
  for (const [name] of ownAttributeNames(element)) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (standalone) element.removeAttribute('form');
  else element.setAttribute('form', OWNER_ID);
  const label = document.createElement('span');
  label.slot = 'submit-label';
  label.textContent = submitLabel;
  element.replaceChildren(...(submitLabel ? [label] : []));
  document.documentElement.style.colorScheme = colorScheme;
  element.removeAttribute('style');
  const values = parseTheme(theme, (property, value) => CSS.supports(property, value));
  for (const [name, value] of Object.entries(values))
    element.style.setProperty(`--token-form-${name}`, value);
}
