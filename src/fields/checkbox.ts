import type {FieldSpec} from '../model/field.js';
import type {MessageKey} from '../i18n/messages.js';

/** A statement that is agreed to by a checkbox. */
export const checkbox = (label: MessageKey): FieldSpec => ({label, autocomplete: 'off', control: 'checkbox'});
