import { ReleasesPage } from '../../../../features/reference/index.ts';
import { sitePage } from '../../../../features/route/index.ts';
import { routes } from '../../../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['releases.title'],
    description: messages['releases.about'],
    path: routes.releases(language),
  }),
  body: ({ language }) => <ReleasesPage language={language} />,
});

export { generateMetadata, Page as default };
