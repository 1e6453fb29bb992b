import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';

/** The sources of the packages, by the names under which they are imported. */
function sourcesOf(folder: string): readonly (readonly [name: string, source: string])[] {
  const { name, exports } = JSON.parse(readFileSync(join(import.meta.dirname, folder, 'package.json'), 'utf8'));
  return Object.keys(exports).map((path) => [join(name, path), join(folder, exports[path]['@sogdia/source'])] as const);
}

// In development packages are read from their sources, so that a change in one shows without a build; a site to publish is built from built packages.
const isDevelopment = process.env.NODE_ENV === 'development';
const packages = isDevelopment ? ['../../packages/core', '../../packages/data'].flatMap(sourcesOf) : [];

const configuration: NextConfig = {
  turbopack: { resolveAlias: Object.fromEntries(packages) },
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['rolldown'],
  experimental: {
    globalNotFound: true,
    // What the compiler keeps helps whoever builds again here; on a fresh machine and for a release nothing would ever read it.
    turbopackFileSystemCacheForBuild: process.env['CI'] === undefined && process.env['SITE_ORIGIN'] === undefined,
  },
  // Types are checked by `pnpm run typecheck`, with those of the packages; a build of the site does not check them again.
  typescript: { ignoreBuildErrors: true },
};

export default configuration;
