import type { Metadata } from 'next';
import { economyTitle, MovedEconomyPage, requireProfile } from '../../../../features/economies/index.ts';
import { pageMetadata } from '../../../../features/page/index.ts';
import { dyadEconomies } from '../../../../features/records/index.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => dyadEconomies.map((code) => ({ locale, economy: code.toLowerCase() })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const title = economyTitle(requireProfile(economy), language, messages);
  return pageMetadata(language, { title, description: `${messages['economies.moved']}.`, path: routes.economy(language, economy) });
}

export default async function FormerEconomyPage({ params }: Props) {
  const { locale, economy } = await params;
  return <MovedEconomyPage profile={requireProfile(economy)} language={languageOf(locale)} />;
}
