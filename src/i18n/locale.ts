/** Languages whose readers know another's: both written forms of Norwegian, and Moldavian by its old name. */
const READ_AS: Readonly<Record<string, string | undefined>> = {no: 'nb', nn: 'nb', mo: 'ro'};

/** The names under which the texts for a locale may be found. */
export interface LocaleNames {
  /** The folder of the language: `de`, or `zh-TW` for Chinese in traditional characters. */
  readonly language: string;
  /** The language in its region, which some folders have a variant for: `zh-HK`. */
  readonly regional: string;
}

/**
 * The names of the texts for a requested BCP 47 tag, whether there are any or not; those of English for what is no
 * such tag. Where a language is written in two ways, script decides: `zh-HK` is in `zh-TW`, `zh-Hans-HK` in `zh`. Old
 * names (`iw`, `in`) and underscores (`pt_BR`) are understood.
 */
export function namesOf(requested: string | undefined): LocaleNames {
  const {language = 'en', script, region} = likely(requested) ?? {};
  const name = READ_AS[language] ?? language;
  return {
    language: name === 'zh' && script === 'Hant' ? 'zh-TW' : name,
    regional: `${name}-${region}`,
  };
}

/** The tag with its likely script and region (`zh-HK` is `zh-Hant-HK`); none for what is no BCP 47 tag. */
function likely(tag: string | undefined): Intl.Locale | undefined {
  try {
    return new Intl.Locale((tag ?? '').replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The BCP 47 tag of texts for `lang`: the requested one where they are in its language, else that of their own
 * (Nynorsk is read as `nb`).
 * @param language the folder that they are from
 */
export const languageTag = (requested: string, language: string): string =>
  likely(requested)?.language === language.split('-')[0] ? requested.replaceAll('_', '-') : language;

/** Whether texts in a language that has a folder are written from right to left. */
export const isRtl = (language: string): boolean => /^(ar|fa|he|ur)$/.test(language);
