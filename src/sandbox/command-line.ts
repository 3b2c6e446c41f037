import {parseArgs} from 'node:util';

import {faultKinds, type FaultName} from './fault-kinds.js';
import {Faults, type FaultSpec} from './faults.js';

/** What the command line asks for. */
export type Command =
  | {readonly name: 'help' | 'version'}
  | {
      readonly name: 'sandbox';
      readonly port: number;
      readonly host: string;
      readonly faults: readonly FaultSpec[];
      readonly accounts: readonly string[];
      readonly retrieveWithPublishableKey: boolean;
      readonly quiet: boolean;
    };

/** A mistake on the command line; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `--help` prints. */
export const HELP = `Usage: token-forms sandbox [options]

Starts a Stripe-compatible token server on this machine. Any pk_test_…, sk_test_… or rk_test_… key will do.
Nothing leaves the machine, and no card number, CVC or identity number is kept or printed.

Options:
  --port <number>    port to listen on (default 12111; 0 takes any free one)
  --host <address>   address to listen on (default 127.0.0.1)
  --fault <fault>    NAME, NAME:TIMES or NAME:TIMES:MILLISECONDS; may be given more than once.
                     TIMES is a number (default 1) or "always".
                     Example: --fault lock_timeout:2 --fault latency:always:800
  --account <id>     a connected account (acct_…) that there is; may be given more than once
                     (default acct_1; those that are made are known, too)
  --retrieve-with-publishable-key
                     GET /v1/tokens/:id takes a publishable key, as some gateways do
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

The page of a payment that waits for its customer (3D Secure) is in its next_action.

Faults (* the request is processed all the same):
${Object.entries(faultKinds)
  .map(([name, {summary, processes}]) => `  ${processes ? '*' : ' '} ${name.padEnd(24)}${summary}`)
  .join('\n')}
`;

/** Reads the arguments after the program's name; throws a {@linkcode UsageError}. */
export function parseCommand(args: readonly string[]): Command {
  const {values, positionals} = parse(args);
  if (values.help) return {name: 'help'};
  if (values.version) return {name: 'version'};
  if (positionals.length === 0) throw new UsageError('Which command? There is one: sandbox.');
  if (positionals.join(' ') !== 'sandbox') throw new UsageError(`No such command: ${positionals.join(' ')}.`);
  const faults = (values.fault ?? []).map(parseFault);
  return {
    name: 'sandbox',
    port: parsePort(values.port),
    host: values.host,
    faults,
    accounts: values.account ?? ['acct_1'],
    retrieveWithPublishableKey: values['retrieve-with-publishable-key'],
    quiet: values.quiet,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        account: {type: 'string', multiple: true},
        fault: {type: 'string', multiple: true},
        help: {type: 'boolean', short: 'h'},
        host: {type: 'string', default: '127.0.0.1'},
        port: {type: 'string', default: '12111'},
        quiet: {type: 'boolean', short: 'q', default: false},
        'retrieve-with-publishable-key': {type: 'boolean', default: false},
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
  const spec: FaultSpec = {
    fault: name as FaultName,
    ...(times !== undefined && {times: times === 'always' ? times : Number(times)}),
    ...(latency !== undefined && {latency: Number(latency)}),
  };
  try {
    new Faults().add(spec);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return spec;
}
