import type {MiddlewareHandler} from 'hono';

/** Origins that a page needs, as sources of a Content-Security-Policy. */
export interface Needed {
  /** What its scripts may talk to: in direct mode the token API, at the least. */
  readonly connect: readonly string[];
  /** Where frames may come from; none by default. */
  readonly frames?: readonly string[];
}

/**
 * The Content-Security-Policy that a checkout should send: scripts and styles from files of its own only, frames from
 * where the fields are only, and no text that becomes script. `lit-html` is the one Trusted Types policy that the
 * elements need.
 */
export const contentPolicy = ({connect, frames = []}: Needed): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect.join(' ')}`,
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/** Sends the security headers of a checkout with every answer; an answer may bring some of its own. */
export function securityHeaders(needed: Needed): MiddlewareHandler {
  const headers = {
    'Content-Security-Policy': contentPolicy(needed),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
  };
}
