import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The folder that the files are served from, and what whoever serves them puts in place of the examples. */
const FOLDER = '/token-forms';
const ORIGIN = 'https://fields.example';
const PARENTS = 'https://shop.example';
const API = 'https://api.stripe.com';
const REPORTS = `${ORIGIN}/csp-reports`;

const policy = [
  "default-src 'none'",
  // by name: in a sandboxed frame, WebKit takes 'self' for nothing
  `script-src ${ORIGIN}${FOLDER}/`,
  `font-src ${ORIGIN}${FOLDER}/`,
  `connect-src ${API}`,
  "form-action 'none'",
  "base-uri 'none'",
  `frame-ancestors ${PARENTS}`,
  "require-trusted-types-for 'script'",
  // Lit's, and the frame's own, which makes addresses of languages
  'trusted-types lit-html token-forms',
  'report-to csp',
  // for browsers that do not know `report-to`; others leave it out
  `report-uri ${REPORTS}`,
].join('; ');

/** None of these is of use to a form; `autofill` is, and is the parent's to give. */
const refused = [
  ...['accelerometer', 'camera', 'display-capture', 'fullscreen', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'usb'],
].map((feature) => `${feature}=()`);

/** What every file is sent with: a policy does no harm on a script, and `frame.html` may be served as `/frame`. */
export const frameHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Reporting-Endpoints': `csp="${REPORTS}"`,
  'Permissions-Policy': refused.join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // a page with Cross-Origin-Embedder-Policy has frames only that have both; a sandboxed frame is cross-origin
  // even to its own script
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // a sandboxed frame's own fonts are another origin's
  'Access-Control-Allow-Origin': '*',
  'Origin-Agent-Cluster': '?1',
};

/** The settings in `frame.html` count from the next visit on; its script has no version in its name. */
const caching = {document: 'no-cache', script: 'public, max-age=600'};
const scripts = ['frame.js', 'data/*', 'fonts/*', 'locale/*'];

const about = `\
How to serve the files beside this folder, as ${ORIGIN}${FOLDER}/frame.html and so on.
To fill in:
- ${ORIGIN}: the origin that they lie on.
- ${PARENTS}: the origins of the pages that have the form (token-forms-allowed-parents in frame.html).
- ${API}: where tokens come from (token-forms-api-base in frame.html).
- ${REPORTS}: what takes reports of what the policy refused. If there is nothing that does, leave out
  Reporting-Endpoints, report-to and report-uri.
- ${FOLDER}: the folder. With the version in it, such as ${FOLDER}/0.1.0, all but frame.html may be sent
  with "Cache-Control: public, max-age=31536000, immutable".
If that is the origin of the page itself, begin the policy with "sandbox allow-scripts allow-forms; ",
and leave Origin-Agent-Cluster out.
Once all of the host is for https only, for good: "Strict-Transport-Security: max-age=63072000".`;

const comment = about.replace(/^/gm, '# ');
const lines = (indent: string, line: (name: string, value: string) => string) =>
  Object.entries(frameHeaders)
    .map(([name, value]) => indent + line(name, value))
    .join('\n');

/** As nginx and Caddy take it. */
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** @see https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/ */
const netlify = `\
${comment}

${FOLDER}/*
${lines('  ', (name, value) => `${name}: ${value}`)}

${['frame.html', 'frame'].map((name) => `${FOLDER}/${name}\n  Cache-Control: ${caching.document}`).join('\n\n')}

${scripts.map((name) => `${FOLDER}/${name}\n  Cache-Control: ${caching.script}`).join('\n\n')}
`;

/** What nginx takes for a file, or for all in a folder. */
const location = (name: string) =>
  name.endsWith('/*') ? `~^${FOLDER}/${name.slice(0, -1)}` : `${FOLDER}/${name}`;

/** All in one `location`, for one of its own within would take over none of these. */
const nginx = `\
${comment}
# Include it in the http block.

map $uri $token_forms_cache {
  ${FOLDER}/frame.html "${caching.document}";
${scripts.map((name) => `  ${location(name)} "${caching.script}";`).join('\n')}
}

server {
  listen 443 ssl;
  server_name ${new URL(ORIGIN).host};
  root /srv/fields;
  # ssl_certificate and ssl_certificate_key

  location ${FOLDER}/ {
    gzip on;
    gzip_types application/javascript text/javascript;
    add_header Cache-Control $token_forms_cache;
${lines('    ', (name, value) => `add_header ${name} ${quoted(value)} always;`)}
  }
}
`;

const caddy = `\
${comment}

${new URL(ORIGIN).host} {
	root * /srv/fields
	encode zstd gzip
	file_server

	@document path ${FOLDER}/frame.html
	header @document Cache-Control "${caching.document}"

	@scripts path ${scripts.map((name) => `${FOLDER}/${name}`).join(' ')}
	header @scripts Cache-Control "${caching.script}"

	header ${FOLDER}/* {
${lines('\t\t', (name, value) => `${name} ${quoted(value)}`)}
	}
}
`;

/** Writes how to serve a frame into a folder, for the servers that most of us have. */
export function writeFrameHeaders(folder: string): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries({_headers: netlify, 'nginx.conf': nginx, Caddyfile: caddy}))
    writeFileSync(join(folder, name), text);
}
