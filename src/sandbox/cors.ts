/** As `api.stripe.com` answered in 2023 and 2024. Scripts can read these headers of an answer and no others. */
const RECORDED = {
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Methods': 'GET, HEAD, PUT, PATCH, POST, DELETE',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, X-Stripe-External-Auth-Required, X-Stripe-Privileged-Session-Required',
  'Access-Control-Max-Age': '300',
  Vary: 'Origin',
};

/** Whether the browser asks if it may send the request that it names. */
export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
}

/** Puts the recorded headers on an answer; to a preflight, every header that it asks for is granted. */
export function allowAnyOrigin(request: Request, headers: Headers): void {
  for (const [name, value] of Object.entries(RECORDED)) headers.set(name, value);
  const asked = request.headers.get('Access-Control-Request-Headers');
  if (asked !== null) headers.set('Access-Control-Allow-Headers', asked);
}
