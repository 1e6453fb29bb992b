import { findEconomy, type Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { dyadEconomies, dyadReceiptPages, siteDyad } from '../../../../../../features/records/index.ts';
import { ReceiptsPage } from '../../../../../../features/views/index.ts';
import { siteScope } from '../../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) =>
    dyadEconomies.flatMap((code) => dyadReceiptPages.map((page) => ({ locale, economy: code.toLowerCase(), page }))),
  );
}

function titleOf(economy: string, language: Language): string {
  return messagesOf(language)['dyad.title']({ economy: findEconomy(siteScope, economy).names[language] });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy, page } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const title = messages['receipts.title']({ title: titleOf(economy, language) });
  return pageMetadata(language, {
    title,
    description: messages['receipts.description'],
    path: routes.dyadReceipts(language, economy, page),
  });
}

export default async function DyadReceiptsPage({ params }: Props) {
  const { locale, economy, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteDyad(findEconomy(siteScope, economy).code, language);
  return (
    <ReceiptsPage
      title={messagesOf(language)['receipts.title']({ title: titleOf(economy, language) })}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.dyad(language, economy), text: titleOf(economy, language) }}
      language={language}
    />
  );
}
