import { factsOfMonth, MonthPage, requireMonth, siteMonths } from '../../../../features/reports/index.ts';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: async (language) => (await siteMonths(language)).months.map(({ id }) => ({ month: id })),
  head: async ({ month, language }) => factsOfMonth(await requireMonth(month, language), language),
  body: async ({ month, language, messages }) => <MonthPage month={await requireMonth(month, language)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
