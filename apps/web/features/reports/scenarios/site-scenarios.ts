import { cellsOf, type Language, type Receipt } from '@sogdia/core';
import { answerScenario, type ScenarioAnswer, statedFigure } from '@sogdia/core/workspace';
import { type Scenario, scenarios, siteDataset } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { once } from '../../../lib/promises/once.ts';
import { siteReferences } from '../../../lib/receipts/site-references.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { siteClaims } from '../../claims/index.ts';
import { pageReceipts } from '../../receipts/index.ts';

/** A scenario with its answer, in one sentence and row by row, what others estimate, and where all numbers come from. */
export type SiteScenario = Awaited<ReturnType<typeof answerTo>>;

/** A scenario with all that its page shows, put together once for each process of the build. */
export const siteScenario = once(answerTo);

/** The scenario of a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireScenario(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new RangeError(`no scenario ${id}: there are ${scenarios.map((one) => one.id).join(', ')}`);
  return found;
}

/** What the page of a scenario is called. */
export function scenarioTitle(id: string, language: Language): string {
  return messagesOf(language)['scenarios.menu']({ name: textOf(requireScenario(id).names, language) });
}

async function answerTo(scenario: Scenario, language: Language) {
  const dataset = await siteDataset(language);
  const answer = answerScenario(dataset, scenario, language);
  const beside = scenario.beside.map((figure) => statedFigure(dataset, figure));
  const shown = [...receiptsOf(answer), ...beside];
  const cells = shown.flatMap(cellsOf);
  const [references, { claims }] = await Promise.all([siteReferences(language), siteClaims(language)]);
  return {
    scenario,
    dataset,
    answer,
    beside,
    claims: claims.filter(({ claim }) => scenario.claims.includes(claim.id)),
    sources: references.filter(({ source, release }) => cells.some((cell) => cell.source === source.id && cell.release === release.id)),
    receipts: pageReceipts(
      shown,
      () => scenario.id,
      (id) => routes.scenarioReceipts(language, id),
    ),
  };
}

function receiptsOf(answer: ScenarioAnswer): readonly Receipt[] {
  if (answer.kind === 'growth') return [answer.base, ...answer.rows.flatMap(({ growth, level }) => [growth, level])];
  return [answer.base, answer.elasticity, ...answer.rows.flatMap(({ cut, scenario: { change, level } }) => [cut, change, level])];
}
