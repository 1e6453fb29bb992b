import { EconomiesPage } from '../../../features/economies/index.ts';
import { routes } from '../../../lib/routes.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('economies.title', 'economies.about', routes.economies), body: EconomiesPage });

export { generateMetadata, Page as default };
