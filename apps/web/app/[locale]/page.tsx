import { Overview } from '../../features/overview/index.ts';
import { routes } from '../../lib/routes.ts';
import { sitePage } from '../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['site.name'],
    description: messages['site.description'],
    path: routes.overview(language),
  }),
  body: ({ language }) => <Overview language={language} />,
});

export { generateMetadata, Page as default };
