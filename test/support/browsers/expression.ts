/**
 * A function as an expression that runs it in a page, with arguments that are JSON. It can use nothing else.
 *
 * esbuild, inside tsx, wraps named functions in a call of `__name`, which pages do not know.
 */
export function expression(run: (...args: never) => unknown, args: readonly unknown[] = []): string {
  return `((__name) => (${String(run)})(...${JSON.stringify(args)}))((named) => named)`;
}
