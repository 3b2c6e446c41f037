import type {Page} from 'playwright-core';
import type {FaultSpec} from '../../../src/sandbox/faults.js';

/** Whether a fault meets the first try of an attempt, or every one. */
export const spans = ['first', 'all'] as const;
export type Span = (typeof spans)[number];

/** What a customer or a page does to get a token. */
export const ways = ['button', 'Enter', 'form', 'tokenize()'] as const;
export type Way = (typeof ways)[number];

/** What a fault may work with. */
export interface Scene {
  readonly page: Page;
  /** Origin of the token API. */
  readonly api: string;
  readonly span: Span;
}

/** One way in which an attempt can go wrong. */
export interface MatrixFault {
  readonly name: string;
  /** One line for the reader of the table. */
  readonly summary: string;
  /** What the sandbox is told. */
  readonly sandbox: (span: Span) => readonly FaultSpec[];
  /** Further attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** A `Content-Security-Policy` under which the page is shown. */
  readonly policy?: string;
  /** Happens when the form is filled in and the attempt has not begun. */
  readonly before?: (scene: Scene) => Promise<void>;
  /** Happens while a request is at the API that it does not answer. */
  readonly during?: (scene: Scene) => Promise<void>;
  /** Ends the fault, so that a further attempt may succeed. */
  readonly after?: (scene: Scene) => Promise<void>;
  /** Tries are not answered: they end only when their time is up. */
  readonly hangs?: true;
  /** The attempt does not reach the API: it ends only when its time is up, unless {@linkcode after} comes. */
  readonly waits?: true;
  /** The page goes away. */
  readonly leaves?: true;
}

/** What one attempt came to. */
export interface Outcome {
  /** `token`, or an error's type and code. */
  readonly result: string;
  /** How often the page asked the browser to send it. */
  readonly posts: number;
  /** Different idempotency keys in them. */
  readonly keys: number;
  /** Tokens that exist in the sandbox, whether or not the page heard of them. */
  readonly tokens: number;
  /** Whether the fields show what was typed. */
  readonly text: 'kept' | 'wiped';
  /** What the same deed came to once the fault was over, and how many tokens there are then. */
  readonly next: string;
}

/** One cell of the matrix, with what is not in the table. */
export interface Cell {
  readonly fault: MatrixFault;
  readonly span: Span;
  readonly way: Way;
  readonly outcome: Outcome;
  /** How often `token` and `token-error` were told in the attempt. */
  readonly told: number;
  /** What an owning form was submitted with in the attempt, one entry for each submit. */
  readonly submitted: readonly string[];
  /** What the customer could read afterwards. */
  readonly message: string;
  /** Markup of a server ran in the page. */
  readonly markup: boolean;
}
