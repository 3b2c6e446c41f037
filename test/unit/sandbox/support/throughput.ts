import {fork} from 'node:child_process';
import {once} from 'node:events';
import {Agent, request} from 'node:http';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';

/**
 * Prints how many card tokens a served sandbox makes per second of its own CPU time, and its memory after them:
 *
 *     npx tsx test/unit/sandbox/support/throughput.ts --tokens 100000
 */
const {values} = parseArgs({options: {tokens: {type: 'string', default: '100000'}}});
const tokens = Number(values.tokens);
const BODY = 'card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2040&card[cvc]=123';
const WORKERS = 8;

interface Usage {
  readonly cpuSeconds: number;
  readonly rss: number;
}

const server = fork(fileURLToPath(new URL('throughput-server.ts', import.meta.url)), {
  execArgv: ['--import', 'tsx'],
});
const [url] = (await once(server, 'message')) as [string];
const agent = new Agent({keepAlive: true, maxSockets: WORKERS});

function post(): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: 'Bearer pk_test_sandbox',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const sent = request(`${url}/v1/tokens`, {method: 'POST', agent, headers}, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    sent.once('error', reject).end(BODY);
  });
}

async function usage(): Promise<Usage> {
  server.send('usage');
  return ((await once(server, 'message')) as [Usage])[0];
}

async function make(count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await post();
  };
  await Promise.all(Array.from({length: WORKERS}, worker));
}

await make(2000);
const before = await usage();
await make(tokens);
const after = await usage();
const perSecond = Math.round(tokens / (after.cpuSeconds - before.cpuSeconds));
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
console.log(
  `${tokens} tokens: ${perSecond} a second of CPU time, ${megabytes(after.rss)} MB (${megabytes(before.rss)} MB before)`,
);
agent.destroy();
server.kill();
