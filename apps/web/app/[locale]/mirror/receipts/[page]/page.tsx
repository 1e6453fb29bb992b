import { findEconomy, type Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { conclusionsPage, mirrorReceiptPages } from '../../../../../features/records/facts/shown-conclusions.ts';
import { siteMirror } from '../../../../../features/records/facts/site-mirror.ts';
import { ReceiptsPage } from '../../../../../features/views/receipts-page.tsx';
import { siteScope } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../lib/page-metadata.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => mirrorReceiptPages.map((page) => ({ locale, page })));
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
  return pageMetadata(language, { title: titleOf(page, language), description, path: routes.mirrorReceipts(language, page) });
}

export default async function MirrorReceiptsPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteMirror(language);
  return (
    <ReceiptsPage
      title={titleOf(page, language)}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      places={receipts.places}
      back={{ href: routes.mirror(language), text: messagesOf(language)['records.title'] }}
      language={language}
    />
  );
}
