import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/noto-sans-hebrew';
import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-sans-kr';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-sans-tc';
import '@fontsource-variable/noto-sans-thai';

const families = ['', ' JP', ' KR', ' SC', ' TC', ' Arabic', ' Hebrew', ' Thai'];

/** Fonts that come with the tests: what is measured in them is the same on every machine. */
export const TEST_FONTS = families.map((script) => `'Noto Sans${script} Variable'`).join(', ');

/** Waits until the text that is laid out now has its fonts. */
export async function fontsLoaded(): Promise<void> {
  document.body.getBoundingClientRect(); // a font is asked for by the layout
  while (document.fonts.status === 'loading') await document.fonts.ready;
}
