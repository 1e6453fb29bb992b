import { findEconomy } from '@sogdia/core/model';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import {
  figuresOfEconomy,
  nameByPartner,
  ownViewNames,
  ReceiptsPage,
  receiptEconomies,
  siteView,
  siteViewWithReceipts,
  stepsOfView,
} from '../../../../features/views/index.ts';
import { siteScope } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { siteReferences } from '../../../../lib/site-references.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = [...ownViewNames, ...receiptEconomies.map((economy) => economy.toLowerCase())];
  return languageParams().flatMap(({ locale }) => pages.map((page) => ({ locale, page })));
}

async function titleOf(page: string, locale: string): Promise<string> {
  const language = languageOf(locale);
  const messages = messagesOf(language);
  if (!ownViewNames.includes(page)) return messages['receipts.economy-title']({ economy: findEconomy(siteScope, page).names[language] });
  return messages['receipts.title']({ title: (await siteView(page, language)).title });
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
  const receipts = ownViewNames.includes(page) ? await stepsOfView(page, language) : await figuresOfEconomy(page, language);
  const { locations } = await siteViewWithReceipts(ownViewNames.includes(page) ? page : nameByPartner('balance-by-partner'), language);
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
