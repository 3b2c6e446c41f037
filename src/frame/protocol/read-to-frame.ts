import type {FrameOptions, ToFrame} from './protocol.js';
import {flag, mapOf, optional, oneOf, shape, text, integer} from './shape.js';

const line = (most: number) => text(new RegExp(`^[^\\p{Cc}]{0,${most}}$`, 'u'));

const options = shape<FrameOptions>({
  tag: text(/^[a-z-]{1,60}$/),
  attributes: mapOf(/^[a-z][a-z-]{0,39}\d?$/, optional(line(10_000)), 50),
  publishableKey: line(300),
  stripeAccount: optional(line(300)),
  apiVersion: optional(line(300)),
  auth: optional(line(20)),
  idempotency: optional(line(20)),
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
  configure: shape({options}),
  'show-errors': shape({focus: flag}),
  focus: shape({field: optional(text(/^\w{1,60}$/))}),
  tokenize: shape({attempt: integer(9999), hidden: optional(flag)}),
  abort: shape({}),
  wipe: shape({}),
});
