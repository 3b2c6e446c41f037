import type {TestRunnerPlugin} from '@web/test-runner';
import {startRecordingSandbox, type RecordingSandbox} from '../recording-sandbox.js';
import type {Commands} from './command-types.js';

type CommandName = Extract<keyof Commands, `sandbox-${string}`>;

type Handlers = {
  readonly [N in CommandName]: (
    sandbox: RecordingSandbox,
    payload: Commands[N]['payload'],
  ) => Commands[N]['result'] | Promise<Commands[N]['result']>;
};

/** A token server for every test file in every browser, from its first command to the end of the run. */
export function sandboxCommands(): TestRunnerPlugin {
  const sandboxes = new Map<string, Promise<RecordingSandbox>>();
  return {
    name: 'sandbox-commands',
    async executeCommand({command, payload, session}) {
      if (!isCommand(command)) return undefined;
      const running = sandboxes.get(session.id) ?? startRecordingSandbox();
      sandboxes.set(session.id, running);
      const handle = handlers[command] as (sandbox: RecordingSandbox, payload: unknown) => unknown;
      return handle(await running, payload);
    },
    async serverStop() {
      for (const running of sandboxes.values()) await (await running).close();
    },
  };
}

const handlers: Handlers = {
  'sandbox-start'(sandbox) {
    sandbox.reset();
    return {url: sandbox.url};
  },
  'sandbox-fault'(sandbox, spec) {
    sandbox.addFault(spec);
    return true;
  },
  'sandbox-requests': ({received}) => received,
  'sandbox-reset'(sandbox) {
    sandbox.reset();
    return true;
  },
};

function isCommand(command: string): command is CommandName {
  return Object.hasOwn(handlers, command);
}
