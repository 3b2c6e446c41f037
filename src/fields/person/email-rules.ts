import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {asciiOf} from '../ascii.js';
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
    const wrong =
      [...address].some((char) => char <= ' ' || NEVER.includes(char)) ||
      more.length > 0 ||
      (domain !== undefined && !mailbox) ||
      labels.slice(0, -1).includes('') ||
      address.length > LONGEST_EMAIL;
    if (wrong) return invalid('email_invalid');
    if (hasCardNumber(address)) return invalid('text_has_card_number');
    return labels.length > 1 && (labels.at(-1)?.length ?? 0) > 1
      ? valid(address.normalize('NFC'))
      : {state: 'partial', code: 'email_invalid'};
  },
};

/** The address of a link (`mailto:…`), or of one with a name before it (`Jenny Rosen <…>`). */
function addressIn(text: string): string {
  const from = text.indexOf('<');
  const bare = from >= 0 && text.endsWith('>') ? text.slice(from + 1, -1) : text;
  return bare.toLowerCase().startsWith('mailto:') ? bare.slice('mailto:'.length) : bare;
}
