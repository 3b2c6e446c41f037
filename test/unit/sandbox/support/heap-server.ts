import {writeHeapSnapshot} from 'node:v8';

import {createSandbox, serve} from '../../../../src/sandbox/index.js';

/** A served sandbox in a process of its own: sends its URL, and for each message writes the heap to that file. */
const sandbox = createSandbox();
const {url} = await serve(sandbox, {port: 0});
process.on('message', (file: string) => {
  writeHeapSnapshot(file);
  process.send?.('written');
});
process.send?.(url);
