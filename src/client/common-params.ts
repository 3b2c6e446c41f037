/** An address: `line1` and `line2` of at most 200 characters, `city` 100, the others 5,000. */
export interface AddressParams {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly postal_code?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** A Japanese address in kana or kanji. */
export interface JapanAddressParams extends AddressParams {
  /** Town and block: `神宮前 3丁目`. */
  readonly town?: string | undefined;
}

/** A calendar date, all three parts of it. */
export interface DateParams {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Who agreed to something, and when. */
export interface DeclarationParams {
  /** Seconds since 1970-01-01 UTC. */
  readonly date?: number | undefined;
  readonly ip?: string | undefined;
  readonly user_agent?: string | undefined;
}

/** The two sides of an identity document: ids of uploaded files (`file_…`). */
export interface DocumentParams {
  readonly front?: string | undefined;
  readonly back?: string | undefined;
}

/** Ids of uploaded files (`file_…`). */
export interface FilesParams {
  readonly files?: readonly string[] | undefined;
}

/** Up to 50 keys; `''` or `null` removes one. */
export type MetadataParams = Readonly<Record<string, string | number | null>>;
