import { claimPageTitle, claimReceiptPageNames, siteClaims } from '../../../../../../features/claims/index.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => claimReceiptPageNames.map((page) => ({ page })),
  head: ({ page, language, messages }) => ({
    title: messages['receipts.title']({ title: messages['claims.receipts-title']({ page: claimPageTitle(page, language) }) }),
    path: routes.claimReceipts(language, page),
  }),
  body: async ({ page, language, messages }) => {
    const { onPage, locations } = (await siteClaims(language)).receipts;
    return { receipts: onPage(page), locations, back: { href: routes.study(language), text: messages['nav.study'] } };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
