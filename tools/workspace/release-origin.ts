/** Where a release is published, or what is wrong with what SITE_ORIGIN says. */
export type ReleaseOrigin = { readonly origin: string } | { readonly fault: string };

/** Reads SITE_ORIGIN for a release: an https origin that strangers reach, with no path. */
export function releaseOrigin(value: string | undefined): ReleaseOrigin {
  const expected = 'expected the https origin that the site is published on, as in SITE_ORIGIN=https://… pnpm build:release';
  if (value === undefined || value === '') return { fault: `SITE_ORIGIN is not set: ${expected}` };
  if (!URL.canParse(value)) return { fault: `SITE_ORIGIN is no address: ${expected}; found ${value}` };
  const { protocol, origin } = new URL(value);
  if (protocol !== 'https:' || origin !== value || isPlaceholder(value)) {
    return { fault: `SITE_ORIGIN is no origin to publish on: ${expected}; found ${value}` };
  }
  return { origin };
}

/** Whether an address is of this machine, or one that is set apart for examples (RFC 2606). */
export function isPlaceholder(address: string): boolean {
  const { hostname } = new URL(address.replace(/^git\+/, ''));
  return /^(?:127\.|\[)|(?:^|\.)(?:localhost|invalid|test|example|example\.(?:com|net|org))$/.test(hostname);
}
