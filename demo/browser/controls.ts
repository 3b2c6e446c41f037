type Control = HTMLInputElement | HTMLSelectElement;

/** Shows the settings that an element of this tag has; those of the others are hidden, and in no form data. */
export function showControlsFor(controls: HTMLFormElement, tag: string): void {
  for (const group of controls.querySelectorAll<HTMLFieldSetElement>('[data-for]'))
    group.disabled = group.hidden = group.dataset['for'] !== tag;
}

/** The attributes that the settings ask for, by name. Boxes of one name make a list of words. */
export function attributesOf(controls: HTMLFormElement, tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const control of controls.querySelectorAll<Control>('[data-attribute]')) {
    const {name, value} = control;
    const group = control.closest<HTMLElement>('[data-for]');
    if (group && group.dataset['for'] !== tag) continue;
    if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') {
      if (value) attributes.set(name, value);
    } else if (control.checked) {
      const word = control.hasAttribute('value') ? value : '';
      attributes.set(name, [attributes.get(name), word].filter(Boolean).join(' '));
    }
  }
  return attributes;
}

/** Sets the settings as an address says that `update` wrote before. */
export function restoreControls(controls: HTMLFormElement, chosen: URLSearchParams): void {
  if (!chosen.size) return;
  for (const control of controls.querySelectorAll<Control>('[name]')) {
    // elements have settings of the same name
    const group = control.closest<HTMLElement>('[data-for]');
    if (group && group.dataset['for'] !== chosen.get('element')) continue;
    const values = chosen.getAll(control.name);
    if (control instanceof HTMLSelectElement || control.type === 'text')
      control.value = values[0] ?? control.value;
    else if (control.type === 'radio') control.checked ||= values.includes(control.value);
    else control.checked = values.includes(control.value);
  }
}
