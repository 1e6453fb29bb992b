import { TwoRecordsPage } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('records.title', 'records.about', routes.records), body: TwoRecordsPage });

export { generateMetadata, Page as default };
