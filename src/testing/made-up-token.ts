import type {Token} from '../client/token.js';
import type {TokenKind} from '../client/params.js';

/** The kind of token that each element makes, and how its id begins. */
export const TOKENS = {
  'account-token-form': ['account', 'ct_'],
  'bank-account-token-form': ['bank_account', 'btok_'],
  'card-token-form': ['card', 'tok_'],
  'cvc-update-form': ['cvc_update', 'cvctok_'],
  'person-token-form': ['person', 'cpt_'],
  'pii-token-form': ['pii', 'pii_'],
} as const satisfies Readonly<Record<string, readonly [TokenKind, string]>>;

let made = 0;

/** A token of the kind that an element makes, with an id of its own, and these parts. */
export function madeUpToken(tag: string, parts: Partial<Token> = {}): Token {
  const [type, prefix] = TOKENS[tag as keyof typeof TOKENS];
  return {
    id: `${prefix}stub${++made}`,
    object: 'token',
    type,
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    used: false,
    client_ip: null,
    ...parts,
  };
}
