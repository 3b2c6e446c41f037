import type {Setup, ToFrame} from './protocol.js';
import {flag, mapOf, maybe, oneOf, shape, text, whole} from './shape.js';

const line = (most: number) => text(new RegExp(`^[^\\p{Cc}]{0,${most}}$`, 'u'));

const setup = shape<Setup>({
  tag: text(/^[a-z-]{1,60}$/),
  attributes: mapOf(/^[a-z-]{1,40}$/, maybe(line(10_000)), 50),
  publishableKey: line(300),
  stripeAccount: maybe(line(300)),
  apiVersion: maybe(line(300)),
  auth: maybe(line(20)),
  idempotency: maybe(line(20)),
  locale: text(/^[\w-]{0,60}$/),
  messages: mapOf(/^[a-z_0-9]{1,80}$/, line(500), 500),
  submitLabel: line(100),
  disabled: flag,
  required: flag,
  standalone: flag,
  clearOnToken: flag,
  mask: line(100),
  theme: mapOf(/^[a-z-]{1,40}$/, line(300), 80),
  colorScheme: text(/^[a-z ]{0,40}$/),
});

/**
 * A message for the frame, cleaned of all that is no part of it.
 * @throws {TypeError} for what is no such message
 */
export const readToFrame = oneOf<ToFrame>({
  configure: shape({setup}),
  reveal: shape({focus: flag}),
  focus: shape({field: maybe(text(/^\w{1,60}$/))}),
  tokenize: shape({attempt: whole(9999)}),
  abort: shape({}),
  wipe: shape({}),
});
