import {OTHER_STATE, isStateTyped} from '../fields/address/state-choice.js';
import type {FieldTexts} from '../model/context.js';
import type {Form} from '../model/form.js';
import {lazy} from '../model/lazy.js';
import {countryField, stateField} from './address-names.js';
import {loadCountryLayout, type AddressRequest} from './addresses.js';
import {dependentForm} from './dependent-form.js';
import type {Countries, EntityKind, EntityParts, EntityRequest} from './entity-types.js';
import {joinSections} from './section.js';

/**
 * A form of sections, whose addresses are written as in the countries that are chosen in it. With what was typed, it
 * sends what the page knows: where both have a value, what was typed counts.
 */
export function entityForm(request: EntityRequest, kind: EntityKind): Form | Promise<Form> {
  const {collect, country, countries, idType, locale, cache} = request;
  const only = countries.length === 1 ? (countries[0] ?? '') : country;
  return dependentForm<readonly [EntityParts, Countries]>({
    cache,
    key: JSON.stringify([kind.key, collect, country, countries, idType, locale]),
    initial: {
      ...kind.initial,
      ...Object.fromEntries(kind.addresses.map(({group}) => [countryField(group), only])),
    },
    alsoChosen: (texts, choices, before) => {
      const typed = kind.addresses.filter(({group}) =>
        isStateTyped(
          texts[stateField(group)],
          before[countryField(group)] === choices[countryField(group)],
          before[stateField(group)],
        ),
      );
      return Object.fromEntries(typed.map(({group}) => [stateField(group), OTHER_STATE]));
    },
    load: async (choices) => {
      const layouts = await loadCountries(kind.addresses, choices, locale);
      return [await kind.load(choices, layouts), layouts];
    },
    make: (choices, [parts, layouts], resolve) => {
      const {fields, rows, headings} = joinSections(parts.sections);
      return {
        kind: kind.kind,
        fields,
        rows,
        headings,
        messages: {...request.messages, ...parts.messages},
        loadRules: lazy(async () => {
          const {loadEntityRules} = await import('./entity-rules.js');
          const names = Object.keys(fields);
          return loadEntityRules({request, kind, names, choices, parts, layouts, resolve});
        }),
      };
    },
  });
}

async function loadCountries(
  addresses: readonly AddressRequest[],
  choices: FieldTexts,
  locale: string,
): Promise<Countries> {
  const layouts = addresses.map(async ({group}) => {
    const country = choices[countryField(group)] ?? '';
    const isTyped = choices[stateField(group)] === OTHER_STATE;
    return [group, await loadCountryLayout(country, locale, isTyped)] as const;
  });
  return Object.fromEntries(await Promise.all(layouts));
}
