import { AboutPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['about.title'],
    description: messages['site.description'],
    path: routes.about(language),
  }),
  body: ({ language }) => <AboutPage language={language} />,
});

export { generateMetadata, Page as default };
