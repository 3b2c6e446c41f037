import type {PlaywrightRoute, PlaywrightRouter} from './playwright.js';

/** The `fetch` of a sandbox, as `createSandbox()` of `token-forms/sandbox` makes it. */
interface SandboxLike {
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Has a sandbox in the test's own process answer all requests to the token API, those of frames too, without a
 * server. Call it before the page is opened.
 * @param page Playwright's page or browser context
 * @param apiBase the `api-base` of the forms
 */
export async function routeToSandbox(
  page: PlaywrightRouter,
  sandbox: SandboxLike,
  apiBase = 'https://api.stripe.com',
): Promise<void> {
  await page.route(`${new URL(apiBase).origin}/**`, (route) => answer(route, sandbox));
}

async function answer(route: PlaywrightRoute, sandbox: SandboxLike): Promise<void> {
  const request = route.request();
  const [url, method, headers] = [request.url(), request.method(), await request.allHeaders()];
  try {
    const response = await sandbox.fetch(new Request(url, {method, headers, body: request.postData()}));
    const body = await response.text();
    await route.fulfill({status: response.status, headers: Object.fromEntries(response.headers), body});
  } catch {
    await route.abort('failed'); // a fault that was asked for
  }
}
