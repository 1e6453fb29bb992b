import { factsOfMonth, MonthPage, newestMonth } from '../../../features/reports/index.ts';
import { sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: async ({ language }) => factsOfMonth(await newestMonth(language), language),
  body: async ({ language, messages }) => <MonthPage month={await newestMonth(language)} {...{ language, messages }} />,
});

export { generateMetadata, Page as default };
