import type {FieldRules, FieldSpec} from '../model/field.js';
import type {AnyFields} from './section.js';

/** Fields by name, of specs and the rules for each of them. */
export const withRules = (
  specs: Readonly<Record<string, FieldSpec>>,
  rules: Readonly<Record<string, FieldRules<unknown>>>,
): AnyFields =>
  Object.fromEntries(
    Object.entries(specs).flatMap(([name, spec]) => {
      const its = rules[name];
      return its ? [[name, {...spec, ...its}]] : [];
    }),
  );
