import { Overview } from '../../features/overview/index.ts';
import { routes } from '../../lib/routes.ts';
import { headOf, sitePage } from '../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('site.name', 'site.description', routes.overview), body: Overview });

export { generateMetadata, Page as default };
