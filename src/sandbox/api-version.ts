import {invalidRequest} from './api-error.js';
import versions from './contract/api-versions.json' with {type: 'json'};

const DATED: ReadonlySet<string> = new Set(versions.dated);

/** `2026-09-30.endive`, or `2025-04-30.preview`. */
const NAMED = /^(\d{4}-\d{2}-\d{2})\.([a-z]+)$/;

/** Throws 400 for an API version that there never was; flags of a beta may follow it. */
export function checkApiVersion(header: string | null): void {
  if (header === null) return;
  const version = header.split(';', 1)[0]?.trim() ?? '';
  const [, date = '', name = ''] = NAMED.exec(version) ?? [];
  const isNamed =
    name !== '' && versions.names.includes(name) && date >= versions.named_since && date <= versions.newest;
  if (!isNamed && !DATED.has(version)) throw invalidRequest('Invalid Stripe API version.');
}
