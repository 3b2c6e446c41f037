import {spawn} from 'node:child_process';
import {readCounts, type Counts} from './counts.js';

/** Shows what a program prints. */
export type Print = (text: string) => void;

/** Shows it at once. */
export const printNow: Print = (text) => void process.stdout.write(text);

/** Runs a program of Node's, shows what it prints, and counts by what it says at its end. */
export function runNode(args: readonly string[], print = printNow): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      print(text);
    });
    if (print === printNow) child.stderr.pipe(process.stderr, {end: false});
    else child.stderr.setEncoding('utf8').on('data', print);
    child.once('error', reject);
    child.once('close', (code) => resolve(readCounts(output, code)));
  });
}

/** Runs a command of an installed package, such as `tsc`, by its file in `node_modules`. */
export function runPackage(file: string, args: readonly string[], print = printNow): Promise<Counts> {
  return runNode([`node_modules/${file}`, ...args], print);
}

/** Runs a TypeScript file of the project. */
export function runScript(file: string, args: readonly string[], print = printNow): Promise<Counts> {
  return runNode(['--import', 'tsx', file, ...args], print);
}
