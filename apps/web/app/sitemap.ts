import { metricRegistry, paperViewNames } from '@sogdia/core';
import type { MetadataRoute } from 'next';
import { languages } from '../lib/languages.ts';
import { routes } from '../lib/routes.ts';
import { siteOrigin } from '../lib/site-origin.ts';
import { dyadEconomies } from '../lib/two-books-views.ts';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = languages.flatMap((language) => [
    routes.overview(language),
    routes.paper(language),
    ...paperViewNames.map((name) => routes.view(language, name)),
    routes.mirror(language),
    ...dyadEconomies.map((economy) => routes.dyad(language, economy)),
    routes.explore(language),
    routes.data(language),
    routes.methods(language),
    ...metricRegistry.map(({ id }) => routes.method(language, id)),
  ]);
  return paths.map((path) => ({ url: `${siteOrigin}${path}` }));
}
