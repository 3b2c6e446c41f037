import {redactDigits, redactKey} from './redact.js';

/** What is remembered of a request: never its body, its query or its key. */
export interface LoggedRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  /** The HTTP status; `null` as long as there is no answer, and for ever if the connection was dropped. */
  readonly status: number | null;
  /** The fault that it met. */
  readonly fault: string | null;
  /** The answer is the first answer to an earlier request with the same idempotency key. */
  readonly replayed: boolean;
}

/** Characters of a path or an idempotency key that are kept. */
const LONGEST = 255;

/** The last requests, oldest first. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Notes a request when it comes; the function that is returned adds what became of it. */
  open(id: string, request: Request, fault: string | null): (response: Response) => LoggedRequest {
    const key = request.headers.get('Idempotency-Key');
    let entry: LoggedRequest = {
      id,
      method: request.method,
      path: kept(redactDigits(new URL(request.url).pathname)),
      idempotencyKey: key === null ? null : kept(redactKey(key)),
      status: null,
      fault,
      replayed: false,
    };
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit) this.#entries.shift();
    return (response) => {
      const index = this.#entries.indexOf(entry);
      entry = {...entry, status: response.status, replayed: response.headers.has('Idempotent-Replayed')};
      if (index >= 0) this.#entries[index] = entry;
      return entry;
    };
  }

  entries(): LoggedRequest[] {
    return [...this.#entries];
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

/** A text of its own: a slice would keep the longer one that it is cut from. */
const kept = (text: string) => JSON.parse(JSON.stringify(text.slice(0, LONGEST))) as string;
