import type {TestSandbox} from '../commands.js';
import type {FormHarness} from '../harness.js';
import type {Attributes, TokenFormTag} from '../mount.js';

/** What to type, by field. */
export type Texts = Readonly<Record<string, string>>;

/** Texts that the form takes. */
export interface Sample {
  readonly fields: Texts;
  readonly attributes?: Attributes;
}

/** Texts that the form refuses, and what it says under which field. */
export interface InvalidSample extends Sample {
  readonly errors: Texts;
}

/** Texts, and the request body they become: every byte of it. */
export interface WireSample extends Sample {
  readonly body: string;
}

/** What a field tells keyboards, browsers and screen readers. */
export interface FieldManners {
  readonly label: string;
  readonly autocomplete: string;
  readonly inputmode?: 'numeric' | 'decimal' | 'text' | 'email' | 'tel';
  readonly autocapitalize?: 'off' | 'words' | 'characters';
  /** Not typed but chosen: there is no keyboard to tell anything. */
  readonly choice?: true;
  /** The least that it may be wide on a page of 320 px; 100 by default. */
  readonly width?: number;
}

/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/** What a form brings to the suite that all forms pass. No list may be empty, so none is forgotten. */
export interface FormSamples {
  /** Given to every form of the suite. */
  readonly attributes: Attributes;
  /** How its token ids begin. */
  readonly prefix: `${string}_`;
  readonly manners: Readonly<Record<string, FieldManners>>;
  readonly valid: Some<Sample>;
  readonly invalid: Some<InvalidSample>;
  readonly wire: Some<WireSample>;
}

/** What each part of the suite is given. */
export interface SuiteContext extends FormSamples {
  readonly tag: TokenFormTag;
  /** The token server of the test that runs. */
  readonly sandbox: () => TestSandbox;
  /** A new form that posts there. */
  readonly open: (more?: Attributes) => Promise<FormHarness>;
}
