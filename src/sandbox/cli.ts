#!/usr/bin/env node
import {createRequire} from 'node:module';
import {parseArgs} from 'node:util';

import {createSandbox} from './create-sandbox.js';
import {faultKinds, type FaultName} from './fault-kinds.js';
import type {FaultSpec} from './faults.js';
import type {LoggedRequest} from './request-log.js';
import {serve} from './serve.js';

const HELP = `Usage: token-forms sandbox [options]

Starts a Stripe-compatible token server on this machine. Any pk_test_… or sk_test_… key will do.
Nothing leaves the machine, and no card number, CVC or identity number is kept or printed.

Options:
  --port <number>    port to listen on (default 12111; 0 takes any free one)
  --host <address>   address to listen on (default 127.0.0.1)
  --fault <fault>    NAME, NAME:TIMES or NAME:TIMES:MILLISECONDS; may be given more than once.
                     TIMES is a number (default 1) or "always".
                     Example: --fault lock_timeout:2 --fault latency:always:800
  --quiet            do not print a line for each request
  --help             show this
  --version          show the version

While it runs:
  POST   /_sandbox/faults    {"fault": "hang", "times": 1, "latency": 0, "path": "/v1/tokens", "method": "POST"}
  GET    /_sandbox/faults    what is still to happen, and every fault there is
  DELETE /_sandbox/faults    back to normal
  GET    /_sandbox/requests  method, path, idempotency key and status of the last requests
  GET    /_sandbox/tokens    the tokens that were made
  POST   /_sandbox/reset     forget everything

Faults (* the request is processed all the same):
${Object.entries(faultKinds)
  .map(([name, {summary, processes}]) => `  ${processes ? '*' : ' '} ${name.padEnd(24)}${summary}`)
  .join('\n')}
`;

/** A mistake on the command line. */
class UsageError extends Error {}

/** Runs the command; resolves to its exit code once it cannot go on, and never while it serves. */
async function main(args: string[]): Promise<number | undefined> {
  const {values, positionals} = parse(args);
  if (values.help) return print(HELP);
  if (values.version) return print(`${version()}\n`);
  if (positionals.length === 0) throw new UsageError('Which command? There is one: sandbox.');
  if (positionals.join(' ') !== 'sandbox') throw new UsageError(`No such command: ${positionals.join(' ')}.`);
  const faults = (values.fault ?? []).map(parseFault);
  const sandbox = createSandbox({...(!values.quiet && {onRequest: printRequest})});
  try {
    for (const fault of faults) sandbox.addFault(fault);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const server = await serve(sandbox, {port: parsePort(values.port), host: values.host});
  print(greeting(server.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  return undefined;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        fault: {type: 'string', multiple: true},
        help: {type: 'boolean', short: 'h'},
        host: {type: 'string', default: '127.0.0.1'},
        port: {type: 'string', default: '12111'},
        quiet: {type: 'boolean', short: 'q'},
        version: {type: 'boolean', short: 'v'},
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new UsageError(`--port has to be a number from 0 to 65535, not "${text}".`);
  return port;
}

function parseFault(text: string): FaultSpec {
  const [name = '', times, latency] = text.split(':');
  return {
    fault: name as FaultName,
    ...(times !== undefined && {times: times === 'always' ? times : Number(times)}),
    ...(latency !== undefined && {latency: Number(latency)}),
  };
}

function greeting(url: string): string {
  const year = new Date().getUTCFullYear() + 5;
  return `Token sandbox on ${url} (press Ctrl+C to stop)

A token, as a browser makes one:
  curl ${url}/v1/tokens -u pk_test_sandbox: -d 'card[number]=4242424242424242' -d 'card[exp_month]=12' -d 'card[exp_year]=${year}' -d 'card[cvc]=123'

A payment with it, as a server makes one:
  curl ${url}/v1/charges -u sk_test_sandbox: -d amount=1999 -d currency=usd -d source=tok_…

`;
}

function printRequest({method, path, status, fault, id}: LoggedRequest): void {
  print(`${method} ${path} ${status} ${id}${fault === null ? '' : ` (${fault})`}\n`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const {version} = createRequire(import.meta.url)('../../package.json') as {version: string};
  return version;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee token-forms --help.\n`;
  const {code, message, address, port} = error as NodeJS.ErrnoException & {address?: string; port?: number};
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use already. Choose another with --port, or --port 0 for any.\n`;
  if (code === 'EACCES') return `Port ${port} may not be used by you. Choose one from 1024 up with --port.\n`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${address ?? ''}. Choose another with --host.\n`;
  return `${message}\n`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`token-forms: ${explain(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
