import {MOST_KEYS, tooManyKeys} from '../params/value-checks.js';
import {redactAll} from '../redact.js';

/** Metadata after a change: an empty value takes its key away, and all of it sent empty takes all keys away. */
export function mergeMetadata(before: unknown, sent: unknown, unset: ReadonlySet<string>): object {
  if (unset.has('metadata')) return {};
  const entries = Object.entries({...(before as object), ...(redactAll(sent) as object | undefined)});
  const kept = entries.filter(([, value]) => value !== '');
  if (kept.length > MOST_KEYS) throw tooManyKeys(kept.length, 'metadata');
  return Object.fromEntries(kept);
}
