/** Composed events that tell what is typed; `textInput` is a legacy one that Chromium and WebKit still send. */
const TELLING =
  'beforeinput input textInput keydown keypress keyup paste cut copy dragstart drop compositionstart compositionupdate compositionend';

type Handle = (event: Event) => void;

/** By the elements whose shadow roots the fields are in. */
const handles = new WeakMap<EventTarget, Handle>();
let standing = false;

/**
 * Sees typing in our fields before any listener that is added later, and ends it there: session recorders and
 * tag managers get nothing of it. A listener that was there before still does. Keys that are no text (Tab, Enter,
 * Escape, arrows, shortcuts) go on.
 */
export function standGuard(): void {
  if (standing) return;
  standing = true;
  for (const type of TELLING.split(' ')) window.addEventListener(type, guard, true);
}

/** Has the guard tell `handle` of all typing in `root`; of keys, only those held with Control or Command. */
export function guardFields(root: ShadowRoot, handle: Handle): void {
  standGuard();
  handles.set(root.host, handle);
  // scripts that fill in fields send events that do not leave the shadow root
  root.addEventListener('input', handle);
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
 * the path. The path tells what scripts send to the element itself, and of forms in other components' shadow roots.
 */
function handleOf(event: Event): Handle | false | null | undefined {
  const target = event.target as Element;
  return (
    (event.isTrusted && handles.get(target)) ||
    (target.shadowRoot && handles.get(((event.composedPath()[0] as Node).getRootNode() as ShadowRoot).host))
  );
}
