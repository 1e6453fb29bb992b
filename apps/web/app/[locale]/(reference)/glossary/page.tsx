import { GlossaryPage } from '../../../../features/reference/index.ts';
import { sitePage } from '../../../../features/route/index.ts';
import { routes } from '../../../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['glossary.title'],
    description: messages['glossary.about'],
    path: routes.glossary(language),
  }),
  body: ({ language }) => <GlossaryPage language={language} />,
});

export { generateMetadata, Page as default };
