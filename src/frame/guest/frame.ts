import {addFonts} from './add-fonts.js';
import {applyCsp} from './apply-csp.js';
import {defineGuests} from './define-guests.js';
import {startGuest} from './start-guest.js';

/** The words of each `<meta>` element of that name. */
const metas = (name: string): (readonly string[])[] =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="token-forms-${name}"]`)].map(
    ({content}) => content.match(/\S+/g) ?? [],
  );
/** Those of the first, none if there is no such element. */
const meta = (name: string) => metas(name)[0] ?? [];

const apiBase = meta('api-base')[0] ?? 'https://api.stripe.com';
applyCsp(apiBase);
addFonts(metas('font'));
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
