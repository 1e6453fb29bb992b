import { DraftPage } from '../../../features/own/draft/draft-page.tsx';
import { sitePage } from '../../../features/route/index.ts';
import { routes } from '../../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['draft.title'],
    description: messages['draft.about'],
    path: routes.draft(language),
  }),
  body: ({ language }) => <DraftPage language={language} />,
});

export { generateMetadata, Page as default };
