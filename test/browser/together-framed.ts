/// <reference types="vite/types/importMeta.d.ts" />
import {useFrames} from '../support/framed/framed-mode.js';

/** The same files once more, with every form in a frame; see `test/support/framed`. */
useFrames();
for (const load of Object.values(import.meta.glob(['./*.test.ts', '!./{keyboard,sandbox}.test.ts'])))
  await load();
