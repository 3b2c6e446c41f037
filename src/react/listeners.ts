/** The events of a token form, by the props that hear them. */
export const EVENTS = {
  onReady: 'ready',
  onChange: 'change',
  onToken: 'token',
  onTokenError: 'token-error',
} as const;

/** Props that hear events; others may stand beside them. */
export type Handlers = Readonly<Record<string, unknown>>;

/**
 * Has the handlers of the last render hear the element's own events, from now on, whether or not its class has been
 * defined. Events of what stands in its slots are not its own.
 * @returns what ends it
 */
export function addListeners(element: HTMLElement, handlers: {readonly current: Handlers}): () => void {
  const end = new AbortController();
  for (const [prop, type] of Object.entries(EVENTS)) {
    element.addEventListener(
      type,
      (event) => {
        const handler = handlers.current[prop];
        if (event.target === element && typeof handler === 'function')
          (handler as (event: Event) => void)(event);
      },
      {signal: end.signal},
    );
  }
  return () => {
    end.abort();
  };
}
