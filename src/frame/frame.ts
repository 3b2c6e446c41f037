import {CardTokenForm} from '../elements/card-token-form.js';
import {CvcUpdateForm} from '../elements/cvc-update-form.js';
import {PiiTokenForm} from '../elements/pii-token-form.js';
import {define} from '../define/define.js';
import {guestForm} from './guest-form.js';
import {startGuest} from './guest.js';
import {RIM} from './make-frame.js';

/** The words of a `<meta>` element's content, none if there is no such element. */
function meta(name: string): readonly string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="token-forms-${name}"]`)?.content;
  return content?.match(/\S+/g) ?? [];
}

define('card-token-form', guestForm(CardTokenForm));
define('cvc-update-form', guestForm(CvcUpdateForm));
define('pii-token-form', guestForm(PiiTokenForm));

const sheet = new CSSStyleSheet();
sheet.replaceSync(`body {margin: ${RIM}px; overflow: hidden} body > :not(form) {max-width: none}`);
document.adoptedStyleSheets.push(sheet);

const own = new URL(location.href).origin;
const parents = meta('allowed-parents');
startGuest({
  apiBase: meta('api-base')[0] ?? 'https://api.stripe.com',
  // a page of this origin could reach in, were the frame not sandboxed
  parents: (parents.length > 0 ? parents : [own]).filter(
    (origin) => origin !== own || self.origin === 'null',
  ),
  publishableKeys: meta('publishable-keys'),
  requireVisible: meta('require-visible').length > 0,
});
