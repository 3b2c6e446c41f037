/** How a form can be laid out. */
export type Look = 'default' | 'compact' | 'floating' | 'line';

/** The style sheet of a look, which is loaded when it is used; empty for the default and for names of none. */
export function loadLook(look: string | undefined): string | Promise<string> {
  switch (look) {
    case 'compact':
      return import('./compact.css?inline').then(textOf);
    case 'floating':
      return import('./floating.css?inline').then(textOf);
    case 'line':
      return import('./line.css?inline').then(textOf);
    default:
      return '';
  }
}

const textOf = (sheet: {readonly default: string}): string => sheet.default;
