import { WhyPage } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('why.title', 'why.about', routes.why), body: WhyPage });

export { generateMetadata, Page as default };
