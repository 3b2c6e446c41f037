#!/usr/bin/env node
import {createRequire} from 'node:module';

import {HELP, parseCommand, UsageError, type Command} from './command-line.js';
import {createSandbox} from './create-sandbox.js';
import type {LoggedRequest} from './request-log.js';
import {serve} from './serve.js';

async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'help':
      return print(HELP);
    case 'version':
      return print(`${version()}\n`);
    case 'sandbox':
      return start(command);
  }
}

async function start({port, host, quiet, name: _name, ...options}: Extract<Command, {name: 'sandbox'}>) {
  const sandbox = createSandbox({...options, ...(!quiet && {onRequest: printRequest})});
  const server = await serve(sandbox, {port, host});
  print(greeting(server.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function greeting(url: string): string {
  const year = new Date().getUTCFullYear() + 5;
  return `Token sandbox on ${url} (press Ctrl+C to stop)

A form for a page:
  <script src="https://cdn.example/token-forms/cdn/card-token-form.js"></script>
  <card-token-form publishable-key="pk_test_sandbox" api-base="${url}"></card-token-form>

A token, as a browser makes one:
  curl ${url}/v1/tokens -u pk_test_sandbox: -d 'card[number]=4242424242424242' -d 'card[exp_month]=12' -d 'card[exp_year]=${year}' -d 'card[cvc]=123'

A payment with it, as a server makes one:
  curl ${url}/v1/charges -u sk_test_sandbox: -d amount=1999 -d currency=usd -d source=tok_…

`;
}

function printRequest({method, path, status, fault, id}: LoggedRequest): void {
  print(`${method} ${path} ${status} ${id}${fault === null ? '' : ` (${fault})`}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
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
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`token-forms: ${explain(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
