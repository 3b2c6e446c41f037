import {byCode} from './by-code.js';
import {deciders} from './golden.js';
import {goldens} from './goldens.js';
import {parameters} from './parameters.js';

/** How a parameter comes to be sent: by which fields or attributes, in which form; or why no form sends it. */
export interface Coverage {
  readonly parameter: string;
  readonly fields: readonly string[];
  readonly page?: string;
  readonly reason?: string;
}

/** Every parameter of the API, in the contract's order. */
export async function coverage(): Promise<readonly Coverage[]> {
  const known = await Promise.all(
    goldens.map(async (golden) => ({page: golden.page, fields: await deciders(golden)})),
  );
  return parameters.map((parameter) => {
    const form = known.find(({fields}) => fields.get(parameter)?.length);
    if (form) return {parameter, fields: form.fields.get(parameter) ?? [], page: form.page};
    const [, reason] = Object.entries(byCode).find(([start]) => parameter.startsWith(start)) ?? [];
    return {parameter, fields: [], ...(reason !== undefined && {reason})};
  });
}

/** What `docs/wire.md` says. */
export function document(rows: readonly Coverage[]): string {
  const covered = rows.filter(({page}) => page !== undefined).length;
  const kinds = [...new Set(rows.map(({parameter}) => parameter.replace(/\[.*/, '')))];
  return `# What is sent

Every parameter of \`POST /v1/tokens\` that is not a hash, and what the customer fills in to have it sent. Of ${rows.length}
parameters ${covered} are asked for; the others are for code, by [\`createToken\`](client.md), for
the reason beside them.

This is read off the forms: \`test/unit/wire.test.ts\` fills each in, changes one field after the other, and looks at
which parameters change. In the test that is named like the form it compares the whole body, byte for byte, with what the official client writes for the same
object, has the sandbox make a token of it, and fails where this page says otherwise; \`UPDATE_DOCS=1\` has it written
anew.

${kinds
  .map((kind) =>
    section(
      kind,
      rows.filter(({parameter}) => parameter.replace(/\[.*/, '') === kind),
    ),
  )
  .join('\n\n')}
`;
}

function section(kind: string, rows: readonly Coverage[]): string {
  const lines = rows.map(({parameter, fields, page, reason}) =>
    page === undefined
      ? `| \`${parameter}\` | – | by code only: ${reason} |`
      : `| \`${parameter}\` | ${fields.join(', ')} | \`${page}\` |`,
  );
  return [
    `## \`${kind}\``,
    '',
    '| parameter | field | in the form of |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
}
