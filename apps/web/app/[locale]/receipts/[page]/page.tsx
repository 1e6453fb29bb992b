import { findEconomy } from '@sogdia/core';
import type { Metadata } from 'next';
import { ReceiptsPage } from '../../../../features/views/receipts-page.tsx';
import { figuresOfEconomy, receiptEconomies, siteViewWithReceipts, stepsOfView } from '../../../../features/views/site-receipts.ts';
import { siteScope } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { pageMetadata } from '../../../../lib/page-metadata.ts';
import { routes } from '../../../../lib/routes.ts';
import { siteReferences } from '../../../../lib/site-references.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

const balances = 'balance-by-partner';

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = [balances, ...receiptEconomies.map((economy) => economy.toLowerCase())];
  return languageParams().flatMap(({ locale }) => pages.map((page) => ({ locale, page })));
}

async function titleOf(page: string, locale: string): Promise<string> {
  const language = languageOf(locale);
  const messages = messagesOf(language);
  if (page !== balances) return messages['receipts.economy-title']({ economy: findEconomy(siteScope, page).names[language] });
  return messages['receipts.title']({ title: (await siteViewWithReceipts(balances, language)).view.title });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: await titleOf(page, locale), description, path: routes.receiptsOf(language, page) });
}

export default async function ReceiptsOfPage({ params }: Props) {
  const { locale, page } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const receipts = page === balances ? await stepsOfView(balances, language) : await figuresOfEconomy(page, language);
  const { locations } = await siteViewWithReceipts(balances, language);
  return (
    <ReceiptsPage
      title={await titleOf(page, locale)}
      receipts={receipts}
      references={await siteReferences()}
      locations={locations}
      back={{ href: routes.overview(language), text: messages['site.home'] }}
      language={language}
    />
  );
}
