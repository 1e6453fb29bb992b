import { findEconomy, type Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { ReceiptsPage } from '../../../../../components/receipt/receipts-page.tsx';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../lib/page-metadata.ts';
import { routes } from '../../../../../lib/routes.ts';
import { conclusionsShelf, mirrorShelves } from '../../../../../lib/shown-conclusions.ts';
import { siteMirror } from '../../../../../lib/site-mirror.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; shelf: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => mirrorShelves.map((shelf) => ({ locale, shelf })));
}

function titleOf(shelf: string, language: Language): string {
  const messages = messagesOf(language);
  const part = shelf === conclusionsShelf ? messages['books.conclusions'] : findEconomy(shelf).names[language];
  return messages['receipts.title']({ title: `${messages['books.title']}, ${part}` });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, shelf } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(shelf, language), description, path: routes.mirrorReceipts(language, shelf) });
}

export default async function MirrorReceiptsPage({ params }: Props) {
  const { locale, shelf } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteMirror(language);
  return (
    <ReceiptsPage
      title={titleOf(shelf, language)}
      receipts={receipts.onShelf(shelf)}
      references={await siteReferences()}
      places={receipts.places}
      back={{ href: routes.mirror(language), text: messagesOf(language)['books.title'] }}
      language={language}
    />
  );
}
