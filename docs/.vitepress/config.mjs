import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitepress';
import {leavingLinks} from './leaving-links.mjs';
import {elementPages} from '../reference/elements.mjs';

const pages = (...names) => names.map(([text, link]) => ({text, link}));

/** The title of a page: its first heading. */
const title = (file) => /^# (.+)$/m.exec(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))?.[1];

const decisions = readdirSync(new URL('../decisions', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({text: title(`decisions/${file}`), link: `/decisions/${file.replace('.md', '')}`}));

/** The site of these pages. The pages themselves also read well where the repository is shown. */
export default defineConfig({
  title: 'token-forms',
  description: 'Web components that turn what a customer types into a single-use token',
  lang: 'en',
  // Relative to where the site is put, such as `/token-forms/`.
  base: process.env.DOCS_BASE ?? '/',
  cleanUrls: false,
  srcExclude: ['node_modules/**'],
  markdown: {
    theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'},
    config: (markdown) => markdown.use(leavingLinks),
  },
  vue: {template: {compilerOptions: {isCustomElement: (tag) => /-(token|update)-form$/.test(tag)}}},
  vite: {
    resolve: {alias: {'token-forms': fileURLToPath(new URL('../../dist', import.meta.url))}},
    build: {target: 'es2022', chunkSizeWarningLimit: 2000},
  },
  themeConfig: {
    search: {provider: 'local'},
    outline: [2, 3],
    nav: [
      {text: 'Quick start', link: '/#quick-start'},
      {text: 'Reference', link: '/reference'},
      {text: 'Playground', link: '/playground'},
    ],
    sidebar: [
      {
        text: 'Quick start',
        items: pages(
          ['Introduction', '/'],
          ['Plain HTML', '/start/plain'],
          ['React', '/start/react'],
          ['Next.js', '/start/next'],
          ['Vue', '/start/vue'],
          ['Nuxt', '/start/nuxt'],
          ['Svelte', '/start/svelte'],
          ['SvelteKit', '/start/sveltekit'],
          ['Angular', '/start/angular'],
          ['Solid', '/start/solid'],
          ['Preact', '/start/preact'],
          ['Astro', '/start/astro'],
          ['Playground', '/playground'],
        ),
      },
      {
        text: 'Guides',
        items: pages(
          ['Isolated fields', '/isolated'],
          ['In a form of your page', '/form-participation'],
          ['Errors and retries', '/errors'],
          ['Theming', '/theming'],
          ['Languages', '/languages'],
          ['Bank accounts', '/bank-accounts'],
          ['People and companies', '/people-and-companies'],
          ['ID numbers', '/identity-numbers'],
          ['Addresses', '/addresses'],
          ['Co-badged cards', '/co-badged-cards'],
          ['Rendering on a server', '/server-rendering'],
          ['Performance', '/performance'],
          ['Content-Security-Policy', '/csp'],
          ['Testing your checkout', '/testing-your-checkout'],
          ['Types and editors', '/types'],
          ['The sandbox', '/sandbox'],
          ['The client alone', '/client'],
        ),
      },
      {
        text: 'Moving here',
        items: pages(
          ['From Stripe Elements', '/migration/stripe-elements'],
          ['From Braintree hosted fields', '/migration/braintree'],
          ["From Adyen's custom card", '/migration/adyen'],
        ),
      },
      {
        text: 'Reference',
        items: [
          ...pages(['Elements and attributes', '/reference']),
          ...elementPages().map(({tagName}) => ({text: `&lt;${tagName}&gt;`, link: `/reference/${tagName}`})),
          ...pages(['Messages', '/messages'], ['API parameters', '/wire'], ['Browsers', '/browsers']),
        ],
      },
      {
        text: 'Security and operation',
        items: pages(
          ['Security', '/security'],
          ['Accessibility', '/accessibility'],
          ['PCI DSS', '/pci'],
          ['When things go wrong', '/reliability'],
        ),
      },
      {text: 'Architecture', items: [...pages(['Architecture', '/architecture']), ...decisions]},
    ],
  },
});
