const connected = new Set<string>();

/** Opens a connection to the API ahead of the request, as `fetch` without credentials will use it. */
export function preconnect(apiBase: string | undefined): void {
  const origin = apiBase || 'https://api.stripe.com';
  if (connected.has(origin)) return;
  connected.add(origin);
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.crossOrigin = 'anonymous';
  link.href = origin;
  document.head.append(link);
}
