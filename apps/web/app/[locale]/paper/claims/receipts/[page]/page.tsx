import type { Metadata } from 'next';
import { claimPageTitle, claimReceiptPageNames, siteClaims } from '../../../../../../features/claims/index.ts';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { ReceiptsPage } from '../../../../../../features/views/index.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => claimReceiptPageNames.map((page) => ({ locale, page })));
}

function titleOf(page: string, locale: string): string {
  const language = languageOf(locale);
  const messages = messagesOf(language);
  return messages['receipts.title']({ title: messages['claims.receipts-title']({ page: claimPageTitle(page, language) }) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(page, locale), description, path: routes.claimReceipts(language, page) });
}

export default async function ClaimReceiptsPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteClaims(language);
  return (
    <ReceiptsPage
      title={titleOf(page, locale)}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.study(language), text: messagesOf(language)['nav.study'] }}
      language={language}
    />
  );
}
