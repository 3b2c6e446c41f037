/**
 * What the page of the matrix offers, as `bench`, and a frame of it for what is inside: keys, fields, messages, time.
 * It begins before the library is loaded.
 */
export interface Bench {
  readonly form: HTMLElement & {readonly busy: boolean; tokenize(): Promise<unknown>};
  /** Results of all attempts so far: `token`, or an error's type and code. */
  readonly results: readonly string[];
  /** The idempotency keys of all requests so far, `null` for none. */
  readonly keys: readonly (string | null)[];
  /** What the owning form was submitted with. */
  readonly submitted: readonly string[];
  /** Puts a form into the page, in place of the last. */
  mount(attributes: Readonly<Record<string, string>>, owned: boolean): void;
  /** Fills it in, as a browser does. */
  fill(): void;
  /** Calls `tokenize()`; the promise must agree with the events. */
  again(): void;
  /** Whether all fields show what they were filled with. */
  kept(): boolean;
  /** What the customer reads that is wrong. */
  message(): string;
  /** Whether a field is refused: it has to be typed in again. */
  refused(): boolean;
  /** Waits until something is so, in the page itself: it is asked some thousand times. Rejects after a while. */
  until(isSo: () => unknown): Promise<void>;
  /** Ends the try, or the attempt, that would end next for want of an answer. */
  timeIsUp(): void;
}

const CARD = {number: '4242 4242 4242 4242', expiry: '12 / 40', cvc: '123'};

/**
 * Runs in the page, first of all. Waits between two tries end at once; limits of time end when the test says so,
 * in the order in which they would.
 */
export function installBench(card: Readonly<Record<string, string>>): void {
  const {setTimeout: start, clearTimeout: stop} = window;
  const limits = new Map<unknown, {run: () => void; due: number}>();
  let now = 0;
  window.setTimeout = ((run: () => void, ms = 0) => {
    if (ms <= 5000) return start(run, ms < 500 ? ms : 0);
    const id = start(() => undefined, 2 ** 30);
    limits.set(id, {run, due: now + ms});
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    limits.delete(id);
    stop(id);
  };

  const {fetch} = window;
  const keys: (string | null)[] = [];
  window.fetch = (url, init) => {
    keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    return fetch(url, init);
  };

  const results: string[] = [];
  const submitted: string[] = [];
  let mounted: Bench['form'] | undefined;
  const formOf = () => mounted ?? (document.querySelector('card-token-form') as unknown as Bench['form']);
  const control = (name: string) => formOf().shadowRoot?.getElementById(name) as HTMLInputElement;
  const kept = () => Object.entries(card).every(([name, text]) => control(name).value === text);
  const describe = ({type, code}: {type: string; code?: string}) => (code ? `${type} ${code}` : type);
  const bench: Bench = {
    get form() {
      return formOf();
    },
    results,
    keys,
    submitted,
    mount(attributes, owned) {
      document.body.replaceChildren();
      results.length = keys.length = submitted.length = 0;
      const form = (mounted = document.createElement('card-token-form'));
      for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
      form.addEventListener('token', () => results.push('token'));
      form.addEventListener('token-error', (event) => {
        const {error} = (event as CustomEvent<{error: {type: string; code?: string}}>).detail;
        if (form.busy) results.push(describe(error));
      });
      const place = document.createElement(owned ? 'form' : 'div');
      place.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted.push(String(new FormData(place as HTMLFormElement).get('source')));
      });
      place.append(form);
      if (owned) place.insertAdjacentHTML('beforeend', '<button id="pay">Pay</button>');
      document.body.append(place);
      addEventListener('pagehide', () => {
        sessionStorage.setItem('text', kept() ? 'kept' : 'wiped');
        sessionStorage.setItem('keys', JSON.stringify(keys));
      });
    },
    fill() {
      for (const [name, text] of Object.entries(card)) {
        control(name).value = text;
        control(name).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      }
    },
    again() {
      for (let i = 0; i < 2; i++)
        formOf()
          .tokenize()
          .catch(() => undefined);
    },
    kept,
    message() {
      const texts = formOf().shadowRoot?.querySelectorAll('[role=alert], [part~=error]') ?? [];
      return [...texts]
        .map(({textContent}) => textContent.trim())
        .join(' ')
        .trim();
    },
    refused: () => formOf().matches(':state(invalid)'),
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const end = performance.now() + 15_000;
        const look = () => {
          if (isSo()) resolve();
          else if (performance.now() > end) reject(new Error(`Still not so: ${isSo.toString()}`));
          else start(look, 4);
        };
        look();
      }),
    timeIsUp() {
      const [id, next] = [...limits].sort(([, a], [, b]) => a.due - b.due)[0] ?? [];
      if (!next) return;
      limits.delete(id);
      now = next.due;
      next.run();
    },
  };
  Object.assign(window, {bench});
}

/** What the fields are filled with. */
export const card = CARD;
