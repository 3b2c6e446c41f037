import {redactAll} from '../redact.js';

const MEMBERS = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'];

/** An address as the API shows it: all six members, `null` where nothing was sent. */
export function shownAddress(sent: unknown): Record<string, unknown> | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const told = redactAll(sent) as Record<string, unknown>;
  return Object.fromEntries(MEMBERS.map((name) => [name, told[name] ?? null]));
}

/** Where something is shipped to, with its whole address. */
export function shownShipping(sent: unknown): Record<string, unknown> | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const {address, ...others} = redactAll(sent) as Record<string, unknown>;
  return {address: shownAddress(address ?? {}), name: null, phone: null, ...others};
}
