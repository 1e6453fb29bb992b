import { TwoRecordsPage } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['records.title'],
    description: messages['records.about'],
    path: routes.records(language),
  }),
  body: ({ language }) => <TwoRecordsPage language={language} />,
});

export { generateMetadata, Page as default };
