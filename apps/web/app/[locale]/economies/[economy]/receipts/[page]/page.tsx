import { economyReceipts, economyTitle, requireProfile } from '../../../../../../features/economies/index.ts';
import { economyProfiles } from '../../../../../../lib/dataset.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: async (language) => {
    const pages = economyProfiles.map(async (profile) => {
      const receipts = await economyReceipts(profile, language);
      return receipts.map(({ page }) => ({ economy: profile.economy.toLowerCase(), page }));
    });
    return (await Promise.all(pages)).flat();
  },
  head: ({ economy, page, language, messages }) => ({
    title: messages['receipts.title']({ title: economyTitle(requireProfile(economy), language, messages) }),
    path: routes.economyReceipts(language, economy, page),
  }),
  body: async ({ economy, page, language, messages }) => {
    const profile = requireProfile(economy);
    const found = (await economyReceipts(profile, language)).find((one) => one.page === page);
    if (found === undefined) throw new RangeError(`no page of receipts ${page} of ${economy}`);
    return { ...found, back: { href: routes.economy(language, economy), text: economyTitle(profile, language, messages) } };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
