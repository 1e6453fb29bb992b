import type { NextConfig } from 'next';

const configuration: NextConfig = {
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
