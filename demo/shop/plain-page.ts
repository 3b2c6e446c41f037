import {contentPolicy} from '../site/security-headers.js';
import type {Origins} from '../start-demo.js';

/**
 * `demo/plain.html` with its blanks filled in, and the policy it is sent with: the only requests that scripts of this
 * page may make are the element's, to the token API.
 */
export function plainPage(
  template: string,
  {shop, sandbox}: Origins,
  integrity: Readonly<Record<string, string>>,
): {document: string; policy: string} {
  const blanks: Readonly<Record<string, string | undefined>> = {
    shop,
    sandbox,
    integrity: integrity['card-token-form.js'],
  };
  const document = template.replace(/{{(\w+)}}/g, (_, name: string) => blanks[name] ?? '');
  return {document, policy: contentPolicy({connect: [sandbox]})};
}
