import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {asciiOf} from '../ascii.js';
import {forgetRegExp} from '../forget-regexp.js';
import {hasCardNumber} from '../has-card-number.js';

/** RFC 5321, section 4.5.3.1.3, without the angle brackets; in characters. */
const LONGEST_EMAIL = 254;

/** What an address has in quotes only, which nobody's has: RFC 5322, section 3.2.3. */
const NEVER = '(),:;<>[]\\"';

/** An address for email: something, `@`, and a domain of two parts or more. Whether it is there, only mail finds out. */
export const emailRules: FieldRules = {
  check(text) {
    const address = addressIn(asciiOf(text).trim());
    if (!address) return empty;
    const [mailbox = '', domain, ...more] = address.split('@');
    const labels = domain?.split('.') ?? [];
    const top = labels.at(-1) ?? '';
    const wrong =
      [...address].some((char) => char <= ' ' || NEVER.includes(char)) ||
      more.length > 0 ||
      (domain !== undefined && !mailbox) ||
      labels.slice(0, -1).includes('') ||
      !labels.every(isLabel) ||
      mailbox.length > LONGEST_MAILBOX ||
      address.length > LONGEST_EMAIL;
    if (wrong) return invalid('email_invalid');
    if (hasCardNumber(address)) return invalid('text_has_card_number');
    const isTop = top.length > 1 && [...top].some((char) => char > '9');
    return labels.length > 1 && isTop
      ? valid(address.normalize('NFC'))
      : {state: 'partial', code: 'email_invalid'};
  },
};

/** RFC 5321, section 4.5.3.1.1; in characters. */
const LONGEST_MAILBOX = 64;

/** RFC 1035, section 2.3.4; in characters. */
const LONGEST_LABEL = 63;

/**
 * Letters and digits of any script, with hyphens and the middle dots of Catalan and Japanese between them: a quotation
 * mark or a stop that was copied along is none. Source: RFC 1123, section 2.1, and RFC 5892.
 */
function isLabel(label: string): boolean {
  const isRight =
    label === '' ||
    (label.length <= LONGEST_LABEL &&
      /^[\p{L}\p{N}](?:[-·・\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}])?$/u.test(label));
  forgetRegExp();
  return isRight;
}

/**
 * The address of a link (`mailto:…?subject=…`), or of one with a name before it (`Jenny Rosen <…>`), with the stops that
 * keyboards of East Asia give as dots (RFC 3490, section 3.1).
 */
function addressIn(text: string): string {
  const from = text.indexOf('<');
  const bare = from >= 0 && text.endsWith('>') ? text.slice(from + 1, -1) : text;
  const isLink = bare.toLowerCase().startsWith('mailto:');
  const address = isLink ? decoded(bare.slice('mailto:'.length).split('?')[0] ?? '') : bare;
  const at = address.indexOf('@');
  return at < 0
    ? address
    : address.slice(0, at) +
        [...address.slice(at)].map((char) => ('。｡'.includes(char) ? '.' : char)).join('');
}

/** Of a link, a `%2B` is a plus. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
