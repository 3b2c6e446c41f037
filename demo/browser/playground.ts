import {attributesOf, restoreControls, showControlsFor} from './controls.js';
import {ask} from './dom.js';
import {logEvent} from './event-list.js';
import {watchFaults} from './fault-control.js';
import {watchRequests} from './request-list.js';
import {codeFor, type Framework} from './framework-snippets.js';
import {furtherFiles} from './snippet.js';
import type {TokenFormElement} from '../../src/base/token-form-element.js';

/** Puts the chosen element on the stage, and shows what it says. */
const sandbox = ask<HTMLMetaElement>('meta[name=sandbox]').content;
const stage = ask<HTMLElement>('.stage');
const outer = ask<HTMLFormElement>('#outer');
const controls = ask<HTMLFormElement>('#controls');
const disable = ask<HTMLButtonElement>('#disable');
const framework = ask<HTMLSelectElement>('#framework');

const EVENTS = ['ready', 'change', 'token', 'token-error'] as const;
const PROPERTIES = ['complete', 'busy', 'value', 'validationMessage'] as const;

let element: TokenFormElement | undefined;

/** What the built files hold is English; languages and addresses are scripts of their own, and have to be there first. */
async function loadFurtherFiles(): Promise<void> {
  const settings = new FormData(controls);
  const tag = settings.get('element') as string;
  const collect = attributesOf(controls, tag).get('collect') ?? '';
  for (const file of furtherFiles(tag, settings.get('locale') as string | null, collect)) {
    await import(`/elements/${file}`);
  }
}

/** Brings element, snippet and address in line with the controls. What was typed stays, if tag and frame do. */
function update(): void {
  const settings = new FormData(controls);
  const tag = settings.get('element') as string;
  const inside = settings.has('inside');
  document.documentElement.dataset['theme'] = settings.get('theme') as string;
  showControlsFor(controls, tag);
  const attributes = new Map([
    ...(inside ? [['name', 'source'] as const] : []),
    ...(settings.get('frame-src') ? [] : [['api-base', sandbox] as const]),
    ...attributesOf(controls, tag),
    ...(disable.ariaPressed === 'true' ? [['disabled', ''] as const] : []),
  ]);
  const frame = attributes.get('frame-src') ?? null;
  if (element?.localName !== tag || element.getAttribute('frame-src') !== frame)
    element = replaceElement(element, tag);
  apply(attributes, element);
  element.requestUpdate(); // a frame is told of another theme
  const place = inside ? outer : stage;
  outer.hidden = !inside;
  if (element.parentElement !== place) place.prepend(element);
  ask('#snippet').textContent = codeFor(framework.value as Framework, tag, attributes, inside);
  const chosen = new URLSearchParams([...new FormData(controls)] as [string, string][]);
  history.replaceState(null, '', `?${chosen}`);
  showState();
}

function replaceElement(old: TokenFormElement | undefined, tag: string): TokenFormElement {
  old?.remove();
  const next = document.createElement(tag) as TokenFormElement;
  for (const type of EVENTS) {
    next.addEventListener(type, (event) => {
      logEvent(type, event instanceof CustomEvent ? event.detail : undefined);
      showState();
    });
  }
  return next;
}

function apply(attributes: ReadonlyMap<string, string>, target: Element): void {
  for (const name of target.getAttributeNames()) if (!attributes.has(name)) target.removeAttribute(name);
  for (const [name, value] of attributes)
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

function showState(): void {
  const rows = PROPERTIES.flatMap((name) => {
    const [term, value] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = name;
    value.textContent = JSON.stringify(element?.[name]);
    return [term, value];
  });
  ask('#state').replaceChildren(...rows);
}

controls.addEventListener('change', () => void loadFurtherFiles().then(update));
framework.addEventListener('change', update);
controls.addEventListener('submit', (event) => event.preventDefault());
disable.addEventListener('click', () => {
  disable.ariaPressed = String(disable.ariaPressed !== 'true');
  update();
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-call]')) {
  button.addEventListener('click', () => {
    const method = button.dataset['call'] as 'tokenize' | 'reset' | 'reportValidity' | 'focus';
    // a rejection is told by the `token-error` event, too
    Promise.resolve(element?.[method]()).catch(() => undefined);
    showState();
  });
}
outer.addEventListener('submit', (event) => {
  event.preventDefault();
  logEvent('submit', Object.fromEntries(new FormData(outer)));
  showState();
});
ask('#clear-events').addEventListener('click', () => ask('#events').replaceChildren());

restoreControls(controls, new URLSearchParams(location.search));
await loadFurtherFiles();
update();
watchFaults(sandbox);
watchRequests(showState);
