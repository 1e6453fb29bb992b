import { WorkbenchPage } from '../../../features/own/workbench/index.ts';
import { routes } from '../../../lib/routes.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('bench.title', 'bench.about', routes.workbench), body: WorkbenchPage });

export { generateMetadata, Page as default };
