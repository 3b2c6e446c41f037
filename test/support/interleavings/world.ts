import type {Action} from './actions.js';

/** What the page of the interleavings offers. */
export interface World {
  /** Plays the actions to a new form and returns what was broken, as sentences. */
  play(actions: readonly Action[]): Promise<readonly string[]>;
  /** Has the actions rule the network and the timers of a frame's window, as they do those of the page. */
  rule(inside: Window & typeof globalThis): void;
}

type Form = HTMLElement & {
  readonly busy: boolean;
  readonly token: {readonly id: string} | undefined;
  readonly value: string;
  disabled: boolean;
  tokenize(): Promise<unknown>;
  reset(): void;
};

/**
 * Runs in the page, and in a frame of it, before the library is loaded: gives it a network and timers that the
 * actions rule, and watches all that the page can see of a form.
 *
 * With a `frameSrc` the fields are in a frame of that address, in a browser that keeps no origins apart. What the page
 * asks of such a form comes there a moment later, and to be moved loads it anew.
 */
export function installWorld(canaries: readonly string[], frameSrc: string): void {
  if (parent !== self) {
    parent.world.rule(window);
    return;
  }
  interface Pending {
    /** It asked, and will hear no answer once it has been left. */
    readonly document: Document;
    readonly key: string;
    readonly answer: (response: Response) => void;
    readonly lose: (error: Error) => void;
    readonly attempt: number;
  }
  const channel = new MessageChannel();
  channel.port1.start();
  /** The element that has the fields in its shadow root: in a frame another one, once that is loaded. */
  const inner = () => {
    const outer = document.querySelector('card-token-form');
    return frameSrc ? outer?.querySelector('iframe')?.contentDocument?.querySelector(outer.localName) : outer;
  };
  /** Document of a frame that is about to be loaded anew. */
  let stale: Document | undefined;
  const isOpening = () =>
    document.querySelector('card-token-form') &&
    (!inner()?.shadowRoot?.querySelector('form') || inner()?.ownerDocument === stale);
  /** Whatever the page has to do, it has done, and so has the frame, to which each word takes a while. */
  const rest = async () => {
    const hops = frameSrc ? 12 : 4;
    for (let left = hops; left > 0; left = isOpening() ? hops : left - 1) {
      await new Promise((resolve) => {
        channel.port1.addEventListener('message', resolve, {once: true});
        channel.port2.postMessage(0);
      });
    }
  };

  let limits = new Map<number, {run: () => void; due: number; document: Document}>();
  let timers = 2 ** 40; // beyond those of windows
  let now = 0;
  const rule = (inside: Window & typeof globalThis) => {
    const start = inside.setTimeout.bind(inside);
    const stop = inside.clearTimeout.bind(inside);
    inside.setTimeout = ((run: () => void, ms = 0) => {
      if (ms <= 5000) {
        // a wait between two tries is over at once
        if (ms >= 500) queueMicrotask(run);
        return ms >= 500 ? 0 : start(run, ms);
      }
      const id = ++timers;
      // three minutes, after which a security code is wiped, do not pass here
      if (ms < 180_000) limits.set(id, {run, due: now + ms, document: inside.document});
      return id;
    }) as typeof setTimeout;
    inside.clearTimeout = (id) => {
      if (!limits.delete(Number(id))) stop(id as number);
    };
    inside.fetch = ((_url: string, {headers, signal}: {headers: Headers; signal: AbortSignal}) => {
      dropLeft();
      if (pending.length > 0) broken.push('two requests are in flight');
      return new Promise<Response>((resolve, reject) => {
        const self: Pending = {
          document: inside.document,
          key: headers.get('Idempotency-Key') ?? '',
          answer: resolve,
          lose: reject,
          attempt: attempts.size,
        };
        if (!self.key) broken.push('a request has no idempotency key');
        pending.push(self);
        signal.addEventListener('abort', () => {
          pending = pending.filter((other) => other !== self);
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    }) as unknown as typeof fetch;
  };
  rule(window);
  /** With a frame that was left, the browser has dropped what it asked and waited for. */
  const dropLeft = () => {
    pending = pending.filter(({document}) => document.defaultView);
    for (const [id, {document}] of limits) if (!document.defaultView) limits.delete(id);
  };

  let pending: Pending[] = [];
  let broken: string[] = [];
  let attempts = new Set<Promise<unknown>>();
  /** What the API made for each idempotency key, and in which attempt. */
  let made = new Map<string, {id: string; attempt: number}>();
  let serial = 0;
  /** Another name each time, in letters: digits would be taken for what was typed. */
  const next = () => String(++serial).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  const json = (status: number, body: unknown) => new Response(JSON.stringify(body), {status});
  const tokenOf = ({key, attempt}: Pending) => {
    const known = made.get(key);
    if (known) return known.id;
    const id = `tok_${next()}`;
    if ([...made.values()].some((other) => other.attempt === attempt)) {
      broken.push('an attempt made two tokens');
    }
    made.set(key, {id, attempt});
    return id;
  };
  const answers: Record<string, (request: Pending) => void> = {
    token(request) {
      const id = tokenOf(request);
      const facts = {type: 'card', created: 1, livemode: false, used: false};
      request.answer(json(200, {id, object: 'token', ...facts}));
    },
    declined: ({answer}) =>
      answer(
        json(402, {error: {type: 'card_error', code: 'incorrect_cvc', param: 'cvc', message: 'Wrong.'}}),
      ),
    error: ({answer}) => answer(json(500, {error: {type: 'api_error', message: 'Oops.'}})),
    unavailable: ({answer}) => answer(json(503, {error: {type: 'api_error', message: 'Later.'}})),
    'lost before': ({lose}) => lose(new TypeError('lost')),
    'lost after'(request) {
      tokenOf(request);
      request.lose(new TypeError('lost'));
    },
    html: ({answer}) => answer(new Response('<h1>Portal</h1>', {status: 200})),
  };
  const answer = (how: string) => {
    dropLeft();
    const [request] = pending;
    if (!request) return;
    pending = pending.slice(1);
    // a key that has made a token gives that again, whatever else would happen
    const stored = (how === 'declined' || how === 'error') && made.has(request.key);
    answers[stored ? 'token' : how]?.(request);
  };
  const timeIsUp = () => {
    dropLeft();
    const [first] = [...limits].sort(([, a], [, b]) => a.due - b.due);
    if (!first) return;
    const [id, next] = first;
    limits.delete(id);
    now = next.due;
    next.run();
  };

  const digits = (shown: string) => shown.replace(/\D/g, '');
  const leaks = (what: string, text: string) => {
    const solid = text.replaceAll(' ', '');
    // short canaries occur in texts by chance, so only where nothing but codes may stand
    const sought = what === 'the page' ? canaries.filter(({length}) => length > 4) : canaries;
    if (sought.some((canary) => solid.includes(canary))) broken.push(`${what} holds what was typed`);
  };

  let element: Form;
  let ends = 0;
  for (const type of [
    'ready',
    'change',
    'input',
    'beforeinput',
    'keydown',
    'paste',
    'token',
    'token-error',
  ]) {
    window.addEventListener(type, (event) => {
      const {detail} = event as CustomEvent<{error?: Error} | null>;
      leaks(
        `the event ${type}`,
        // a random key may hold any three digits
        JSON.stringify([detail, detail?.error?.message], (name, value: unknown) =>
          name === 'idempotencyKey' ? '' : value,
        ),
      );
      if (type === 'input' || type === 'beforeinput') {
        leaks(
          `the event ${type}`,
          `${(event as InputEvent).data} ${(event.composedPath()[0] as HTMLInputElement).value}`,
        );
      }
    });
  }

  const play = async (actions: readonly Action[]): Promise<readonly string[]> => {
    document.body.replaceChildren();
    await rest();
    limits = new Map();
    pending = [];
    broken = [];
    attempts = new Set();
    made = new Map();
    ends = 0;
    const sent = new Set<string>();
    document.body.innerHTML =
      '<form id="first"><button>Pay</button></form><form id="second"><button>Pay</button></form><div id="none"></div>';
    const place = (id: string) => document.getElementById(id) as HTMLElement;
    for (const form of document.forms) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const source = new FormData(form).get('source');
        if (source === null) {
          if (!element.disabled && element.parentNode === form && isKnownToBeFilled && expected.size > 0) {
            broken.push('a form was submitted without its token');
          }
        } else if (sent.has(String(source))) broken.push('a token was submitted twice');
        else sent.add(String(source));
      });
    }
    element = document.createElement('card-token-form');
    element.setAttribute('publishable-key', 'pk_test_1');
    element.setAttribute('name', 'source');
    if (frameSrc) element.setAttribute('frame-src', frameSrc);
    const {tokenize} = element;
    element.tokenize = () => {
      const attempt = tokenize.call(element);
      attempts.add(attempt);
      attempt.catch(() => undefined);
      return attempt;
    };
    const onEnd = () => {
      ends++;
      if (ends > attempts.size) broken.push('an attempt ended twice');
    };
    element.addEventListener('token', onEnd);
    element.addEventListener('token-error', onEnd);

    const EDITS: readonly string[] = ['fill', 'type', 'paste', 'delete', 'enter', 'enter and click'];
    /** The digits that the fields have to show. */
    const expected = new Map<string, string>();
    /** The page has been told that something stands in the fields; to a page without frame nobody has to. */
    let isKnownToBeFilled = !frameSrc;
    /** The token that an edit in a frame, of which the page will be told, has made worthless. */
    let outdated = '';
    const control = (name: string) =>
      (frameSrc ? inner() : element)?.shadowRoot?.getElementById(name) as HTMLInputElement | null | undefined;
    const put = (name: string, text: string, inputType: string) => {
      const input = control(name);
      if (!input || !element.isConnected || input.readOnly || input.disabled) return;
      const {InputEvent} = input.ownerDocument.defaultView ?? window;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {inputType, bubbles: true, composed: true}));
      if (text === '') expected.delete(name);
      else expected.set(name, digits(text));
      if (frameSrc) outdated = element.value;
      else if (element.value !== '') broken.push('a token outlives an edit');
    };
    const pay = () => {
      const {parentNode} = element;
      const button =
        parentNode instanceof HTMLFormElement
          ? parentNode.querySelector<HTMLElement>(':scope > button')
          : inner()?.shadowRoot?.querySelector<HTMLElement>('[part~=submit]');
      if (element.isConnected) button?.click();
    };
    const enter = () => {
      if (element.isConnected && element.matches(':enabled'))
        inner()?.shadowRoot?.querySelector('form')?.requestSubmit();
    };
    const wipe = () => {
      expected.clear();
    };
    /** With the place of its frame, the browser loads that anew. */
    const moved = () => {
      if (frameSrc) wipe();
    };
    const deeds: Record<string, (action: Action) => void> = {
      fill() {
        for (const [name, text] of [
          ['number', canaries[0]],
          ['expiry', '1240'],
          ['cvc', '987'],
        ] as const) {
          put(name, text ?? '', 'insertText');
        }
      },
      type: (action) => 'text' in action && put(action.field, action.text, 'insertText'),
      paste: (action) => 'text' in action && put(action.field, action.text, 'insertFromPaste'),
      delete: (action) => 'field' in action && put(action.field, '', 'deleteContentBackward'),
      click: pay,
      'double click'() {
        pay();
        pay();
      },
      enter,
      'enter and click'() {
        enter();
        pay();
      },
      tokenize: () => void (element.isConnected && element.tokenize()),
      'submit form': () =>
        (element.parentNode instanceof HTMLFormElement
          ? element.parentNode
          : document.forms[0]
        )?.requestSubmit(),
      reset() {
        element.reset();
        wipe();
      },
      'reset form'() {
        if (!(element.parentNode instanceof HTMLFormElement)) return;
        element.parentNode.reset();
        wipe();
      },
      disable() {
        element.disabled = !element.disabled;
      },
      'swap key': () => element.setAttribute('publishable-key', `pk_test_${next()}`),
      remove: () => element.remove(),
      'remove and insert'() {
        const {parentNode} = element;
        element.remove();
        parentNode?.append(element);
        moved();
      },
      place(action) {
        if ('where' in action) place(action.where).append(element);
        moved();
      },
      answer: (action) => 'how' in action && answer(action.how),
      'time up': timeIsUp,
      pagehide() {
        for (const window of new Set([self, inner()?.ownerDocument.defaultView]))
          window?.dispatchEvent(new PageTransitionEvent('pagehide'));
        if (element.isConnected) wipe();
      },
      'reload frame'() {
        if (!frameSrc || !inner()) return;
        stale = inner()?.ownerDocument;
        stale?.location.reload();
        wipe();
      },
      'change language'() {
        element.lang = element.lang === 'de' ? 'en' : 'de';
        element.setAttribute('locale', element.lang);
      },
    };

    const check = () => {
      if (!element.isConnected) wipe();
      for (const name of ['number', 'expiry', 'cvc']) {
        const shown = digits(control(name)?.value ?? '');
        const wanted = expected.get(name) ?? '';
        if (shown !== wanted) broken.push(`${name} lost or kept what it should not`);
      }
      for (const form of document.forms) {
        const source = new FormData(form).get('source');
        if (source !== null && source !== element.token?.id) broken.push('FormData holds something else');
      }
      leaks('the page', document.documentElement.outerHTML);
    };

    const settle = async () => {
      await rest();
      isKnownToBeFilled = !frameSrc || expected.size > 0;
      if (outdated && element.value === outdated) broken.push('a token outlives an edit');
      outdated = '';
    };

    place('first').append(element);
    await rest();
    for (const action of actions) {
      // what a customer does in a frame comes there in a task of its own, behind what the page has asked before
      if (frameSrc && EDITS.includes(action.deed)) await settle();
      deeds[action.deed]?.(action);
      if (action.atOnce) continue;
      await settle();
      check();
      if (broken.length > 0) return [...new Set(broken)].map((what) => `${what}, after ${action.deed}`);
    }
    await rest();
    for (let i = 0; i < 20 && (pending.length > 0 || element.busy); i++) {
      answer('token');
      await rest();
    }
    check();
    if (element.busy) broken.push('an attempt has no end');
    if (ends !== attempts.size) broken.push(`${attempts.size} attempts ended ${ends} times`);
    return [...new Set(broken)];
  };
  Object.assign(window, {world: {play, rule} satisfies World});
}
