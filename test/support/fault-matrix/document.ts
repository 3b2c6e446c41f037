import type {Cell} from './matrix.js';
import {legend, table} from './table.js';

/** What `docs/reliability.md` says: the promises, and the matrix that shows them. */
export const document = (cells: readonly Cell[]): string => `# When things go wrong

A checkout is left when it fails. What the elements do about it:

- **One attempt, one token at most.** Every \`POST\` carries an \`Idempotency-Key\`, a random UUID. It stays the same
  as long as a token may exist that nobody has heard of, over the tries of one attempt and into the next attempt
  with the same content. It is new after an edit, and after an error that the API keeps under the key.
- **Transient faults need no second action.** No answer, 409, 429 \`lock_timeout\` and 500 or more are tried again,
  twice at most, after 0.5 to 5 seconds at random, and all within 30 seconds. \`Stripe-Should-Retry\` is obeyed either
  way. What is the customer's or the developer's fault is not tried again.
- **Nothing typed is lost.** Only \`reset()\`, the element's removal and the page's going away wipe it.
- **One request at a time.** A double click, Enter and a click, \`tokenize()\` twice: they share one attempt.
- **The customer reads what to do**, in their language; a server's own words are shown for refused cards only, and
  never as markup.
- **Offline is noticed**: the attempt waits for the connection to come back and goes on by itself.

The price of \`auth="body"\` and of \`idempotency="off"\` is the first promise: without a key, a request that ended
without an answer is not tried again, and the customer's next attempt may make a second token (a token that nobody
uses costs nothing). The rows that end in \`_unkeyed\` show it.

## The matrix

Each fault meets the first try of an attempt, or all of them. Each time the attempt is begun in four ways: the
element's own button, Enter in a field, the submit of an owning form, \`tokenize()\`. A row stands for all four, unless
it names some. Chromium, the built files, and the sandbox over real connections; the page's clock is sped up.

- *POSTs*: how often the page asked the browser to send the request. The browser by itself repeats one whose reused
  connection is reset (\`drop_before\`, \`drop_after\`), unseen by the page.
- *keys*: different idempotency keys in them.
- *tokens*: how many the API made in the attempt, told or not.
- *typed text*: whether it still stands in the fields.
- *next deed*: what the same deed came to when the fault was over (a refused field typed in again), and how many
  tokens there were then, both attempts together.

\`test/e2e/reliability.test.ts\` makes this table and fails where it is not so; \`UPDATE_DOCS=1\` has it written anew.

${table(cells)}

## The faults

${legend(cells)}

## Numbers and names as people write them

Wrong data is worse than an error. [Numbers and names as people write them](data-kinds.md) lists each kind of it, what
holds it off, and the test that shows it.
`;
