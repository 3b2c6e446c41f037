import type {MiddlewareHandler} from 'hono';

/**
 * The Content-Security-Policy that a checkout should send: scripts and styles from files of its own only, no frames,
 * and no text that becomes script. `lit-html` is the one Trusted Types policy that the elements need.
 * @param connect origins that scripts of the page may talk to: the token API, at the least
 */
export const contentPolicy = (...connect: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect.join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Sends the security headers of a checkout with every answer; an answer may bring a policy of its own. */
export function securityHeaders(...connect: readonly string[]): MiddlewareHandler {
  const policy = contentPolicy(...connect);
  return async (c, next) => {
    await next();
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
  };
}
