import {chmodSync, copyFileSync, cpSync, writeFileSync} from 'node:fs';
import {defineConfig} from 'vite';
import {addressData, addressScript} from './build/address-data.js';
import {writeEditorData} from './build/editor-data.js';
import {
  definingModules,
  frameFile,
  packageFiles,
  sandboxFiles,
  sandboxInPage,
  scriptFile,
} from './build/environments.js';
import {externalPhone, phoneScript} from './build/external-phone.js';
import {writeFrameHeaders} from './build/frame-headers.js';
import {writeFrameworkTypes} from './build/framework-types.js';
import {writeIntegrity} from './build/integrity.js';
import {licenceNotices} from './build/licence-notices.js';
import {externalLocales, localeScripts} from './build/locale-scripts.js';
import {elementManifest, manifestText} from './build/manifest.js';

const notices = licenceNotices();
const scripts = definingModules().map(
  (name) => [`cdn_${name.replaceAll('-', '_')}`, scriptFile(name)] as const,
);

/**
 * One `vite build` makes all JavaScript of `dist/`, each part as an environment of its own:
 * - `client`: the package's ES modules, for bundlers and import maps;
 * - `cdn_*`: one self-contained file per `<script src>`;
 * - `frame`: what `frame.html` runs;
 * - `locales`: one more language each, for those;
 * - `addresses`: how addresses are written, for those;
 * - `phone`: the phone numbers of all countries, for the frame;
 * - `sandbox`: the token server and its command, for Node;
 * - `sandbox_in_page`: the token server alone, for tests in a browser.
 * Declarations come from `tsc -p tsconfig.build.json`.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [notices.collect, addressData(), externalPhone(), externalLocales()],
  environments: {
    client: packageFiles(),
    ...Object.fromEntries(scripts),
    frame: frameFile(),
    locales: localeScripts(),
    addresses: addressScript(),
    phone: phoneScript(),
    sandbox: sandboxFiles(),
    sandbox_in_page: sandboxInPage(),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      chmodSync('dist/sandbox/cli.js', 0o755);
      copyFileSync('src/frame/guest/frame.html', 'dist/frame/frame.html');
      for (const folder of ['data', 'locale'])
        cpSync(`dist/cdn/${folder}`, `dist/frame/${folder}`, {recursive: true});
      writeFrameHeaders('dist/frame/headers');
      writeIntegrity('dist/cdn');
      writeFileSync('dist/custom-elements.json', await manifestText());
      writeFrameworkTypes(await elementManifest(), 'dist/types/frameworks');
      writeEditorData(await elementManifest(), 'dist/editors');
      notices.write('dist/THIRD-PARTY-LICENSES.txt');
    },
  },
});
