import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { economyReceipts, economyTitle, requireProfile } from '../../../../../../features/economies/index.ts';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { ReceiptsPage } from '../../../../../../features/views/index.ts';
import { economyProfiles } from '../../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../../lib/site-references.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string; page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const pages = languageParams().flatMap(({ locale }) =>
    economyProfiles.map(async (profile) => {
      const receipts = await economyReceipts(profile, locale);
      return receipts.map(({ page }) => ({ locale, economy: profile.economy.toLowerCase(), page }));
    }),
  );
  return (await Promise.all(pages)).flat();
}

function titleOf(economy: string, language: Language): string {
  return economyTitle(requireProfile(economy), language, messagesOf(language));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy, page } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['receipts.title']({ title: titleOf(economy, language) }),
    description: messages['receipts.description'],
    path: routes.economyReceipts(language, economy, page),
  });
}

export default async function EconomyReceiptsPage({ params }: Props) {
  const { locale, economy, page } = await params;
  const language = languageOf(locale);
  const found = (await economyReceipts(requireProfile(economy), language)).find((one) => one.page === page);
  if (found === undefined) throw new RangeError(`no page of receipts ${page} of ${economy}`);
  return (
    <ReceiptsPage
      title={messagesOf(language)['receipts.title']({ title: titleOf(economy, language) })}
      receipts={found.receipts}
      references={await siteReferences()}
      locations={found.locations}
      back={{ href: routes.economy(language, economy), text: titleOf(economy, language) }}
      language={language}
    />
  );
}
