declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs a command of the analyzer, by default writing a file, and returns the manifest. */
  export function cli(options: {
    readonly argv: readonly string[];
    readonly noWrite: boolean;
  }): Promise<unknown>;
}
