/** The address of the token API in this page. Nothing listens there: requests to it are answered by the page itself. */
export const API_BASE = 'https://sandbox.example';

let starting;

/** Loads the sandbox, then the elements, which take the `fetch` that is there when they load. Once per page. */
export function startSandbox() {
  return (starting ??= start());
}

async function start() {
  const [{createSandbox}, {faultKinds}] = await Promise.all([
    import('../../../src/sandbox/create-sandbox.ts'),
    import('../../../src/sandbox/fault-kinds.ts'),
  ]);
  const sandbox = createSandbox();
  const {fetch} = window;
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith(API_BASE) ? sandbox.fetch(input, init) : fetch.call(window, input, init);
  };
  await import('token-forms/define/all.js');
  return {sandbox, faultKinds};
}
