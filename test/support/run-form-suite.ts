import {testAccessibility} from './form-suite/accessibility.js';
import {testErrors} from './form-suite/errors.js';
import {testLooks} from './form-suite/looks.js';
import {testManners} from './form-suite/manners.js';
import {testMemory} from './form-suite/memory.js';
import type {FormSamples} from './form-suite/samples.js';
import {testTokens} from './form-suite/tokens.js';
import type {TokenFormTag} from './mount.js';

/** What every token form does, told by samples of its own. The tag has to be defined. */
export function runFormSuite(tag: TokenFormTag, samples: FormSamples): void {
  const suite = {tag, ...samples};
  describe(`<${tag}>, as every token form,`, () => {
    testManners(suite);
    testErrors(suite);
    testTokens(suite);
    testMemory(suite);
    testLooks(suite);
    testAccessibility(suite);
  });
}
