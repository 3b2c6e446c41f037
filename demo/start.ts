import {parseArgs} from 'node:util';
import {startDemo, type DemoOptions} from './start-demo.js';

const HELP = `Usage: npm start -- [options]

Starts a shop, its playground, an origin for fields in frames and a sandbox of the token API on this machine; nothing
leaves it.

  --port <number>          the shop (default 8080, or PORT); playground and fields take the next two. 0: any free
                           ones
  --sandbox-port <number>  the sandbox (default 12111, or SANDBOX_PORT)
  --no-build               serve the elements as they were built last
  --help                   show this

A default port that is taken is replaced by a free one; a port that was asked for is not.
`;

/** Reads the command line, or throws an error that says what is wrong with it. */
function readOptions(): DemoOptions | undefined {
  const {values} = parseArgs({
    options: {
      port: {type: 'string'},
      'sandbox-port': {type: 'string'},
      'no-build': {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help) return undefined;
  const port = readPort(values.port ?? process.env['PORT']);
  const sandboxPort = readPort(values['sandbox-port'] ?? process.env['SANDBOX_PORT']);
  return {
    build: !values['no-build'],
    ...(port !== undefined && {
      shopPort: port,
      playgroundPort: port && port + 1,
      fieldsPort: port && port + 2,
    }),
    ...(sandboxPort !== undefined ? {sandboxPort} : port === 0 && {sandboxPort: 0}),
    log: (line) => console.log(line),
  };
}

function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port < 65534)) throw new Error(`A port is a number from 0 to 65533, not "${text}".`);
  return port;
}

function explain(error: unknown): string {
  const {code, message, port} = error as NodeJS.ErrnoException & {port?: number};
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Name another with --port, or 0 for any free one.`;
  return message;
}

try {
  const options = readOptions();
  if (!options) console.log(HELP);
  else {
    const demo = await startDemo(options);
    console.log(`
  Shop        ${demo.shop.padEnd(24)}a page, and the server that its payments go to
  Playground  ${demo.playground.padEnd(24)}elements, attributes, events and faults to try
  Fields      ${demo.fields.padEnd(24)}another origin, with the fields of ${demo.shop}/?fields=isolated
  Sandbox     ${demo.sandbox.padEnd(24)}the token API, in memory

  Pay with 4242 4242 4242 4242, any date to come and any security code. Ctrl+C stops.
`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void demo.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
