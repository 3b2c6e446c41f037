/** Copies text to the clipboard for every `<button data-copy="text">`, and for `<button data-copy-of="id">`. */
document.addEventListener('click', ({target}) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-copy], [data-copy-of]');
  if (button) void copy(button);
});

async function copy(button: HTMLButtonElement): Promise<void> {
  const {copy, copyOf} = button.dataset;
  const label = button.firstChild as Text;
  const before = (button.dataset['label'] ??= label.data);
  try {
    await navigator.clipboard.writeText(copy ?? document.getElementById(copyOf ?? '')?.textContent ?? '');
    label.data = 'Copied';
  } catch {
    label.data = 'Not allowed';
  }
  setTimeout(() => {
    label.data = before;
  }, 1500);
}

export {};
