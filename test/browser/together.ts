/// <reference types="vite/types/importMeta.d.ts" />
/**
 * All files of this folder as one page: most of a page's time goes into loading it. A file that needs a page of
 * its own is in `alone/`.
 */
import.meta.glob('./*.test.ts', {eager: true});
