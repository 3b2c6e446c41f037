/** The page's number field, what stands under it, and where its brand is shown. */
export function numberField(): {input: HTMLInputElement; note: HTMLElement; brand: HTMLElement} {
  const [input, note, brand] = ['input', '#note', 'output'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  if (!(input instanceof HTMLInputElement && note && brand)) throw new Error('The page lacks a part.');
  return {input, note, brand};
}
