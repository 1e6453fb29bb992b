import { TopicsPage } from '../../../features/reports/index.ts';
import { routes } from '../../../lib/routes.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('topics.title', 'topics.about', routes.topics), body: TopicsPage });

export { generateMetadata, Page as default };
