import { findEconomy } from '@sogdia/core';
import type { Metadata } from 'next';
import { DyadPage } from '../../../../features/dyad/index.ts';
import { pageMetadata } from '../../../../features/page/index.ts';
import { dyadEconomies, dyadViewName, twoRecordsView } from '../../../../features/records/index.ts';
import { siteScope } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; economy: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => dyadEconomies.map((code) => ({ locale, economy: code.toLowerCase() })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, economy } = await params;
  const language = languageOf(locale);
  const title = messagesOf(language)['dyad.title']({ economy: findEconomy(siteScope, economy).names[language] });
  const { headline } = await twoRecordsView(dyadViewName(economy, 'export'), language);
  return pageMetadata(language, { title, description: `${headline.text}.`, path: routes.dyad(language, economy) });
}

export default async function PartnerPage({ params }: Props) {
  const { locale, economy } = await params;
  return <DyadPage economy={findEconomy(siteScope, economy).code} language={languageOf(locale)} />;
}
