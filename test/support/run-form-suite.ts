import {startSandbox, type TestSandbox} from './commands.js';
import {testAccessibility} from './form-suite/accessibility.js';
import {testErrors} from './form-suite/errors.js';
import {testLooks} from './form-suite/looks.js';
import {testManners} from './form-suite/manners.js';
import {testMemory} from './form-suite/memory.js';
import type {FormSamples, SuiteContext} from './form-suite/samples.js';
import {testTokens} from './form-suite/tokens.js';
import {mount, type TokenFormTag} from './mount.js';

/** What every token form does, told by samples of its own. The tag has to be defined. */
export function runFormSuite(tag: TokenFormTag, samples: FormSamples): void {
  describe(`<${tag}>, as every token form,`, () => {
    const {attributes} = samples;
    let sandbox: TestSandbox;
    beforeEach(async () => {
      sandbox = await startSandbox();
    });
    const suite: SuiteContext = {
      ...samples,
      tag,
      sandbox: () => sandbox,
      open: (more) => mount(tag, {...attributes, 'api-base': sandbox.url, ...more}),
    };
    testManners(suite);
    testErrors(suite);
    testTokens(suite);
    testMemory(suite);
    testLooks(suite);
    testAccessibility(suite);
  });
}
