import {anyAddress, type AddressLayout} from '../fields/address/address-layout.js';
import {loadAddressLayout} from '../fields/address/load-address-layout.js';
import {OTHER_STATE} from '../fields/address/state-choice.js';
import type {FieldTexts} from '../model/context.js';
import type {Form} from '../model/form.js';
import {lazy} from '../model/lazy.js';
import {countryField, stateField} from './address-names.js';
import {loadCountryLayout, type AddressRequest} from './addresses.js';
import {dependentForm} from './dependent-form.js';
import type {Countries, EntityKind, EntityParts, EntityRequest} from './entity-types.js';
import {joinSections} from './section.js';
import {stateEntry} from './state-entry.js';

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
    alsoChosen: (texts, choices, before) =>
      stateEntries(kind.addresses, locale, {...texts, ...choices}, before),
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

/** How the state of each address is entered. */
function stateEntries(
  addresses: readonly AddressRequest[],
  locale: string,
  texts: FieldTexts,
  before: FieldTexts,
): FieldTexts | Promise<FieldTexts> {
  const layouts = addresses.map(({group}) => {
    const country = texts[countryField(group)] ?? '';
    return country ? loadAddressLayout(country, locale) : anyAddress;
  });
  const loading = layouts.filter((layout) => layout instanceof Promise);
  if (loading.length) return Promise.all(loading).then(() => stateEntries(addresses, locale, texts, before));
  const known = layouts.filter((layout): layout is AddressLayout => !(layout instanceof Promise));
  const entries = addresses.map(
    ({group}, i) => [stateField(group), stateEntry(group, known[i] ?? anyAddress, texts, before)] as const,
  );
  return Object.fromEntries(entries);
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
