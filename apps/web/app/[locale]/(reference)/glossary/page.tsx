import { GlossaryPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('glossary.title', 'glossary.about', routes.glossary), body: GlossaryPage });

export { generateMetadata, Page as default };
