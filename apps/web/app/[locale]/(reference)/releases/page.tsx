import { ReleasesPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('releases.title', 'releases.about', routes.releases), body: ReleasesPage });

export { generateMetadata, Page as default };
