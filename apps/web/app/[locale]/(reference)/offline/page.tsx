import { OfflinePage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['offline.title'],
    description: messages['offline.about'],
    path: routes.offline(language),
  }),
  body: ({ language }) => <OfflinePage language={language} />,
});

export { generateMetadata, Page as default };
