import type { Metadata } from 'next';
import { economyTitle, MovedEconomyPage, requireProfile } from '../../../../../../features/economies/index.ts';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { dyadEconomies } from '../../../../../../features/records/index.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string; page: string }> };

/** The pages that the receipts of a pair stood on before its economy had a page. */
const formerPages = ['figures', 'others', 'steps'] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) =>
    dyadEconomies.flatMap((code) => formerPages.map((page) => ({ locale, economy: code.toLowerCase(), page }))),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const title = economyTitle(requireProfile(economy), language, messages);
  return pageMetadata(language, { title, description: `${messages['economies.moved']}.`, path: routes.economy(language, economy) });
}

export default async function FormerReceiptsPage({ params }: Props) {
  const { locale, economy } = await params;
  return <MovedEconomyPage profile={requireProfile(economy)} language={languageOf(locale)} />;
}
