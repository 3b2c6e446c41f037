/** The day it is in all tests of forms. */
export const TODAY = new Date(2026, 5, 15);
