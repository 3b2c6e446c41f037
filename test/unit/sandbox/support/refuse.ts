import {encode, sandboxClient, type Answer} from './harness.js';
import type {Refusal} from './tables/refusal.js';

/** Sends what is refused, to a sandbox of its own. */
export async function refuse({before, fault, ...refusal}: Refusal): Promise<Answer> {
  const client = sandboxClient(fault ? {faults: [{fault}]} : {});
  const {method = 'POST', path, params = {}, headers = {}} = {...refusal, ...(await before?.(client))};
  if (method === 'POST') return client.post(path, params, headers);
  const query = encode(params);
  return client.get(query ? `${path}?${query}` : path, headers);
}
