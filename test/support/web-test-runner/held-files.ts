import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import type {Commands} from './command-types.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Has files come late: a request for one that is held waits until all are let go. */
export function heldFiles(): {plugin: TestRunnerPlugin; middleware: Middleware} {
  let held:
    {readonly path: string; readonly released: Promise<void>; readonly release: () => void} | undefined;

  const hold = (path: string) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    held = {path, released, release};
  };
  const letGo = () => {
    held?.release();
    held = undefined;
  };

  const plugin: TestRunnerPlugin = {
    name: 'held-files',
    executeCommand({command, payload}): Commands['hold-file' | 'release-files']['result'] | undefined {
      if (command === 'hold-file') hold(payload as string);
      else if (command === 'release-files') letGo();
      else return undefined;
      return true;
    },
    serverStop: letGo,
  };

  const middleware: Middleware = async (context, next) => {
    if (context.path === held?.path) await held.released;
    await next();
  };

  return {plugin, middleware};
}
