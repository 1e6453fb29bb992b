import { siteMenu } from '../../../../features/page/index.ts';
import { SearchPage } from '../../../../features/search/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['search.title'],
    description: messages['search.about'],
    path: routes.search(language),
  }),
  body: ({ language, messages }) => <SearchPage language={language} menu={siteMenu(language, messages)} />,
});

export { generateMetadata, Page as default };
