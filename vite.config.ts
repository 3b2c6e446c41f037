import {chmodSync, copyFileSync, cpSync} from 'node:fs';
import {defineConfig} from 'vite';
import {addressData, addressScript} from './.config/build/address-data.js';
import {writeIntegrity} from './.config/build/integrity.js';
import {writeFrameHeaders} from './.config/build/frame-headers.js';
import {licenceNotices} from './.config/build/licence-notices.js';
import {languagesApart, localeScripts} from './.config/build/locale-scripts.js';
import {packageFiles} from './.config/build/package-files.js';
import {sandboxFiles} from './.config/build/sandbox-files.js';
import {submitInside} from './.config/build/submit-inside.js';
import {phoneApart, phoneScript} from './.config/build/phone-script.js';
import {frameFile, scriptFile} from './.config/build/script-files.js';
import {templateWhitespace} from './.config/build/template-whitespace.js';
import {utf8Scripts} from './.config/build/utf8-scripts.js';
import {definingModules} from './.config/build/defining-modules.js';

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
 * - `sandbox`: the token server and its command, for Node.
 * Declarations come from `tsc -p .config/tsconfig.build.json`.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    notices.collect,
    addressData(),
    phoneApart(),
    languagesApart(),
    submitInside(),
    templateWhitespace(),
    utf8Scripts(),
  ],
  environments: {
    client: packageFiles(),
    ...Object.fromEntries(scripts),
    frame: frameFile(),
    locales: localeScripts(),
    addresses: addressScript(),
    phone: phoneScript(),
    sandbox: sandboxFiles(),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      chmodSync('dist/sandbox/cli.js', 0o755);
      copyFileSync('docs/custom-elements.json', 'dist/custom-elements.json');
      copyFileSync('src/frame/guest/frame.html', 'dist/frame/frame.html');
      for (const folder of ['data', 'locale'])
        cpSync(`dist/cdn/${folder}`, `dist/frame/${folder}`, {recursive: true});
      writeFrameHeaders('dist/frame/headers');
      writeIntegrity('dist/cdn');
      notices.write('dist/THIRD-PARTY-LICENSES.txt');
    },
  },
});
