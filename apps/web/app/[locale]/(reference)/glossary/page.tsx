import { GlossaryPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['glossary.title'],
    description: messages['glossary.about'],
    path: routes.glossary(language),
  }),
  body: ({ language }) => <GlossaryPage language={language} />,
});

export { generateMetadata, Page as default };
