import { requireScenario, ScenarioPage, scenarioTitle, siteScenario } from '../../../../features/reports/index.ts';
import { sitePage } from '../../../../features/route/index.ts';
import { scenarios } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => scenarios.map(({ id }) => ({ scenario: id })),
  head: async ({ scenario: id, language }) => {
    const { answer } = await siteScenario(requireScenario(id), language);
    return { title: scenarioTitle(id, language), description: `${answer.headline.text}.`, path: routes.scenario(language, id) };
  },
  body: ({ scenario, language }) => <ScenarioPage scenario={requireScenario(scenario)} language={language} />,
});

export { generateMetadata, generateStaticParams, Page as default };
