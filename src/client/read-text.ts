/** A token is about 1 kB; an error's message may have 40,000 characters. */
const LIMIT = 64 * 1024;

/**
 * The body as text, or `undefined` when it is longer than 64 KiB. A response without a body stream (whatwg-fetch 3,
 * node-fetch 2, a test's own) is read by its `text()`. Rejects when the connection breaks.
 */
export async function readText(response: Response): Promise<string | undefined> {
  // Such responses have no stream, whatever the types say, or one of Node's.
  const {body} = response as {readonly body?: Partial<ReadableStream<Uint8Array>> | null};
  return typeof body?.getReader === 'function'
    ? readStream(body.getReader())
    : withinLimit(await response.text());
}

async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text;
    size += value.length;
    if (size > LIMIT) return undefined;
    text += decoder.decode(value, {stream: true});
  }
}

const withinLimit = (text: string): string | undefined => (text.length > LIMIT ? undefined : text);
