import { siteMenu } from '../../../../features/page/index.ts';
import { SearchPage } from '../../../../features/search/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('search.title', 'search.about', routes.search),
  body: ({ language, messages }) => <SearchPage {...{ language, messages }} menu={siteMenu(language, messages)} />,
});

export { generateMetadata, Page as default };
