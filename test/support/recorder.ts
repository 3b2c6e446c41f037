/** A text that a page's script came by, and where. */
export type Found = readonly [where: string, text: string];

/** What {@linkcode record} leaves in the page. */
export interface Recorder {
  /** All that was recorded, and all that lies open in the page now. */
  readonly sweep: () => Promise<readonly Found[]>;
}

/**
 * Runs in the page, before any other script of it: listens to every event there is, in the bubble phase, on our
 * elements, the document and the window; and to what is sent to other windows and workers. Looks after every task
 * whether the engine's memory of the last regular expression has changed.
 */
export function record(): void {
  const found: Found[] = [];
  const tell = (where: string, value: unknown) => {
    const visited = new Set<unknown>();
    const texts: string[] = [];
    const walk = (value: unknown, depth: number) => {
      if (typeof value === 'string') texts.push(value);
      // behind a point, no time or position is taken for a code of four digits
      if (typeof value === 'number') texts.push(`.${value}`);
      if (typeof value !== 'object' || value === null || depth > 5 || visited.has(value)) return;
      if (value instanceof Node || value === window) return;
      visited.add(value);
      const keys: PropertyKey[] = [
        ...Object.getOwnPropertyNames(value),
        ...Object.getOwnPropertySymbols(value),
      ];
      // inherited ones too: events have theirs on the prototype
      for (const key in value) keys.push(key);
      for (const key of keys) {
        texts.push(String(key));
        try {
          walk((value as Record<PropertyKey, unknown>)[key], depth + 1);
        } catch {
          // a getter that is not for everyone
        }
      }
      if (value instanceof DataTransfer) texts.push(value.getData('text'));
    };
    walk(value, 0);
    found.push([where, texts.join('\n')]);
  };

  const typed: Record<string, string> = {};
  const listen = (target: EventTarget, name: string) => {
    for (const type of types) {
      target.addEventListener(type, (event) => {
        const {key = '', data} = event as Partial<KeyboardEvent & InputEvent>;
        // one character an event: together they are the text
        if (key.length === 1 || data)
          typed[`${type} on ${name}`] = (typed[`${type} on ${name}`] ?? '') + (data ?? key);
        tell(`${type} on ${name}`, event);
      });
    }
  };
  const own = ['input', 'beforeinput', 'textInput', 'token', 'token-error', 'ready', 'focusin', 'focusout'];
  const composing = ['compositionstart', 'compositionupdate', 'compositionend', 'unhandledrejection'];
  const types = new Set([...own, ...composing]);
  for (const place of [window, document, document.documentElement]) {
    for (const key in place as object) if (key.startsWith('on')) types.add(key.slice(2));
  }
  listen(window, 'window');
  listen(document, 'document');
  const hosts = () => [...document.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
  document.addEventListener('DOMContentLoaded', () =>
    hosts().forEach((host) => listen(host, host.localName)),
  );

  const spy = (owner: object, name: string) => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const native = methods[name];
    methods[name] = function (...args) {
      tell(`${owner.constructor.name}.${name}`, args);
      return native?.apply(this, args);
    };
  };
  spy(window, 'postMessage');
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) spy(console, name);
  for (const {prototype} of [BroadcastChannel, MessagePort, Worker, ServiceWorker])
    spy(prototype, 'postMessage');
  spy(navigator, 'sendBeacon');
  spy(History.prototype, 'pushState');
  spy(History.prototype, 'replaceState');

  const statics = [
    'input',
    '$_',
    'lastMatch',
    '$&',
    'lastParen',
    '$+',
    'leftContext',
    '$`',
    'rightContext',
    "$'",
  ];
  const groups = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
  const lookAtRegExp = () => {
    const texts = [...statics, ...groups].map((name) =>
      String((RegExp as unknown as Record<string, unknown>)[name]),
    );
    found.push(['RegExp', texts.join('\n')]);
  };
  setInterval(lookAtRegExp, 1);

  const stored = async () => {
    tell('cookie', document.cookie);
    tell('localStorage', {...localStorage});
    tell('sessionStorage', {...sessionStorage});
    tell('databases', await indexedDB.databases());
    const names = await caches.keys();
    tell('caches', names);
    for (const name of names)
      tell(
        'cache',
        (await (await caches.open(name)).keys()).map(({url}) => url),
      );
    tell(
      'workers',
      (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    );
  };
  const shown = () => {
    tell('address', [location.href, document.referrer, history.state, document.title, window.name]);
    tell(
      'entries',
      performance.getEntries().map((entry) => entry.toJSON() as unknown),
    );
    tell('text', document.body.innerText);
    tell('outerHTML', document.documentElement.outerHTML);
    const shadowRoots = hosts().flatMap(({shadowRoot}) => shadowRoot ?? []);
    tell('getHTML', document.documentElement.getHTML({serializableShadowRoots: true, shadowRoots}));
    tell('globals', Object.keys(window));
    for (const form of document.forms) tell('FormData', [...new FormData(form)]);
    for (const host of hosts()) {
      tell(
        `attributes of ${host.localName}`,
        host.getAttributeNames().map((name) => host.getAttribute(name)),
      );
      // an object of its own, as nodes are not walked into
      const properties: Record<PropertyKey, unknown> = {};
      for (const key in host) properties[key] = (host as unknown as Record<string, unknown>)[key];
      for (const key of Reflect.ownKeys(host))
        properties[key] = (host as unknown as Record<PropertyKey, unknown>)[key];
      tell(`properties of ${host.localName}`, properties);
    }
  };
  const recorder: Recorder = {
    async sweep() {
      lookAtRegExp();
      await stored();
      shown();
      for (const [where, text] of Object.entries(typed)) tell(`the letters of ${where}`, text);
      return found.splice(0);
    },
  };
  Object.assign(window, {recorder});
}
