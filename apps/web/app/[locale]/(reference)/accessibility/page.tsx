import { AccessibilityPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['audit.title'],
    description: messages['audit.description'],
    path: routes.accessibility(language),
  }),
  body: ({ language }) => <AccessibilityPage language={language} />,
});

export { generateMetadata, Page as default };
