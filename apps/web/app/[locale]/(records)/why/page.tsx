import { WhyPage } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({ title: messages['why.title'], description: messages['why.about'], path: routes.why(language) }),
  body: ({ language }) => <WhyPage language={language} />,
});

export { generateMetadata, Page as default };
