import type { Metadata } from 'next';
import { EconomyPage, economyTitle, requireProfile, siteEconomy } from '../../../../features/economies/index.ts';
import { pageMetadata } from '../../../../features/page/index.ts';
import { economyProfiles } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => economyProfiles.map(({ economy }) => ({ locale, economy: economy.toLowerCase() })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy } = await params;
  const language = languageOf(locale);
  const profile = requireProfile(economy);
  const { first } = await siteEconomy(profile, language);
  return pageMetadata(language, {
    title: economyTitle(profile, language, messagesOf(language)),
    description: `${first.view.headline.text}.`,
    path: routes.economy(language, economy),
  });
}

export default async function OneEconomyPage({ params }: Props) {
  const { locale, economy } = await params;
  return <EconomyPage profile={requireProfile(economy)} language={languageOf(locale)} />;
}
