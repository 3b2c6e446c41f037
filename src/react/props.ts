import type {HTMLAttributes} from 'react';
import type {FormChangeEvent, TokenErrorEvent, TokenEvent} from '../base/events.js';
import type {TokenFormElement} from '../base/token-form-element.js';

/** A prop for each of these properties of an element, with its type; each may be left out. */
export type PropsOf<E, K extends keyof E> = {readonly [N in K]?: E[N] | undefined};

/** The names of the properties that all token forms have. */
export type CommonProperty =
  | 'publishableKey'
  | 'apiBase'
  | 'stripeAccount'
  | 'apiVersion'
  | 'auth'
  | 'idempotency'
  | 'name'
  | 'required'
  | 'disabled'
  | 'locale'
  | 'mask'
  | 'clearOnToken'
  | 'frameSrc'
  | 'look'
  | 'errorSpace'
  | 'messages';

/** What hears the events of a token form. */
export interface EventProps {
  /** The fields are there. Once. */
  readonly onReady?: ((event: Event) => void) | undefined;
  /** The form stands otherwise than before: states and codes, never text. */
  readonly onChange?: ((event: FormChangeEvent) => void) | undefined;
  /** A token was made: `event.detail.token`. */
  readonly onToken?: ((event: TokenEvent) => void) | undefined;
  /** No token could be made: `event.detail.error`. */
  readonly onTokenError?: ((event: TokenErrorEvent) => void) | undefined;
}

/** The props of the form `E`, which has the properties `K` beside those of all forms. */
export type TokenFormProps<E extends TokenFormElement, K extends keyof E = never> = EventProps &
  PropsOf<TokenFormElement, CommonProperty> &
  PropsOf<E, K> &
  Omit<HTMLAttributes<E>, keyof EventProps | CommonProperty | K | 'defaultValue' | 'defaultChecked'>;
