import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import test, {type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';

import packageJson from '../../../package.json' with {type: 'json'};
import {faultKinds} from '../../../src/sandbox/fault-kinds.js';

const CLI = fileURLToPath(new URL('../../../src/sandbox/cli.ts', import.meta.url));

interface Command {
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Resolves once it has printed this. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<{code: number | null; stdout: string; stderr: string}>;
  readonly stop: (signal: NodeJS.Signals) => void;
}

function run(t: TestContext, ...args: string[]): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  const text = {stdout: '', stderr: ''};
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => (text[name] += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({code: code as number | null, ...text}));
  return {
    output: () => text.stdout + text.stderr,
    printed: async (pattern) => {
      for (;;) {
        const match = pattern.exec(text.stdout);
        if (match) return match;
        await Promise.race([
          once(child.stdout, 'data'),
          ended.then(({stderr}) => Promise.reject(new Error(stderr))),
        ]);
      }
    },
    ended,
    stop: (signal) => child.kill(signal),
  };
}

test('sandbox prints its address and two commands, serves, and ends at Ctrl+C', async (t) => {
  const command = run(t, 'sandbox', '--port', '0', '--fault', 'unavailable', '--fault', 'lock_timeout:1:5');
  const [, url = ''] = await command.printed(
    /on (http:\/\/127\.0\.0\.1:\d+) .*curl .*\/v1\/tokens .*curl .*\/v1\/charges .*\n\n/s,
  );
  assert.match(
    command.output(),
    new RegExp(`curl ${url}/v1/tokens -u pk_test_sandbox: -d 'card\\[number\\]=4242424242424242'`),
  );
  const body = 'card[number]=4539578763621486&card[exp_month]=12&card[exp_year]=2040&card[cvc]=971';
  const post = () =>
    fetch(`${url}/v1/tokens?secret=4539578763621486`, {
      method: 'POST',
      body,
      headers: {
        Authorization: 'Bearer pk_test_4539578763621486',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    });
  assert.deepEqual([(await post()).status, (await post()).status, (await post()).status], [503, 429, 200]);
  await command.printed(
    /POST \/v1\/tokens 503 req_\w+ \(unavailable\)\n.*429.*\nPOST \/v1\/tokens 200 req_\w{14}\n/,
  );
  assert.doesNotMatch(command.output(), /4539578763621486|\b971\b/);
  command.stop('SIGINT');
  const {code, stderr} = await command.ended;
  assert.deepEqual([code, stderr], [0, '']);
});

test('--help tells every option and fault', async (t) => {
  const {code, stdout} = await run(t, '--help').ended;
  assert.equal(code, 0);
  for (const name of ['--port', '--host', '--fault', '--quiet', '--version', ...Object.keys(faultKinds)]) {
    assert.ok(stdout.includes(name), name);
  }
});

test('--version tells the version of the package', async (t) => {
  const {code, stdout} = await run(t, '--version').ended;
  assert.deepEqual([code, stdout], [0, `${packageJson.version}\n`]);
});

test('a mistake ends it with an explanation', async (t) => {
  const {code, stdout, stderr} = await run(t, 'sandbox', '--prot', '1').ended;
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^token-forms: .*--prot.*\nSee token-forms --help\.\n$/s);
});

test('a port in use is told as such', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const {port} = other.address() as AddressInfo;
  const {code, stderr} = await run(t, 'sandbox', '--port', String(port)).ended;
  assert.deepEqual(
    [code, stderr],
    [1, `token-forms: Port ${port} is in use already. Choose another with --port, or --port 0 for any.\n`],
  );
});

test('an address that this machine does not have is told as such', async (t) => {
  const {code, stderr} = await run(t, 'sandbox', '--port', '0', '--host', '192.0.2.1').ended;
  assert.equal(code, 1);
  assert.match(stderr, /This machine has no address 192\.0\.2\.1\. Choose another with --host\.\n/);
});
