import { requireScenario, scenarioTitle, siteScenario } from '../../../../../features/reports/index.ts';
import { scenarios } from '../../../../../lib/dataset.ts';
import { routes } from '../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => scenarios.map(({ id }) => ({ scenario: id })),
  head: ({ scenario, language, messages }) => ({
    title: messages['receipts.title']({ title: scenarioTitle(scenario, language) }),
    path: routes.scenarioReceipts(language, scenario),
  }),
  body: async ({ scenario, language }) => {
    const { onPage, locations } = (await siteScenario(requireScenario(scenario), language)).receipts;
    return {
      receipts: onPage(scenario),
      locations,
      back: { href: routes.scenario(language, scenario), text: scenarioTitle(scenario, language) },
    };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
