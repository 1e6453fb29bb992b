import { requireScenario, ScenarioPage, scenarioTitle, siteScenario } from '../../../../features/reports/index.ts';
import { scenarios } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => scenarios.map(({ id }) => ({ scenario: id })),
  head: async ({ scenario: id, language }) => {
    const { answer } = await siteScenario(requireScenario(id), language);
    return { title: scenarioTitle(id, language), description: answer.headline.text, path: routes.scenario(language, id) };
  },
  body: ({ scenario, language, messages }) => <ScenarioPage scenario={requireScenario(scenario)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
