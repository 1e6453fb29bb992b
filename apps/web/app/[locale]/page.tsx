import { Overview } from '../../features/overview/index.ts';
import { sitePage } from '../../features/route/index.ts';
import { routes } from '../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['site.name'],
    description: messages['site.description'],
    path: routes.overview(language),
  }),
  body: ({ language }) => <Overview language={language} />,
});

export { generateMetadata, Page as default };
