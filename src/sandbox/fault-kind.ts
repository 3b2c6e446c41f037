import type {ApiError} from './api-error.js';
import {ConnectionDropped} from './connection-dropped.js';
import {StreamedResponse, type Ending} from './streamed-response.js';

/**
 * Processes the request and gives the proper answer.
 * @param during runs while the request is processed, with its idempotency key taken
 */
export type Process = (during?: () => void) => Promise<Response>;

/** One way in which things go wrong. */
export interface FaultKind {
  /** One line for those who choose. */
  readonly summary: string;
  /** Whether the request is processed all the same, so that a token may exist. */
  readonly processes: boolean;
  /** Gives the answer instead of `process`; the headers that every answer has are added to it. */
  readonly answer?: (process: Process, request: Request) => Promise<Response>;
  /** Changes the headers in the end. */
  readonly headers?: (headers: Headers) => void;
  /** Preflights are answered as ever unless it says so. */
  readonly preflights?: 'too' | 'alone';
}

/** A page as a gateway or a captive portal shows it. */
export const HTML =
  '<!doctype html><html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>';

/** An error of the API instead of processing. */
export function refused(summary: string, error: (request: Request) => ApiError): FaultKind {
  return {summary, processes: false, answer: async (_process, request) => error(request).response()};
}

/** Processes the request and changes the answer. */
export function processed(
  summary: string,
  change: (answer: Response) => Response | Promise<Response>,
): FaultKind {
  return {summary, processes: true, answer: async (process) => change(await process())};
}

/** Processes the request and changes the text of the answer. */
export function spoiled(summary: string, change: (text: string) => string): FaultKind {
  return processed(summary, async (answer) => new Response(change(await answer.text()), pick(answer)));
}

/** Processes the request and changes the JSON of the answer. */
export function spoiledJson(summary: string, change: (token: Record<string, unknown>) => unknown): FaultKind {
  return spoiled(summary, (text) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
}

/** Processes the request and gives half of the answer's text, and then no more. */
export function halved(summary: string, ending: Ending): FaultKind {
  return processed(summary, async (answer) => {
    const text = await answer.text();
    return new StreamedResponse([text.slice(0, text.length / 2)], ending, pick(answer));
  });
}

/** A page of HTML instead of processing. */
export function page(summary: string, status: number): FaultKind {
  const headers = {'Content-Type': 'text/html; charset=utf-8'};
  return {summary, processes: false, answer: async () => new Response(HTML, {status, headers})};
}

/** 307 to another place, instead of processing. */
export function moved(summary: string, location: (request: Request) => string): FaultKind {
  return {
    summary,
    processes: false,
    answer: async (_process, request) =>
      new Response(null, {status: 307, headers: {Location: location(request)}}),
  };
}

/** Resets the connection. */
export async function dropped(): Promise<Response> {
  throw new ConnectionDropped();
}

/** Leaves the client waiting. */
export function never(): Promise<Response> {
  return new Promise(() => undefined);
}

/** Status and headers of an answer, for another one with another body. */
export function pick({status, headers}: Response): ResponseInit {
  return {status, headers};
}
