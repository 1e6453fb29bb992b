import type { Language } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { conclusionsPage, recordsReceiptPages, siteTwoRecords } from '../../../../../features/records/index.ts';
import { ReceiptsPage } from '../../../../../features/views/index.ts';
import { siteScope } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => recordsReceiptPages.map((page) => ({ locale, page })));
}

function titleOf(page: string, language: Language): string {
  const messages = messagesOf(language);
  const part = page === conclusionsPage ? messages['records.conclusions'] : findEconomy(siteScope, page).names[language];
  return messages['receipts.title']({ title: `${messages['records.title']}, ${part}` });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(page, language), description, path: routes.recordsReceipts(language, page) });
}

export default async function RecordsReceiptsPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteTwoRecords(language);
  return (
    <ReceiptsPage
      title={titleOf(page, language)}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.records(language), text: messagesOf(language)['records.title'] }}
      language={language}
    />
  );
}
