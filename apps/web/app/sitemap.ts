import type { MetadataRoute } from 'next';
import { pathsByLanguage, siteMenu } from '../features/page/index.ts';
import { listedReleases, newestDay } from '../features/reference/index.ts';
import { siteEntries } from '../features/search/index.ts';
import { siteDataset } from '../lib/dataset.ts';
import { languages } from '../lib/languages/languages.ts';
import { routes } from '../lib/routes.ts';
import { siteOrigin } from '../lib/site-origin.ts';
import { messagesOf } from '../messages/messages.ts';

export const dynamic = 'force-static';

/** The first page, every page that the search finds, and the figures of each year of releases. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const years = [...(await listedReleases()).keys()];
  const paths = await Promise.all(
    languages.map(async (language) => {
      const entries = await siteEntries(language, siteMenu(language, messagesOf(language)));
      const found = entries.map(({ path }) => path.replace(/[?#].*$/, ''));
      return [routes.overview(language), ...found, ...years.map((year) => routes.releaseFigures(language, year))];
    }),
  );
  const lastModified = newestDay(await siteDataset());
  const absolute = (byLanguage: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(byLanguage).map(([language, path]) => [language, `${siteOrigin}${path}`]));
  return [...new Set(paths.flat())].map((path) => ({
    url: `${siteOrigin}${path}`,
    lastModified,
    alternates: { languages: absolute(pathsByLanguage(path)) },
  }));
}
