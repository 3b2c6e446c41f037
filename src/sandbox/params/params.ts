/** The parameters of a request as the wire gives them: text, and objects and arrays of text. */
export type Params = Record<string, unknown>;
