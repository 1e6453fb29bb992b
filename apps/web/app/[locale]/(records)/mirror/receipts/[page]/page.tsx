import { findEconomy } from '@sogdia/core/model';
import { conclusionsPage, recordsReceiptPages, siteTwoRecords } from '../../../../../../features/records/index.ts';
import { siteScope } from '../../../../../../lib/dataset.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => recordsReceiptPages.map((page) => ({ page })),
  head: ({ page, language, messages }) => {
    const part = page === conclusionsPage ? messages['records.conclusions'] : findEconomy(siteScope, page).names[language];
    return {
      title: messages['receipts.title']({ title: messages['records.title'] + messages['joint.clause'] + part }),
      path: routes.recordsReceipts(language, page),
    };
  },
  body: async ({ page, language, messages }) => {
    const { onPage, locations } = (await siteTwoRecords(language)).receipts;
    return { receipts: onPage(page), locations, back: { href: routes.records(language), text: messages['records.title'] } };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
