import type { Language } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { historyReceiptPages, siteHistory, totalSpec } from '../../../../../features/reports/index.ts';
import { ReceiptsPage } from '../../../../../features/views/index.ts';
import { siteScope } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => historyReceiptPages.map((page) => ({ locale, page })));
}

function pageTitle(language: Language): string {
  return messagesOf(language)['history.title']({ from: String(totalSpec.from), to: String(totalSpec.to) });
}

function titleOf(page: string, language: Language): string {
  const messages = messagesOf(language);
  return messages['receipts.title']({ title: `${pageTitle(language)}, ${findEconomy(siteScope, page).names[language]}` });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(page, language), description, path: routes.historyReceipts(language, page) });
}

export default async function HistoryReceiptsPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteHistory(language);
  return (
    <ReceiptsPage
      title={titleOf(page, language)}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.history(language), text: pageTitle(language) }}
      language={language}
    />
  );
}
