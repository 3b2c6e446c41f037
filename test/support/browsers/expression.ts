/** A function as an expression that runs it in a page, with arguments that are JSON. It can use nothing else. */
export function expression(run: (...args: never) => unknown, args: readonly unknown[] = []): string {
  return `(${String(run)})(...${JSON.stringify(args)})`;
}
