import type {FieldSpec} from '../model/field.js';
import type {MessageKey} from '../i18n/messages.js';

/** A choice among these values. */
export interface ChoiceSpec<V extends string> extends FieldSpec {
  readonly options: (locale: string) => readonly {readonly value: V; readonly text: MessageKey}[];
}

/** A choice among values, each named by one of our texts, in this order. */
export const choice = <V extends string>(
  label: MessageKey,
  texts: Readonly<Record<V, MessageKey>>,
): ChoiceSpec<V> => ({
  label,
  autocomplete: 'off',
  control: 'select',
  options: () => (Object.keys(texts) as V[]).map((value) => ({value, text: texts[value]})),
});
