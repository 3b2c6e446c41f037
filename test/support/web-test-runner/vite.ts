import {existsSync, rmSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {createServer, type InlineConfig, type ViteDevServer} from 'vite';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** What Web Test Runner serves by itself: its own page, its own modules, web sockets. */
const own = [/^\/$/, /^\/__web-/, /^\/__wds-/, /\/__wtr/, /^\/node_modules\/@web\//];

/**
 * Serves every file that Web Test Runner asks for through Vite, so that the tests see the very modules that a
 * build sees: card-validator is CommonJS, which no browser loads as it is.
 */
export function viteForTests(inline: InlineConfig): {plugin: TestRunnerPlugin; middleware: Middleware} {
  let vite: ViteDevServer | undefined;
  let root = '';
  let cacheDir = '';
  let watch: (file: string) => void = () => undefined;

  const plugin: TestRunnerPlugin = {
    name: 'vite',
    async serverStart({config, fileWatcher}) {
      root = config.rootDir;
      // A cache of its own: two runs at the same time would replace each other's dependencies.
      cacheDir = join(root, 'node_modules', '.vite', `tests-${process.pid}`);
      vite = await createServer({
        root,
        cacheDir,
        configFile: false,
        clearScreen: false,
        logLevel: 'warn',
        appType: 'custom',
        ...inline,
        plugins: [runnerUrls, ...(inline.plugins ?? [])],
        server: {middlewareMode: true, hmr: false, ws: false, watch: null, fs: {strict: false}},
      });
      // In watch mode Web Test Runner looks only after the files that it served itself.
      watch = (file) => void fileWatcher.add(file);
      const forget = (file: string) => {
        for (const module of vite?.moduleGraph.getModulesByFile(file) ?? [])
          vite?.moduleGraph.invalidateModule(module);
      };
      fileWatcher.prependListener('change', forget);
      fileWatcher.prependListener('unlink', forget);
    },
    async serverStop() {
      await vite?.close();
      rmSync(cacheDir, {recursive: true, force: true});
    },
  };

  const middleware: Middleware = async (context, next) => {
    const path = context.url.split('?')[0] ?? '';
    if (!vite || own.some((pattern) => pattern.test(path))) {
      await next();
      return;
    }
    const file = join(root, decodeURIComponent(path));
    if (!path.includes('/node_modules/') && existsSync(file)) watch(file);
    const {middlewares} = vite;
    if (path.includes('/node_modules/')) keep(context.res);
    context.res.statusCode = 200; // Koa's default is 404, and Vite does not set what it finds good
    const unanswered = await new Promise<boolean>((resolve, reject) => {
      context.res.once('close', () => resolve(false));
      context.res.once('finish', () => resolve(false));
      middlewares(context.req, context.res, (error?: Error) => (error ? reject(error) : resolve(true)));
    });
    if (unanswered) {
      context.res.statusCode = 404;
      await next();
    } else context.respond = false;
  };

  return {plugin, middleware};
}

/** A package does not change while tests run: Vite would have each page ask for it again. */
function keep(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === 'cache-control' ? 'max-age=3600' : value);
}

/** `@web/test-runner-commands` imports a URL that only Web Test Runner's server knows. */
const runnerUrls = {
  name: 'runner-urls',
  enforce: 'pre',
  resolveId: (id: string) => (id.startsWith('/__web-') ? {id, external: true} : null),
} as const;
