import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { requireScenario, ScenarioPage, siteScenario } from '../../../../features/reports/index.ts';
import { scenarios } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { textOf } from '../../../../lib/text-of.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; scenario: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => scenarios.map(({ id }) => ({ locale, scenario: id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, scenario: id } = await params;
  const language = languageOf(locale);
  const scenario = requireScenario(id);
  const {
    answer: { headline },
  } = await siteScenario(scenario, language);
  return pageMetadata(language, {
    title: messagesOf(language)['scenarios.menu']({ name: textOf(scenario.names, language) }),
    description: `${headline.text}.`,
    path: routes.scenario(language, id),
  });
}

export default async function OneScenarioPage({ params }: Props) {
  const { locale, scenario } = await params;
  return <ScenarioPage scenario={requireScenario(scenario)} language={languageOf(locale)} />;
}
