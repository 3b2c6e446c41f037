/** A token is about 1 kB; an error's message may have 40,000 characters. */
const LIMIT = 64 * 1024;

/** The body as text, or `undefined` once it is longer than 64 KiB. Rejects when the connection breaks. */
export async function readText({body}: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LIMIT) return undefined;
    text += decoder.decode(value, {stream: true});
  }
  return text;
}
