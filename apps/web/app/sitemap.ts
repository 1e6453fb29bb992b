import { metricRegistry } from '@sogdia/core/metrics';
import type { MetadataRoute } from 'next';
import { siteClaims } from '../features/claims/index.ts';
import { listedReleases, newestDay } from '../features/reference/index.ts';
import { siteMonths } from '../features/reports/index.ts';
import { siteGuides } from '../features/study/index.ts';
import { economyProfiles, scenarios, siteDataset, studyViewNames, topics } from '../lib/dataset.ts';
import { languages } from '../lib/languages.ts';
import { routes } from '../lib/routes.ts';
import { siteOrigin } from '../lib/site-origin.ts';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { claims } = await siteClaims('en');
  const { months } = await siteMonths('en');
  const years = [...(await listedReleases()).keys()];
  const paths = languages.flatMap((language) => [
    routes.overview(language),
    routes.study(language),
    ...siteGuides.map(({ claim }) => routes.guide(language, claim)),
    ...studyViewNames.map((name) => routes.view(language, name)),
    ...claims.map(({ claim }) => routes.claim(language, claim.id)),
    routes.topics(language),
    ...topics.map(({ id }) => routes.topic(language, id)),
    ...scenarios.map(({ id }) => routes.scenario(language, id)),
    routes.month(language),
    ...months.map(({ id }) => routes.month(language, id)),
    routes.draft(language),
    routes.workbench(language),
    routes.why(language),
    routes.records(language),
    routes.economies(language),
    ...economyProfiles.map(({ economy }) => routes.economy(language, economy)),
    routes.explore(language),
    routes.search(language),
    routes.data(language),
    routes.methods(language),
    routes.library(language),
    routes.glossary(language),
    routes.about(language),
    routes.accessibility(language),
    routes.offline(language),
    routes.releases(language),
    ...years.map((year) => routes.releaseFigures(language, year)),
    ...metricRegistry.map(({ id }) => routes.method(language, id)),
  ]);
  const lastModified = newestDay(await siteDataset());
  return paths.map((path) => ({ url: `${siteOrigin}${path}`, lastModified }));
}
