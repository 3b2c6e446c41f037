import {fileURLToPath} from 'node:url';

/** This folder is the whole app: there is another lockfile above it. */
export default {turbopack: {root: fileURLToPath(new URL('.', import.meta.url))}};
