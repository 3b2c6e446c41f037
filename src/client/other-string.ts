/** Values that the API may add to a list of names; editors still suggest the names. */
export type OtherString = string & {};

/** What unsets a value that was there before: `''`, or `null`, which is sent as `''`. */
export type Emptyable<T> = T | '' | null;
