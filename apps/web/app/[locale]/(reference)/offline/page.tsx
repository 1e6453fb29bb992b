import { OfflinePage } from '../../../../features/reference/index.ts';
import { sitePage } from '../../../../features/route/index.ts';
import { routes } from '../../../../lib/routes.ts';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['offline.title'],
    description: messages['offline.about'],
    path: routes.offline(language),
  }),
  body: ({ language }) => <OfflinePage language={language} />,
});

export { generateMetadata, Page as default };
