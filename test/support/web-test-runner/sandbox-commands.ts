import type {TestRunnerPlugin} from '@web/test-runner';
import {createSandbox, type Sandbox} from '../../../src/sandbox/create-sandbox.js';
import {serve, type SandboxServer} from '../../../src/sandbox/serve.js';
import type {Commands, ReceivedRequest} from './command-types.js';

interface Running {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly received: ReceivedRequest[];
}

type CommandName = Extract<keyof Commands, `sandbox-${string}`>;

type Handlers = {
  readonly [N in CommandName]: (
    running: Running,
    payload: Commands[N]['payload'],
  ) => Commands[N]['result'] | Promise<Commands[N]['result']>;
};

/** A token server for every test file in every browser, from its first command to the end of the run. */
export function sandboxCommands(): TestRunnerPlugin {
  const sandboxes = new Map<string, Promise<Running>>();
  return {
    name: 'sandbox-commands',
    async executeCommand({command, payload, session}) {
      if (!isCommand(command)) return undefined;
      const running = sandboxes.get(session.id) ?? start();
      sandboxes.set(session.id, running);
      const handle = handlers[command] as (running: Running, payload: unknown) => unknown;
      return handle(await running, payload);
    },
    async serverStop() {
      for (const running of sandboxes.values()) await (await running).server.close();
    },
  };
}

const handlers: Handlers = {
  'sandbox-start'(running) {
    reset(running);
    return {url: running.server.url};
  },
  'sandbox-fault'({sandbox}, spec) {
    sandbox.addFault(spec);
    return true;
  },
  'sandbox-requests': ({received}) => received,
  'sandbox-reset': reset,
};

function reset({sandbox, received}: Running): true {
  sandbox.reset();
  received.length = 0;
  return true;
}

function isCommand(command: string): command is CommandName {
  return Object.hasOwn(handlers, command);
}

async function start(): Promise<Running> {
  const sandbox = createSandbox();
  const received: ReceivedRequest[] = [];
  const listening: Sandbox = {
    ...sandbox,
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      received.push({
        method: request.method,
        path: new URL(request.url).pathname,
        headers: Object.fromEntries(request.headers),
        body: await request.clone().text(),
      });
      return sandbox.fetch(request);
    },
  };
  return {sandbox, received, server: await serve(listening, {port: 0})};
}
