import { sitePage } from '../../../features/route/index.ts';
import { StudyPage } from '../../../features/study/index.ts';
import { routes } from '../../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['study.title'],
    description: messages['study.about'],
    path: routes.study(language),
  }),
  body: ({ language }) => <StudyPage language={language} />,
});

export { generateMetadata, Page as default };
