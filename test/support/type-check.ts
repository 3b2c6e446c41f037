import {resolve} from 'node:path';
import ts from 'typescript';

/** What the compiler says of a page. */
export interface Diagnostic {
  /** Line of the page, counted from 1; 0 for what is wrong elsewhere. */
  readonly line: number;
  readonly message: string;
}

/** What is on the disk is parsed once, however many pages need it. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Files that are not of another package. */
export const isOurs = ({fileName}: ts.SourceFile): boolean => !fileName.includes('node_modules');

/**
 * Checks a module of a page that uses the package, and all declarations that it needs.
 * @param isChecked leaves declarations out: those of a framework are its own to check, and take most of a minute
 */
export function typeCheck(
  text: string,
  more: ts.CompilerOptions = {},
  isChecked: (file: ts.SourceFile) => boolean = () => true,
): readonly Diagnostic[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    ...more,
  };
  const page = resolve('page.tsx');
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (file === page)
      return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    if (!parsed.has(file)) parsed.set(file, onDisk(file, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([page], options, host);
  const found = program
    .getSourceFiles()
    .filter(isChecked)
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found].map(
    ({file, start = 0, messageText}) => ({
      line: file?.fileName === page ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
      message: `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    }),
  );
}
