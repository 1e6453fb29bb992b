import { WorkbenchPage } from '../../../features/own/workbench/index.ts';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['bench.title'],
    description: messages['bench.about'],
    path: routes.workbench(language),
  }),
  body: ({ language }) => <WorkbenchPage language={language} />,
});

export { generateMetadata, Page as default };
