import type {FaultName} from '../../../../../src/sandbox/fault-kinds.js';
import type {Client} from '../harness.js';

/** Where it was read that the API answers so. */
export type Source =
  /** Stripe's documentation. */
  | 'documented'
  /** An answer of the API that somebody recorded. */
  | 'recorded'
  /** An answer that somebody pasted into a public thread. */
  | 'thread'
  /** The types of Stripe's client, or its OpenAPI description. */
  | 'contract'
  /** The code is on Stripe's list; that this request has it was concluded. */
  | 'concluded'
  /** What the API says is not known, or it has no such thing: these are the sandbox's own words. */
  | 'own';

/** A request that is refused, and how. */
export interface Refusal {
  readonly when: string;
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly params?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type?: string;
  readonly code?: string;
  readonly param?: string;
  /** The whole message, or what it matches. */
  readonly message: string | RegExp;
  readonly source: Source;
  /** What goes wrong by order, before the request is looked at. */
  readonly fault?: FaultName;
  /** What is there already; gives what the request has in the place of what is written here. */
  readonly before?: (client: Client) => Promise<Pick<Partial<Refusal>, 'path' | 'params' | 'headers'>>;
}
