import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a path of the site leads to: a file, the same page with its trailing slash, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modified: Date }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'none' };

async function fileAt(root: string, candidate: string): Promise<Found | undefined> {
  try {
    const path = await realpath(candidate);
    const facts = await stat(path);
    if (!facts.isFile() || !path.startsWith(root + sep)) {
      return undefined;
    }
    return { kind: 'file', path, size: facts.size, modified: facts.mtime };
  } catch {
    return undefined;
  }
}

function decode(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Finds the exported file behind a URL path: `/a/` is `a/index.html`, `/a` is the file `a`, else `a.html`, else a redirect to
 * `/a/` where that page exists. A path that leaves the root, or a link that points out of it, leads to nothing.
 */
export async function findExportedFile(root: string, pathname: string): Promise<Found> {
  const decoded = decode(pathname);
  if (decoded === undefined || !decoded.startsWith('/') || decoded.split('/').includes('..')) {
    return { kind: 'none' };
  }
  const realRoot = await realpath(root);
  const target = join(realRoot, decoded);
  if (decoded.endsWith('/')) {
    return (await fileAt(realRoot, join(target, 'index.html'))) ?? { kind: 'none' };
  }
  const direct = (await fileAt(realRoot, target)) ?? (await fileAt(realRoot, `${target}.html`));
  if (direct !== undefined) {
    return direct;
  }
  const page = await fileAt(realRoot, join(target, 'index.html'));
  return page === undefined ? { kind: 'none' } : { kind: 'redirect', to: `/${pathname.replace(/^\/+/, '')}/` };
}
