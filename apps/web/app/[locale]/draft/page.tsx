import { DraftPage } from '../../../features/own/draft/draft-page.tsx';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['draft.title'],
    description: messages['draft.about'],
    path: routes.draft(language),
  }),
  body: ({ language }) => <DraftPage language={language} />,
});

export { generateMetadata, Page as default };
