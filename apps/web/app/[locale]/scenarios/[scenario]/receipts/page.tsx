import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { requireScenario, siteScenario } from '../../../../../features/reports/index.ts';
import { ReceiptsPage } from '../../../../../features/views/index.ts';
import { scenarios } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../lib/site-references.ts';
import { textOf } from '../../../../../lib/text-of.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; scenario: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => scenarios.map(({ id }) => ({ locale, scenario: id })));
}

function nameOf(id: string, language: Language): string {
  return messagesOf(language)['scenarios.menu']({ name: textOf(requireScenario(id).names, language) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, scenario } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const title = messages['receipts.title']({ title: nameOf(scenario, language) });
  return pageMetadata(language, {
    title,
    description: messages['receipts.description'],
    path: routes.scenarioReceipts(language, scenario),
  });
}

export default async function ScenarioReceiptsPage({ params }: Props) {
  const { locale, scenario } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteScenario(requireScenario(scenario), language);
  return (
    <ReceiptsPage
      title={messagesOf(language)['receipts.title']({ title: nameOf(scenario, language) })}
      receipts={receipts.onPage(scenario)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.scenario(language, scenario), text: nameOf(scenario, language) }}
      language={language}
    />
  );
}
