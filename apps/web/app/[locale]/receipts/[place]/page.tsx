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

type Props = { params: Promise<{ locale: string; place: string }> };

const balances = 'balance-by-partner';

export const dynamicParams = false;

export function generateStaticParams() {
  const places = [balances, ...receiptEconomies.map((economy) => economy.toLowerCase())];
  return languageParams().flatMap(({ locale }) => places.map((place) => ({ locale, place })));
}

async function titleOf(place: string, locale: string): Promise<string> {
  const language = languageOf(locale);
  const messages = messagesOf(language);
  if (place !== balances) return messages['receipts.economy-title']({ economy: findEconomy(siteScope, place).names[language] });
  return messages['receipts.title']({ title: (await siteViewWithReceipts(balances, language)).view.title });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: await titleOf(place, locale), description, path: routes.receiptsOf(language, place) });
}

export default async function PlaceReceiptsPage({ params }: Props) {
  const { locale, place } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const receipts = place === balances ? await stepsOfView(balances, language) : await figuresOfEconomy(place, language);
  const { places } = await siteViewWithReceipts(balances, language);
  return (
    <ReceiptsPage
      title={await titleOf(place, locale)}
      receipts={receipts}
      references={await siteReferences()}
      places={places}
      back={{ href: routes.overview(language), text: messages['site.home'] }}
      language={language}
    />
  );
}
