import type {Messages} from './messages.js';

/** A language as its chunk has it: all texts by locale, such as `pt` and its variant `pt-PT`. */
export interface Language {
  readonly locales: Readonly<Record<string, Messages>>;
}

/**
 * One `import()` for each language but English, written out so that bundlers make one file of each. English is built
 * in. Builds of script files put what script tags register in place of this module.
 */
export const languages: Readonly<Record<string, (() => Promise<Language>) | undefined>> = {
  ar: () => import('./ar/index.js'),
  bg: () => import('./bg/index.js'),
  cs: () => import('./cs/index.js'),
  da: () => import('./da/index.js'),
  de: () => import('./de/index.js'),
  el: () => import('./el/index.js'),
  es: () => import('./es/index.js'),
  et: () => import('./et/index.js'),
  fa: () => import('./fa/index.js'),
  fi: () => import('./fi/index.js'),
  fil: () => import('./fil/index.js'),
  fr: () => import('./fr/index.js'),
  he: () => import('./he/index.js'),
  hi: () => import('./hi/index.js'),
  hr: () => import('./hr/index.js'),
  hu: () => import('./hu/index.js'),
  id: () => import('./id/index.js'),
  it: () => import('./it/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  lt: () => import('./lt/index.js'),
  lv: () => import('./lv/index.js'),
  ms: () => import('./ms/index.js'),
  mt: () => import('./mt/index.js'),
  nb: () => import('./nb/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  pt: () => import('./pt/index.js'),
  ro: () => import('./ro/index.js'),
  ru: () => import('./ru/index.js'),
  sk: () => import('./sk/index.js'),
  sl: () => import('./sl/index.js'),
  sv: () => import('./sv/index.js'),
  th: () => import('./th/index.js'),
  tr: () => import('./tr/index.js'),
  uk: () => import('./uk/index.js'),
  ur: () => import('./ur/index.js'),
  vi: () => import('./vi/index.js'),
  zh: () => import('./zh/index.js'),
  'zh-TW': () => import('./zh-TW/index.js'),
};
