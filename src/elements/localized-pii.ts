import type {Form} from '../model/form.js';
import {piiFormByType} from '../forms/pii-by-type.js';

/** The form for one kind of identity number, with its texts in the language of a BCP 47 tag. */
export const localizedPii = (country: string, idType: string, locale: string): Promise<Form> =>
  piiFormByType(
    country,
    idType,
    import('../i18n/id-numbers/load.js').then(({loadIdNumberMessages}) => loadIdNumberMessages(locale)),
  );
