import { HistoryPage, historyTitle, siteHistory } from '../../../features/reports/index.ts';
import { routes } from '../../../lib/routes.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: async ({ language }) => {
    const { total } = await siteHistory(language);
    return { title: historyTitle(language), description: `${total.headline.text}.`, path: routes.history(language) };
  },
  body: ({ language }) => <HistoryPage language={language} />,
});

export { generateMetadata, Page as default };
