import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {build, type Rolldown} from 'vite';
import {addressData} from '../../../build/address-data.js';
import {targets} from '../../../build/environments.js';
import {FRAME_PAGE} from '../framed/paths.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const SCRIPT = FRAME_PAGE.replace('.html', '.js');
const html = `<!doctype html><html lang="en"><title>Form</title><script src="${SCRIPT}" defer></script><body></body></html>`;

/** Serves the frame of the test pages: its script as one file, for a page with many frames loads it often. */
export function frameFiles(): {plugin: TestRunnerPlugin; middleware: Middleware} {
  let script: Promise<string> | undefined;
  return {
    plugin: {
      name: 'frame-files',
      serverStart() {
        script = bundle();
      },
    },
    async middleware(context, next) {
      if (context.path === FRAME_PAGE) {
        context.type = 'html';
        context.body = html;
      } else if (context.path === SCRIPT) {
        context.type = 'js';
        context.set('Cache-Control', 'max-age=3600'); // neither loaded nor compiled anew for each form
        context.body = await script;
      } else await next();
    },
  };
}

async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [addressData()],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      ...targets,
      lib: {
        entry: 'test/support/framed/frame-page.ts',
        formats: ['iife'],
        name: 'FramePage',
        fileName: 'frame',
      },
      rolldownOptions: {output: {codeSplitting: false}},
    },
  })) as Rolldown.RolldownOutput[];
  const [file] = result.flatMap(({output}) => output);
  if (file?.type !== 'chunk') throw new Error('The frame has no script.');
  return file.code;
}
