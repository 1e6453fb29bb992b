import { OfflinePage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('offline.title', 'offline.about', routes.offline), body: OfflinePage });

export { generateMetadata, Page as default };
