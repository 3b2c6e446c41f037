import type {FieldValues} from './fields.js';
import type {PlaywrightScope} from './playwright.js';

/** Fills in the form with this tag by Playwright, whether its fields are in the page or in a frame of any origin. */
export async function fillOnPage(scope: PlaywrightScope, tag: string, values: FieldValues): Promise<void> {
  const form = scope.locator(tag);
  await form.locator('[part~="form"], iframe').first().waitFor({state: 'attached'});
  const isFramed = (await form.locator(':scope > iframe').count()) > 0;
  const fields = isFramed ? form.frameLocator(':scope > iframe').locator(tag) : form;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const control = fields.locator(`[id="${name}"]`);
    await control.waitFor({state: 'attached'});
    if (typeof value === 'boolean') await control.setChecked(value);
    else if (await fields.locator(`select[id="${name}"]`).count()) await control.selectOption(value);
    else await control.fill(value);
  }
}
