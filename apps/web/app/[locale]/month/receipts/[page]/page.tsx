import { monthLocations, monthReceipts, nameOfReceiptPage } from '../../../../../features/reports/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: async (language) => [...(await monthReceipts(language)).keys()].map((page) => ({ page })),
  head: async ({ page, language, messages }) => ({
    title: messages['receipts.title']({ title: await nameOfReceiptPage(page, language) }),
    path: routes.monthReceipts(language, page),
  }),
  body: async ({ page, language, messages }) => ({
    receipts: (await monthReceipts(language)).get(page) ?? [],
    locations: monthLocations(language),
    back: { href: routes.month(language), text: messages['nav.month'] },
  }),
});

export { generateMetadata, generateStaticParams, Page as default };
