import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {Readable} from 'node:stream';

const frameSrc = process.env.FRAME_SRC;
const where = frameSrc ? `frame-src="${frameSrc}"` : 'api-base="http://127.0.0.1:12111"';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Checkout</title>
    <link rel="icon" href="data:,">
    <script src="/htmx.js" defer></script>
    <script src="/card-token-form.js" defer></script>
  </head>
  <body>
    <h1>Checkout</h1>
    <form hx-post="/pay" hx-target="output">
      <card-token-form name="source" required publishable-key="pk_test_sandbox" ${where}></card-token-form>
      <button>Pay</button>
    </form>
    <p>Token: <output>none yet</output></p>
  </body>
</html>`;

const files = {
  '/htmx.js': 'node_modules/htmx.org/dist/htmx.min.js',
  '/card-token-form.js': 'node_modules/token-forms/dist/cdn/card-token-form.js',
};

createServer(async (request, response) => {
  const file = files[request.url];
  if (file) response.setHeader('Content-Type', 'text/javascript').end(await readFile(file));
  else if (request.method === 'GET') response.setHeader('Content-Type', 'text/html').end(page);
  else {
    const headers = {'Content-Type': request.headers['content-type']};
    const form = await new Response(Readable.toWeb(request), {headers}).formData();
    // here the server pays with the token; the page only learns that it came
    response.setHeader('Content-Type', 'text/html').end(form.get('source'));
  }
}).listen(process.env.PORT ?? 3000, '127.0.0.1');
