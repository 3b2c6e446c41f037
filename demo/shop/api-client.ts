import Stripe from 'stripe';

/** The official client, pointed at `api` instead of Stripe, with the secret key that no browser ever sees. */
export function apiClient(api: string): Stripe {
  const {hostname, port} = new URL(api);
  return new Stripe('sk_test_sandbox', {host: hostname, port, protocol: 'http', telemetry: false});
}
