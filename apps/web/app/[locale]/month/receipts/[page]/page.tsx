import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { monthLocations, monthReceipts, nameOfReceiptPage } from '../../../../../features/reports/index.ts';
import { ReceiptsPage } from '../../../../../features/views/index.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';

import { routes } from '../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const pages = languageParams().map(async ({ locale }) => [...(await monthReceipts(locale)).keys()].map((page) => ({ locale, page })));
  return (await Promise.all(pages)).flat();
}

async function titleOf(page: string, language: Language): Promise<string> {
  return messagesOf(language)['receipts.title']({ title: await nameOfReceiptPage(page, language) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: await titleOf(page, language), description, path: routes.monthReceipts(language, page) });
}

export default async function MonthReceiptsPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const receipts = await monthReceipts(language);
  return (
    <ReceiptsPage
      title={await titleOf(page, language)}
      receipts={receipts.get(page) ?? []}
      references={await siteReferences()}
      locations={monthLocations(language)}
      back={{ href: routes.month(language), text: messagesOf(language)['nav.month'] }}
      language={language}
    />
  );
}
