import {TokenError} from '../../client/token-error.js';
import type {FrameOptions} from '../protocol/protocol.js';
import type {GuestOptions} from './guest-options.js';

const KEY_REFUSED = new TokenError(
  'configuration_error',
  'This frame is for other publishable keys: see token-forms-publishable-keys in frame.html.',
  {code: 'key_not_allowed'},
);
const ACCOUNT_REFUSED = new TokenError(
  'configuration_error',
  'This frame is not for this stripe-account: see token-forms-stripe-accounts in frame.html.',
  {code: 'account_not_allowed'},
);

/** Why no token is made for that key and account, where the frame is for certain ones. */
export function refusalOf(
  options: FrameOptions,
  {publishableKeys, stripeAccounts}: GuestOptions,
): TokenError | undefined {
  const {publishableKey, stripeAccount} = options;
  if (publishableKeys.length > 0 && !publishableKeys.includes(publishableKey)) return KEY_REFUSED;
  const isOpen = !stripeAccount || stripeAccounts.includes('*') || stripeAccounts.includes(stripeAccount);
  const isPinned = publishableKeys.length + stripeAccounts.length > 0;
  return isPinned && !isOpen ? ACCOUNT_REFUSED : undefined;
}
