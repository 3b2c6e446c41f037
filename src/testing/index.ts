/**
 * Helpers for tests of pages that have token forms. Importing it needs no page, registers nothing, and loads no
 * test library.
 *
 * - In a browser that Playwright drives, or that runs the test itself: `fillCard(page)` and five more.
 * - In jsdom and happy-dom: `defineStubs()`, `fireToken(element)`.
 * @module
 */
export {
  fillAccount,
  fillBankAccount,
  fillCard,
  fillCvc,
  fillPerson,
  fillPii,
  type FillTarget,
} from './fill.js';
export {
  defineStubs,
  fireChange,
  fireToken,
  fireTokenError,
  type StubError,
  type StubOptions,
} from './define-stubs.js';
export {routeToSandbox} from './route-to-sandbox.js';
export type {CardValues, CvcValues, FieldValues, PiiValues} from './fields.js';
export type {MakeToken} from './stub-element.js';
export type {PlaywrightLocator, PlaywrightRoute, PlaywrightRouter, PlaywrightScope} from './playwright.js';
