import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import {attributesOf, setAttributes} from './attributes.js';
import {addListeners, EVENTS, type Handlers} from './listeners.js';

/** What a component has to know of its element. */
export interface ElementDescription {
  readonly tagName: string;
  /** Names of the properties that have an attribute: `publishableKey`. */
  readonly attributes: readonly string[];
  /** Names of the properties that have none, with what stands for "not set". */
  readonly properties: Readonly<Record<string, unknown>>;
}

type Props = Readonly<Record<string, unknown>>;

/** React warns of layout effects on a server, where there are none. */
const useClientEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A React component of a token form.
 *
 * React 18 and 19 differ in what they make of a custom element's props and events, and in whether its class is there
 * yet. So React itself draws the attributes of the first render alone, which is what a server can send; later
 * changes, properties and listeners are set here, on the element, whether or not its class has been defined.
 */
export function createComponent<E extends HTMLElement, P extends object>(
  description: ElementDescription,
  displayName: string,
): ForwardRefExoticComponent<PropsWithoutRef<P> & RefAttributes<E>> {
  const {tagName, attributes, properties} = description;
  const own = new Set([...attributes, ...Object.keys(properties), ...Object.keys(EVENTS), 'className']);

  const Component = forwardRef<E, P>((given, ref) => {
    const props = given as Props;
    const element = useRef<E>(null);
    const [first] = useState(() => attributesOf(attributes, props));
    const handlers = useRef<Handlers>({});
    const applied = useRef<Props>({});

    useImperativeHandle(ref, () => element.current as E, []);

    useClientEffect(() => {
      handlers.current = props;
      if (element.current) {
        setAttributes(element.current, attributes, props, applied.current);
        setProperties(element.current, properties, props, applied.current);
      }
      applied.current = props;
    });

    useClientEffect(() => (element.current ? addListeners(element.current, handlers) : undefined), []);

    const passedOn = Object.fromEntries(Object.entries(props).filter(([name]) => !own.has(name)));
    const {className} = props;
    return createElement(tagName, {
      ...passedOn,
      ...(className !== undefined && {class: className}),
      ...first,
      ref: element,
    });
  });
  Component.displayName = displayName;
  return Component;
}

function setProperties(
  element: HTMLElement,
  properties: Readonly<Record<string, unknown>>,
  props: Props,
  before: Props,
): void {
  for (const [name, notSet] of Object.entries(properties)) {
    if (!Object.is(props[name], before[name])) Reflect.set(element, name, props[name] ?? notSet);
  }
}
