import type {en} from './en.js';

/** Every text that an element can show, by key. */
export type MessageKey = keyof typeof en;

/** A whole locale. */
export type Messages = Readonly<Record<MessageKey, string>>;
