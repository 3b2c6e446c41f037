/** A page in somebody's design system, and how the element is brought into line with it. */
export interface Recipe {
  readonly name: string;
  readonly title: string;
  /** What the page is like. */
  readonly about: string;
  /** The element's `look`. */
  readonly look: 'default' | 'compact' | 'floating' | 'line';
}

/** Each has a style sheet `demo/recipes/styles/NAME.css`, the page's own rules first and the element's last. */
export const RECIPES: readonly Recipe[] = [
  {
    name: 'bootstrap',
    title: 'Bootstrap 5',
    about: 'Controls of 38 px, a soft ring, hints in grey.',
    look: 'default',
  },
  {
    name: 'material',
    title: 'Material',
    about: 'Outlined fields with floating labels, and a round button.',
    look: 'floating',
  },
  {
    name: 'tailwind',
    title: 'Tailwind and shadcn',
    about: 'Small type, thin lines, a faint shadow and a wide ring.',
    look: 'compact',
  },
  {
    name: 'unstyled',
    title: 'A page without a design',
    about: 'The browser’s own style sheet, and nothing set at all.',
    look: 'default',
  },
  {
    name: 'dark-brand',
    title: 'A dark brand',
    about: 'The card on one line, on a page that is dark in every scheme.',
    look: 'line',
  },
];
