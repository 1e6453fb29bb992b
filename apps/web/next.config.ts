import type { NextConfig } from 'next';

const configuration: NextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  // Types are checked by `pnpm run typecheck`, with those of the packages; a build of the site does not check them again.
  typescript: { ignoreBuildErrors: true },
};

export default configuration;
