import { findEconomy } from '@sogdia/core/model';
import { historyReceiptPages, historyTitle, siteHistory } from '../../../../../features/reports/index.ts';
import { siteScope } from '../../../../../lib/dataset.ts';
import { routes } from '../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => historyReceiptPages.map((page) => ({ page })),
  head: ({ page, language, messages }) => ({
    title: messages['receipts.title']({ title: `${historyTitle(language)}, ${findEconomy(siteScope, page).names[language]}` }),
    path: routes.historyReceipts(language, page),
  }),
  body: async ({ page, language }) => {
    const { receipts } = await siteHistory(language);
    return {
      receipts: receipts.onPage(page),
      locations: receipts.locations,
      back: { href: routes.history(language), text: historyTitle(language) },
    };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
