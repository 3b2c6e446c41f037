import {defineConfig, type Plugin} from 'vite';
import {addressData} from './build/address-data.js';
import {createSandbox} from './src/sandbox/create-sandbox.js';
import {serve} from './src/sandbox/serve.js';

const sandbox: Plugin = {
  name: 'sandbox',
  async configureServer({httpServer}) {
    const server = await serve(createSandbox());
    httpServer?.once('close', () => void server.close());
  },
};

/** `npm run dev`: every element from its sources, with a token server; an edit is on the page at once. */
export default defineConfig({
  publicDir: false,
  plugins: [addressData(), sandbox],
  server: {open: '/demo/dev/index.html'},
  optimizeDeps: {entries: ['demo/dev/index.html']},
});
