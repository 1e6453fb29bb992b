import { ReleasesPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['releases.title'],
    description: messages['releases.about'],
    path: routes.releases(language),
  }),
  body: ({ language }) => <ReleasesPage language={language} />,
});

export { generateMetadata, Page as default };
