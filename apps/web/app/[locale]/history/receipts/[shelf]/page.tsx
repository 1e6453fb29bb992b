import { findEconomy, type Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { ReceiptsPage } from '../../../../../components/receipt/receipts-page.tsx';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../lib/page-metadata.ts';
import { routes } from '../../../../../lib/routes.ts';
import { historyShelves, siteHistory, totalSpec } from '../../../../../lib/site-history.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; shelf: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => historyShelves.map((shelf) => ({ locale, shelf })));
}

function pageTitle(language: Language): string {
  return messagesOf(language)['history.title']({ from: String(totalSpec.from), to: String(totalSpec.to) });
}

function titleOf(shelf: string, language: Language): string {
  const messages = messagesOf(language);
  const part = shelf === 'five' ? messages['history.five'] : findEconomy(shelf).names[language];
  return messages['receipts.title']({ title: `${pageTitle(language)}, ${part}` });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, shelf } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(shelf, language), description, path: routes.historyReceipts(language, shelf) });
}

export default async function HistoryReceiptsPage({ params }: Props) {
  const { locale, shelf } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteHistory(language);
  return (
    <ReceiptsPage
      title={titleOf(shelf, language)}
      receipts={receipts.onShelf(shelf)}
      references={await siteReferences()}
      places={receipts.places}
      back={{ href: routes.history(language), text: pageTitle(language) }}
      language={language}
    />
  );
}
