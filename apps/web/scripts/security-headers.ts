import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages under this path are meant to stand in pages of others; every other page refuses to. */
const embedFolder = 'embed';

/** A script that stands in a page; a block of data, which no browser runs, is none. */
const inlineScript = /<script(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;

/** The scripts that stand in a page, as a policy names them. */
export function hashesOf(html: string): readonly string[] {
  return [...html.matchAll(inlineScript)].map(
    (match) =>
      `'sha256-${createHash('sha256')
        .update(match[1] ?? '')
        .digest('base64')}'`,
  );
}

/** What a page of the site may load and run: files of its own server, pictures that it draws itself, and the named inline scripts. */
export function contentPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A page with the policy as its first words on what it loads, for hosts that send no headers of ours. */
function withPolicy(html: string, policy: string): string {
  return html.replace(/<head>(<meta charSet="[^"]*"\/>)?/, `$&<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

/**
 * The file `_headers` that static hosts read. A host joins what several rules say of one header, and a browser holds a page to each of
 * two policies: so the rule for frames is given to every top-level entry of the export but the one for embedding.
 */
function headersFile(policy: string, entries: readonly string[]): string {
  const everywhere = {
    'Content-Security-Policy': policy,
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
  const rules = [
    ['/*', everywhere],
    ['/', unframed],
    ...entries.filter((entry) => entry.replace(/\/\*$/, '') !== embedFolder).map((entry) => [`/${entry}`, unframed] as const),
  ] as const;
  return rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** Writes the policy into every page of an export and `_headers` at its root. Throws where a page holds scripts that others do not. */
export async function securePages(root: string): Promise<void> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  const pages = await Promise.all(paths.map(async (path) => ({ path, html: await readFile(path, 'utf8') })));
  const hashes = new Map(pages.flatMap(({ path, html }) => hashesOf(html).map((hash) => [hash, path] as const)));
  if (hashes.size > 1) {
    throw new Error(
      `inline scripts that differ: expected the site's own in every page, found others in ${[...hashes.values()].join(', ')}`,
    );
  }
  const policy = contentPolicy([...hashes.keys()]);
  await Promise.all(pages.map(({ path, html }) => writeFile(path, withPolicy(html, policy))));
  const top = await readdir(root, { withFileTypes: true });
  const entries = top.filter((entry) => entry.name !== '_headers').map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
  await writeFile(join(root, '_headers'), headersFile(policy, entries.sort()));
}
