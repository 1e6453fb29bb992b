import { GlossaryPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('glossary.title', 'glossary.about', routes.glossary),
  body: ({ language }) => <GlossaryPage language={language} />,
});

export { generateMetadata, Page as default };
