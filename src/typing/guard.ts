/** Composed events that tell what is typed; `textInput` is a legacy one that Chromium and WebKit still send. */
const GUARDED_EVENTS = [
  'beforeinput',
  'input',
  'textInput',
  'keydown',
  'keypress',
  'keyup',
  'paste',
  'cut',
  'copy',
  'dragstart',
  'drop',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

type Handle = (event: Event) => void;

/** By the elements whose shadow roots the fields are in. */
const handles = new WeakMap<EventTarget, Handle>();
/** Our elements on the page that are inside other components, by the outermost of those. */
const enclosed = new Map<EventTarget, Set<Element>>();
let installed = false;

/**
 * Sees typing in our fields before any listener that is added later, and ends it there: session recorders and
 * tag managers get nothing of it. A listener that was there before still does. Keys that are no text (Tab, Enter,
 * Escape, arrows, shortcuts) go on.
 */
export function installEventGuard(): void {
  if (installed || typeof window === 'undefined') return;
  installed = true;
  for (const type of GUARDED_EVENTS) window.addEventListener(type, guard, true);
}

/** Has the guard tell `handle` of all typing in `root`; of keys, only those held with Control or Command. */
export function guardFields(root: ShadowRoot, handle: Handle): void {
  installEventGuard();
  handles.set(root.host, handle);
  // scripts that fill in fields send events that do not leave the shadow root
  root.addEventListener('input', handle);
}

/**
 * Has the guard know of an element inside another component, for as long as it is there. What happens in a closed
 * shadow root is told at `window` with the component as its target, and without a path.
 * @returns ends that
 */
export function guardInside(element: Element): () => void {
  let outermost = element;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode())
    outermost = root.host;
  if (outermost === element) return () => undefined;
  const elements = enclosed.get(outermost) ?? new Set<Element>();
  enclosed.set(outermost, elements.add(element));
  return () => {
    elements.delete(element);
    if (elements.size === 0) enclosed.delete(outermost);
  };
}

function guard(event: Event & Partial<KeyboardEvent>): void {
  const handle = handleOf(event);
  if (!handle) return;
  const {key, ctrlKey, metaKey} = event;
  const held = ctrlKey || metaKey;
  if (key?.length === 1 ? !held : !key || key === 'Backspace' || key === 'Delete')
    event.stopImmediatePropagation();
  if (!key || held) handle(event);
}

/**
 * At `window` the target of all that happens in a form is the form's element, which takes far less time to ask than
 * the path. The path tells what scripts send to the element itself, and of forms in other components' open shadow
 * roots.
 */
function handleOf(event: Event): Handle | undefined {
  const target = event.target as Element;
  const own = event.isTrusted ? handles.get(target) : undefined;
  if (own) return own;
  const root = target.shadowRoot && (event.composedPath()[0] as Node).getRootNode();
  const byPath = root instanceof ShadowRoot ? handles.get(root.host) : undefined;
  if (byPath) return byPath;
  const inside = [...(enclosed.get(target) ?? [])].find((element) => isIn(element, event));
  return inside && handles.get(inside);
}

/** Whether an event of which only the outermost component is known happens in this element's fields. */
function isIn({shadowRoot}: Element, event: Event & Partial<DragEvent>): boolean {
  if (!shadowRoot) return false;
  if (event.type !== 'drop') return shadowRoot.activeElement !== null;
  const under = shadowRoot.elementFromPoint(event.clientX ?? -1, event.clientY ?? -1);
  return under?.getRootNode() === shadowRoot;
}
