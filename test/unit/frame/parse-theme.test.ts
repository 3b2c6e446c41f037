import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {parseTheme} from '../../../src/frame/guest/parse-theme.js';
import {THEME_NAMES} from '../../../src/frame/protocol/theme-names.js';

const parse = (theme: Readonly<Record<string, string>>) => parseTheme(theme, () => true);

describe('the theme that a page gives its frame', () => {
  it('keeps values that only look', () => {
    const theme = {
      'text-color': '#1a1f2b',
      'accent-color': 'light-dark(rgb(31 87 214 / 0.9), oklch(70% 0.1 250))',
      'font-family': '"Helvetica Neue", Arial, sans-serif',
      'field-height': 'calc(2rem + 3 * 4px / 2)',
      'label-weight': '600',
      gap: '0.75rem',
      'field-shadow': 'inset 0 1px 2px rgb(0 0 0 / 0.2)',
      'focus-ring-offset': '-1px',
      'icon-size': '30px',
    };
    assert.deepEqual(parse(theme), theme);
  });

  for (const value of [
    'url(https://evil.example)',
    'URL("https://evil.example")',
    'image-set("https://evil.example" 1x)',
    'image(https://evil.example)',
    'src("https://evil.example")',
    'var(--x)',
    'attr(value)',
    'env(x)',
    'element(#number)',
    'paint(x)',
    'u\\72l(https://evil.example)',
    'red; background: blue',
    'red} input {color: red',
    'red /* */ !important',
    'u/**/rl(https://evil.example)',
    'calc(1px /* a\n b */)',
    '@import x',
    '<b>',
  ]) {
    it(`refuses ${value}`, () => {
      assert.deepEqual(parse({'text-color': value, 'field-background': value, 'font-family': value}), {});
    });
  }

  it('refuses properties that are not its own', () => {
    assert.deepEqual(parse({position: 'fixed', __proto__x: 'red', constructor: 'red'}), {});
  });

  it('refuses what the browser takes for no value of that kind', () => {
    assert.deepEqual(
      parseTheme({'text-color': '12px', gap: '12px'}, (property) => property === 'column-gap'),
      {
        gap: '12px',
      },
    );
  });

  it('takes every name that crosses to a frame, and every property of the style sheets crosses', () => {
    const theme = Object.fromEntries(THEME_NAMES.map((name) => [name, '1']));
    assert.deepEqual(parse(theme), theme);
    const css = ['styles', 'interaction', 'sections', 'networks']
      .map((name) => readFileSync(`src/rendering/${name}.css`, 'utf8'))
      .join('');
    const used = new Set([...css.matchAll(/--token-form-([\w-]+)/g)].map(([, name]) => name));
    used.delete('max-width'); // the frame is as wide as its element
    assert.deepEqual([...used].sort(), [...THEME_NAMES].sort());
  });
});
