import { factsOfMonth, MonthPage, newestMonth } from '../../../features/reports/index.ts';
import { sitePage } from '../../../features/route/index.ts';

const { generateMetadata, Page } = sitePage({
  head: async ({ language }) => factsOfMonth(await newestMonth(language), language),
  body: async ({ language }) => <MonthPage month={await newestMonth(language)} language={language} />,
});

export { generateMetadata, Page as default };
