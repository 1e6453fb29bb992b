import { FiguresPage, listedReleases } from '../../../../../features/reference/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { sitePage } from '../../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: async () => [...(await listedReleases()).keys()].map((year) => ({ year })),
  head: ({ year, language, messages }) => ({
    title: messages['releases.figures-of']({ year }),
    description: messages['releases.figures-about'],
    path: routes.releaseFigures(language, year),
  }),
  body: FiguresPage,
});

export { generateMetadata, generateStaticParams, Page as default };
