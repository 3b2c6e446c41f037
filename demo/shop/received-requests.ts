import {passesLuhn} from '../../src/fields/luhn.js';

/** All of a request but its headers. */
export interface ReceivedRequest {
  readonly at: Date;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

const MOST = 200;

/** The last requests that reached the shop's server, newest first. */
export class ReceivedRequests {
  readonly #requests: ReceivedRequest[] = [];

  /** False for a request with a card number in it, which is not kept: it should never have come here. */
  note(request: ReceivedRequest): boolean {
    if (holdsCardNumber(`${request.path}\n${request.body}`)) return false;
    this.#requests.unshift(request);
    this.#requests.splice(MOST);
    return true;
  }

  all(): readonly ReceivedRequest[] {
    return this.#requests;
  }
}

/** Whether 12 to 19 digits, grouped or not, form-encoded or not, end in a right check digit. */
export function holdsCardNumber(text: string): boolean {
  const numbers = text.matchAll(/\d(?:(?:[ +.-]|%20)?\d){11,18}/g);
  return [...numbers].some(([number]) => passesLuhn(number.replace(/%20|\D/g, '')));
}
