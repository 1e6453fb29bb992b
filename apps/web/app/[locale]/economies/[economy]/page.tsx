import { EconomyPage, economyTitle, requireProfile, siteEconomy } from '../../../../features/economies/index.ts';
import { economyProfiles } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => economyProfiles.map(({ economy }) => ({ economy: economy.toLowerCase() })),
  head: async ({ economy, language, messages }) => {
    const profile = requireProfile(economy);
    const { first } = await siteEconomy(profile, language);
    return {
      title: economyTitle(profile, language, messages),
      description: first.headline.text,
      path: routes.economy(language, economy),
    };
  },
  body: ({ economy, language, messages }) => <EconomyPage profile={requireProfile(economy)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
