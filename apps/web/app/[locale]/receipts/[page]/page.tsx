import { formatEconomy } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import {
  figuresOfEconomy,
  nameByPartner,
  ownViewNames,
  receiptEconomies,
  siteView,
  siteViewWithReceipts,
  stepsOfView,
} from '../../../../features/views/index.ts';
import { siteScope } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';
import { receiptsRoute } from '../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => [...ownViewNames, ...receiptEconomies.map((economy) => economy.toLowerCase())].map((page) => ({ page })),
  head: async ({ page, language, messages }) => ({
    title: ownViewNames.includes(page)
      ? messages['receipts.title']({ title: (await siteView(page, language)).title })
      : messages['receipts.economy-title']({ economy: formatEconomy(siteScope, findEconomy(siteScope, page).code, language) }),
    path: routes.receiptsOf(language, page),
  }),
  body: async ({ page, language, messages }) => {
    const isOfView = ownViewNames.includes(page);
    const { locations } = await siteViewWithReceipts(isOfView ? page : nameByPartner('balance-by-partner'), language);
    return {
      receipts: await (isOfView ? stepsOfView(page, language) : figuresOfEconomy(page, language)),
      locations,
      back: { href: routes.overview(language), text: messages['site.home'] },
    };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
