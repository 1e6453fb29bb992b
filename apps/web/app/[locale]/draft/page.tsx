import { DraftPage } from '../../../features/own/draft/draft-page.tsx';
import { routes } from '../../../lib/routes.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('draft.title', 'draft.about', routes.draft), body: DraftPage });

export { generateMetadata, Page as default };
