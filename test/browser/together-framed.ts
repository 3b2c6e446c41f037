/// <reference types="vite/types/importMeta.d.ts" />
import {useFrames} from '../support/framed/framed-mode.js';

/** The same files once more, with every form in a frame; see `test/support/framed`. */
useFrames();
const files = import.meta.glob(['./*.test.ts', '!./{keyboard,sandbox}.test.ts']);
for (const load of Object.values(files)) await load();
