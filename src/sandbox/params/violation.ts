/** A way in which a parameter does not fit; of several, the API tells the one that comes first here. */
export const RULES = ['unknown', 'type', 'enum', 'length', 'empty', 'required'] as const;

/** A parameter that does not fit. */
export interface Violation {
  readonly rule: (typeof RULES)[number];
  readonly path: readonly string[];
  /** The type that was expected, the longest text, or the values that are allowed. */
  readonly expected?: string | number | readonly string[];
}
