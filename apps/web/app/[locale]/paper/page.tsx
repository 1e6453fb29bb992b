import { StudyPage } from '../../../features/study/index.ts';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['study.title'],
    description: messages['study.about'],
    path: routes.study(language),
  }),
  body: ({ language }) => <StudyPage language={language} />,
});

export { generateMetadata, Page as default };
