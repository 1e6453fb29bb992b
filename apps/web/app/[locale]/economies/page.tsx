import { EconomiesPage } from '../../../features/economies/index.ts';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['economies.title'],
    description: messages['economies.about'],
    path: routes.economies(language),
  }),
  body: ({ language }) => <EconomiesPage language={language} />,
});

export { generateMetadata, Page as default };
