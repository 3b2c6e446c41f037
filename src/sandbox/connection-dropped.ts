/** Rejects a `fetch`, or the reading of a body, as a lost connection does; the server then resets the socket. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped';

  constructor() {
    super('fetch failed: the connection was dropped');
  }
}
