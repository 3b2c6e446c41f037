/** A response whose body comes in pieces; an error breaks it off, and `'hang'` leaves it unfinished. */
export class StreamedResponse extends Response {
  constructor(chunks: readonly (string | Error)[], init?: ResponseInit) {
    const rest = chunks.values();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const {done, value} = rest.next();
        if (done) controller.close();
        else if (value instanceof Error) controller.error(value);
        else if (value === 'hang') return new Promise<void>(() => undefined);
        else controller.enqueue(encoder.encode(value));
        return undefined;
      },
    });
    super(body, init);
  }
}
