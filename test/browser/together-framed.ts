/// <reference types="vite/types/importMeta.d.ts" />
import {useFrames} from '../support/framed/framed-mode.js';

/**
 * The same files once more, with every form in a frame; see `test/support/framed`. WebKitGTK paints frames so
 * slowly without a display card that it gets the smallest form only here; `test/e2e` visits frames in it, too.
 */
useFrames();
const files = import.meta.glob(['./*.test.ts', '!./{keyboard,sandbox}.test.ts']);
const isWebKit = navigator.vendor.startsWith('Apple');
for (const [file, load] of Object.entries(files)) {
  if (!isWebKit || file.includes('cvc-update-form')) await load();
}
