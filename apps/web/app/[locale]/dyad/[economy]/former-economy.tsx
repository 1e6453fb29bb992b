import type { Metadata } from 'next';
import { economyTitle, MovedEconomyPage, requireProfile } from '../../../../features/economies/index.ts';
import { pageMetadata } from '../../../../features/page/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string }> };

/** The metadata of an address at which an economy, or its receipts, stood before. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const title = economyTitle(requireProfile(economy), language, messages);
  return pageMetadata(language, { title, description: `${messages['economies.moved']}.`, path: routes.economy(language, economy) });
}

/** The page at such an address. */
export async function FormerEconomyPage({ params }: Props) {
  const { locale, economy } = await params;
  return <MovedEconomyPage profile={requireProfile(economy)} language={languageOf(locale)} />;
}
