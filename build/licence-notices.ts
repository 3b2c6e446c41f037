import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Collects, over all builds of a run, the licences of the packages whose code is in the files. */
export function licenceNotices(): {collect: Plugin; write: (file: string) => void} {
  const notices = new Map<string, string>();
  const collect: Plugin = {
    name: 'licence-notices',
    sharedDuringBuild: true,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const module of file.moduleIds) {
          const folder = packageFolder(module);
          if (folder && !notices.has(folder)) notices.set(folder, noticeOf(folder));
        }
      }
    },
  };
  const write = (file: string) => {
    const sorted = [...notices.values()].sort();
    writeFileSync(
      file,
      `Code of these packages is part of the files beside this one.\n\n${sorted.join('\n')}`,
    );
  };
  return {collect, write};
}

/** The folder of the package that a module is in; `undefined` for the project's own, and what a bundler adds. */
function packageFolder(module: string): string | undefined {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''));
  return match?.[1];
}

function noticeOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const text = licenceText(folder);
  if (!text) throw new Error(`${name} has no licence file; its code cannot be handed on.`);
  const line = '-'.repeat(80);
  return `${line}\n${name} ${version} (${license})\n${line}\n\n${text.trim()}\n`;
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8') : undefined;
}
