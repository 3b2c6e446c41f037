/** How a property stands for an attribute. */
export interface PropertyDeclaration {
  /** `false` for a property without an attribute; others have one by their name: `frame-src` for `frameSrc`. */
  readonly attribute?: false;
  /** The property is `true` while the attribute is there. Otherwise it is the attribute's value. */
  readonly type?: typeof Boolean;
  /** The attribute follows the property at once, as that of a native control does; of a `Boolean` only. */
  readonly reflect?: boolean;
  /** What the property is while it is set to nothing else, and when the attribute is taken away. */
  readonly fallback?: unknown;
}

/** A class's own properties, by name. */
export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** One for all elements with the same styles. */
const sheets = new Map<string, CSSStyleSheet>();

/** In plain Node there are no elements, but the classes can be imported. */
const Element = globalThis.HTMLElement ?? class {};

/**
 * An element with an open shadow root, whose properties stand for attributes, and which is updated once for all of
 * them that were set in one task. That part of Lit's `ReactiveElement`, by its names, in a fifth of its bytes.
 */
export abstract class AttributedElement extends Element {
  /** Of this class; those of the class that it extends hold, too. */
  static properties: PropertyDeclarations = {};
  /** The style sheet of the shadow root. */
  static styles = '';
  /** All properties, inherited ones among them, by name; since the class was registered. */
  static declared: ReadonlyMap<string, PropertyDeclaration>;
  /** The names of those that have an attribute, by its name. */
  static attributes: ReadonlyMap<string, string>;

  readonly #values: Record<string, unknown> = {};
  readonly #setBefore: (readonly [property: string, value: unknown])[] = [];
  #changed = new Set<string>();
  #isPending = true;
  #start!: () => void;
  /** The first update waits until the element is on a page. */
  #update = new Promise<void>((resolve) => (this.#start = resolve)).then(() => this.#performUpdate());

  constructor() {
    super();
    // what was set before the class was there hides the accessor
    for (const property of this.#class.declared.keys()) {
      if (!Object.hasOwn(this, property)) continue;
      this.#setBefore.push([property, Reflect.get(this, property)]);
      Reflect.deleteProperty(this, property);
    }
  }

  /** Called by the browser when the class is registered. */
  static get observedAttributes(): string[] {
    const declared = new Map(Object.entries(allProperties(this)));
    const attributes = new Map<string, string>();
    for (const [property, {attribute, fallback, reflect}] of declared) {
      if (attribute !== false) attributes.set(attributeOf(property), property);
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        get(this: AttributedElement) {
          return this.#values[property] ?? fallback;
        },
        set(this: AttributedElement, value: unknown) {
          if (Object.is(this.#values[property], value)) return;
          this.#values[property] = value;
          this.#changed.add(property);
          if (reflect) this.toggleAttribute(attributeOf(property), value === true);
          this.requestUpdate();
        },
      });
    }
    this.declared = declared;
    this.attributes = attributes;
    return [...attributes.keys()];
  }

  get #class(): typeof AttributedElement {
    return this.constructor as typeof AttributedElement;
  }

  /** Resolves when all that was set is in effect. */
  get updateComplete(): Promise<void> {
    return this.#update;
  }

  /** Has the element updated once more, at the end of this task. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.#update = Promise.resolve().then(() => this.#performUpdate());
  }

  /** Called by the browser. */
  connectedCallback(): void {
    if (!this.shadowRoot) {
      const {styles} = this.#class;
      let sheet = sheets.get(styles);
      if (!sheet) {
        sheets.set(styles, (sheet = new CSSStyleSheet()));
        sheet.replaceSync(styles);
      }
      this.attachShadow({mode: 'open', delegatesFocus: true}).adoptedStyleSheets = [sheet];
    }
    this.#start();
  }

  /** Called by the browser. */
  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    const property = this.#class.attributes.get(name) ?? '';
    const isBoolean = this.#class.declared.get(property)?.type;
    Reflect.set(this, property, isBoolean ? value !== null : (value ?? undefined));
  }

  /** Called once for all properties that were set. */
  protected abstract update(changed: ReadonlySet<string>): void;

  #performUpdate(): void {
    for (const [property, value] of this.#setBefore.splice(0)) Reflect.set(this, property, value);
    const changed = this.#changed;
    this.#changed = new Set();
    this.#isPending = false;
    this.update(changed);
  }
}

const attributeOf = (property: string) => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The properties of a class and of all that it extends. */
export function allProperties(type: unknown): PropertyDeclarations {
  const {properties} = type as typeof AttributedElement;
  return type === AttributedElement
    ? properties
    : {...allProperties(Object.getPrototypeOf(type)), ...properties};
}
