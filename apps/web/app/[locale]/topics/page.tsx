import { TopicsPage } from '../../../features/reports/index.ts';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['topics.title'],
    description: messages['topics.about'],
    path: routes.topics(language),
  }),
  body: ({ language }) => <TopicsPage language={language} />,
});

export { generateMetadata, Page as default };
