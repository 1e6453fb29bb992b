import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartStyle } from '../exports/drawing/chart-style.ts';
import { hashOf } from './pages/content-policy.ts';

/** Pages under this path are meant to stand in pages of others; every other page refuses to. */
const embedFolder = 'embed';

/**
 * The file `_headers` that static hosts read, with the policy of pages (`pages/content-policy.ts`) and who may frame them. A host joins what several rules say of one header, and a browser holds a page to each of
 * two policies: so the rule for frames is given to every top-level entry of the export but the one for embedding. Files of the interface and feeds may be read
 * from any page; files whose name holds a digest of their content are kept for a year. The style that stands in our drawings is named, so that one has its
 * colours when it is opened by itself.
 */
function headersFile(policy: string, entries: readonly string[]): string {
  const everywhere = {
    'Content-Security-Policy': policy.replace('style-src', `style-src ${hashOf(chartStyle('preferred'))}`),
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
  const anyPage = { 'Access-Control-Allow-Origin': '*' };
  const rules = [
    ['/*', everywhere],
    ['/', unframed],
    ['/api/*', anyPage],
    ['/feed.xml', { ...anyPage, 'Content-Type': 'application/atom+xml; charset=utf-8' }],
    ['/feed.json', { ...anyPage, 'Content-Type': 'application/feed+json; charset=utf-8' }],
    ['/_next/static/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ...entries.filter((entry) => entry.replace(/\/\*$/, '') !== embedFolder).map((entry) => [`/${entry}`, unframed] as const),
  ] as const;
  return rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** Writes `_headers` at the root of an export whose pages have this policy. */
export async function writeHeaders(root: string, policy: string): Promise<void> {
  const top = await readdir(root, { withFileTypes: true });
  const entries = top.filter((entry) => entry.name !== '_headers').map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
  await writeFile(join(root, '_headers'), headersFile(policy, entries.sort()));
}
