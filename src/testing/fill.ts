import {testCard, type CardValues, type CvcValues, type FieldValues, type PiiValues} from './fields.js';
import {fillInDocument} from './fill-in-document.js';
import {fillOnPage} from './fill-on-page.js';
import type {PlaywrightScope} from './playwright.js';

/**
 * Where the form is: Playwright's page, or a locator around the form; or the document, or an element of it, in a test
 * that runs in a real browser itself. There, a form in a frame cannot be filled in.
 */
export type FillTarget = PlaywrightScope | ParentNode;

/** Fills in `<card-token-form>`; what is not said of number, expiry and CVC is that of a test card. */
export function fillCard(target: FillTarget, values: CardValues = {}): Promise<void> {
  return fill(target, 'card-token-form', {...testCard(), ...values});
}

/** Fills in `<cvc-update-form>`, by default with three digits. */
export function fillCvc(target: FillTarget, values: CvcValues = {}): Promise<void> {
  return fill(target, 'cvc-update-form', {cvc: '123', ...values});
}

/** Fills in `<pii-token-form>`, by default with nine zeros. */
export function fillPii(target: FillTarget, values: PiiValues = {}): Promise<void> {
  return fill(target, 'pii-token-form', {id_number: '000000000', ...values});
}

/** Fills in `<bank-account-token-form>`: which fields there are depends on its country. */
export function fillBankAccount(target: FillTarget, values: FieldValues): Promise<void> {
  return fill(target, 'bank-account-token-form', values);
}

/** Fills in `<person-token-form>`: which fields there are depends on `collect` and the country. */
export function fillPerson(target: FillTarget, values: FieldValues): Promise<void> {
  return fill(target, 'person-token-form', values);
}

/** Fills in `<account-token-form>`: which fields there are depends on `collect`, the kind of business, the country. */
export function fillAccount(target: FillTarget, values: FieldValues): Promise<void> {
  return fill(target, 'account-token-form', values);
}

const fill = (target: FillTarget, tag: string, values: object): Promise<void> =>
  'locator' in target
    ? fillOnPage(target, tag, values as FieldValues)
    : fillInDocument(target, tag, values as FieldValues);
