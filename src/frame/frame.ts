import {confine} from './confine.js';
import {defineGuests} from './define-guests.js';
import {startGuest} from './guest.js';

/** The words of a `<meta>` element's content, none if there is no such element. */
function meta(name: string): readonly string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="token-forms-${name}"]`)?.content;
  return content?.match(/\S+/g) ?? [];
}

const apiBase = meta('api-base')[0] ?? 'https://api.stripe.com';
confine(apiBase);
defineGuests();

const own = new URL(location.href).origin;
const parents = meta('allowed-parents');
startGuest({
  apiBase,
  // a page of this origin could reach in, were the frame not sandboxed
  parents: (parents.length > 0 ? parents : [own]).filter(
    (origin) => origin !== own || self.origin === 'null',
  ),
  publishableKeys: meta('publishable-keys'),
  stripeAccounts: meta('stripe-accounts'),
  requireVisible: meta('require-visible').length > 0,
});
