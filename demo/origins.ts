/** The origins of the demo, such as `http://127.0.0.1:8080`. */
export interface Origins {
  /** A page, and the server that its payments go to. */
  readonly shop: string;
  /** Every element, attribute, event and fault to try. */
  readonly playground: string;
  /** Another origin, with the fields of isolated mode: files and nothing else. */
  readonly fields: string;
  /** The token API, in memory. */
  readonly sandbox: string;
}
