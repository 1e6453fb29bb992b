import { AboutPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('about.title', 'site.description', routes.about), body: AboutPage });

export { generateMetadata, Page as default };
