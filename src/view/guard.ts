/** Composed events that tell what is typed; `textInput` is a legacy one that Chromium and WebKit still send. */
const TELLING =
  'beforeinput input textInput keydown keypress keyup paste cut copy dragstart drop compositionstart compositionupdate compositionend';

type Handle = (event: Event, control: HTMLInputElement) => void;

const handles = new WeakMap<Node, Handle>();
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

/** Has the guard tell `handle` of all typing in `root`. */
export function guardFields(root: ShadowRoot, handle: Handle): void {
  handles.set(root, handle);
  // scripts that fill in fields send events that do not leave the shadow root
  root.addEventListener('input', (event) => handle(event, event.target as HTMLInputElement));
}

function guard(event: Event): void {
  const target = event.composedPath()[0] as HTMLInputElement;
  const handle = target instanceof Node && handles.get(target.getRootNode());
  if (!handle) return;
  if (isText(event)) event.stopImmediatePropagation();
  handle(event, target);
}

function isText(event: Event & Partial<KeyboardEvent>): boolean {
  const {key} = event;
  return (
    key === undefined ||
    key === 'Backspace' ||
    key === 'Delete' ||
    (key.length === 1 && !event.ctrlKey && !event.metaKey)
  );
}
