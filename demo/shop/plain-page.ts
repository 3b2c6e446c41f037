import {header} from '../site/page.js';
import {contentPolicy} from '../site/security-headers.js';
import type {Origins} from '../origins.js';

/**
 * `demo/plain.html` with its blanks filled in, and the policy it is sent with: the only requests that scripts of this
 * page may make are the element's, to the token API.
 */
export async function plainPage(
  template: string,
  origins: Origins,
  integrity: Readonly<Record<string, string>>,
): Promise<{document: string; policy: string}> {
  const {shop, sandbox} = origins;
  const blanks: Readonly<Record<string, string | undefined>> = {
    header: await header(origins, 'plain'),
    shop,
    sandbox,
    integrity: integrity['card-token-form.js'],
  };
  const document = template.replace(/{{(\w+)}}/g, (_, name: string) => blanks[name] ?? '');
  return {document, policy: contentPolicy({connect: [sandbox]})};
}
