import {ConnectionDropped} from './connection-dropped.js';

/** How a body ends that comes in pieces: as it should, by a lost connection, or never. */
export type Ending = 'close' | 'reset' | 'hang';

/** A response whose body comes in pieces, without `Content-Length`. */
export class StreamedResponse extends Response {
  constructor(chunks: readonly string[], ending: Ending, init: ResponseInit) {
    const rest = chunks.values();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const {done, value} = rest.next();
        if (!done) controller.enqueue(encoder.encode(value));
        else if (ending === 'close') controller.close();
        else if (ending === 'reset') controller.error(new ConnectionDropped());
        else return new Promise<void>(() => undefined);
        return undefined;
      },
    });
    super(body, init);
  }
}
