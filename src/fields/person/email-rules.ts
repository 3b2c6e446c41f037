import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';

/** RFC 5321, section 4.5.3.1.3, without the angle brackets; in characters. */
const LONGEST_EMAIL = 254;

/** An address for email: something, `@`, and a domain of two parts or more. Whether it is there, only mail finds out. */
export const emailRules: FieldRules = {
  check(text) {
    const address = text.trim().replaceAll('＠', '@').replaceAll('．', '.');
    if (!address) return empty;
    const [mailbox = '', domain, ...more] = address.split('@');
    const labels = domain?.split('.') ?? [];
    const wrong =
      [...address].some((char) => char <= ' ' || char === ',' || char === ';') ||
      more.length > 0 ||
      (domain !== undefined && !mailbox) ||
      labels.slice(0, -1).includes('') ||
      address.length > LONGEST_EMAIL;
    if (wrong) return invalid('email_invalid');
    return labels.length > 1 && (labels.at(-1)?.length ?? 0) > 1
      ? valid(address)
      : {state: 'partial', code: 'email_invalid'};
  },
};
