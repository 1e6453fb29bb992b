import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import type { CostScenarioAsked, GrowthScenarioAsked } from '../../../src/queries/scenarios/scenario-asked.ts';
import { answerScenario, statedFigure } from '../../../src/workspace.ts';
import { makeDataset, makeIndicator, makeObservation } from '../../support/make-dataset.ts';

const figure = (indicator: string, economy: string, period: string, value: number, unit: string): unknown => ({
  indicator,
  economy,
  period,
  value,
  text: null,
  unit,
  source: 'text',
  release: 'text/first',
  status: 'printed',
  confidence: 'medium',
  note: null,
});

const ratio = { engine: 'ratio', names: { en: 'per cent', zh: '%', ru: '%' } } as const;
const dollars = { engine: 'usd', names: { en: 'US dollars', zh: '美元', ru: 'долларов США' } } as const;

const dataset: Dataset = makeDataset({
  observations: [makeObservation({ period: 2013, value: 60 }), makeObservation({ period: 2013, flow: 'import', value: 40 })],
  indicators: [
    figure('cut', 'WLD', '2020', 20, 'percent'),
    figure('larger-cut', 'WLD', '2020', 50, 'percent'),
    figure('elasticity', 'WLD', '2014', 1, 'elasticity'),
    figure('market', 'KAZ', '2013', 2, 'USD bn'),
    figure('market-forecast', 'KAZ', '2015', 8, 'USD bn'),
    figure('growth', 'KAZ', '2013-2015', 50, 'percent per year'),
  ] as never,
  indicatorRegistry: [
    makeIndicator('cut', 'cut of costs', { unit: ratio }),
    makeIndicator('larger-cut', 'larger cut of costs', { unit: ratio }),
    makeIndicator('elasticity', 'elasticity'),
    makeIndicator('market', 'size of the market', { unit: dollars }),
    makeIndicator('market-forecast', 'forecast of the market', { unit: dollars }),
    makeIndicator('growth', 'growth of the market', { unit: ratio }),
  ],
});

const costs: CostScenarioAsked = {
  kind: 'cost',
  query: 'partners=KAZ&years=2013',
  cuts: [
    { indicator: 'cut', economy: 'WLD', period: '2020' },
    { indicator: 'larger-cut', economy: 'WLD', period: '2020' },
  ],
  elasticity: { indicator: 'elasticity', economy: 'WLD', period: '2014' },
};

const growth: GrowthScenarioAsked = {
  kind: 'growth',
  base: { indicator: 'market', economy: 'KAZ', period: '2013' },
  to: 2015,
  rates: [
    { indicator: 'growth', economy: 'KAZ', period: '2013-2015' },
    { impliedBy: { indicator: 'market-forecast', economy: 'KAZ', period: '2015' } },
  ],
};

describe('answerScenario(dataset, asked, language, entered)', () => {
  it('names where the level and what is assumed were stated, each once, and no source of what a reader enters', () => {
    const namesOf = ({ sources }: { readonly sources: readonly { readonly release: { readonly id: string } }[] }): readonly string[] =>
      sources.map(({ release }) => release.id);
    expect(namesOf(answerScenario(dataset, costs, 'en'))).toEqual([expect.not.stringMatching('text/first'), 'text/first']);
    expect(namesOf(answerScenario(dataset, costs, 'en', { low: 0.1, high: 0.2, elasticity: 2 }))).toHaveLength(1);
    expect(namesOf(answerScenario(dataset, growth, 'en'))).toEqual(['text/first']);
  });

  it('works out lower costs at what is stated, and says the range in the conditional', () => {
    const { rows, headline } = answerScenario(dataset, costs, 'en');
    expect(rows.map(({ cut, scenario }) => [cut.value, scenario.level.value])).toEqual([
      [0.2, expect.closeTo(125, 9)],
      [0.5, expect.closeTo(200, 9)],
    ]);
    expect(headline.text).toBe(
      'If costs fell by between 20.0% and 50.0%, with an elasticity of 1, China’s trade with Kazakhstan, $100 in 2013, would reach between $125 and $200: 25.0% to 100% more',
    );
    expect(headline.spans.filter(({ receipt }) => receipt !== null)).toHaveLength(8);
  });

  it('works out growth at what is stated and at what two levels imply', () => {
    const { rows, headline } = answerScenario(dataset, growth, 'en');
    expect(rows.map((row) => [row.growth.value, row.level.value])).toEqual([
      [0.5, 4.5e9],
      [expect.closeTo(1, 12), expect.closeTo(8e9, 0)],
    ]);
    expect(headline.text).toBe(
      'With growth of 50.0% to 100% a year from 2013, the size of the market of Kazakhstan, $2 billion in 2013, would reach between $4.5 billion and $8 billion in 2015',
    );
  });

  it('takes numbers that a reader enters, whose receipts say that nobody states them', () => {
    const { rows, elasticity } = answerScenario(dataset, costs, 'en', { low: 0, elasticity: 2 });
    expect(rows.map(({ cut }) => [cut.value, cut.kind === 'step' ? cut.operation : cut.kind])).toEqual([
      [0, 'entered'],
      [0.5, 'cell'],
    ]);
    expect(elasticity).toMatchObject({ value: 2, operation: 'entered', operands: [] });
    expect(rows[1]?.scenario.level.value).toBeCloseTo(400, 9);
  });

  it('refuses a figure that is not held and numbers that nothing could be', () => {
    expect(() => statedFigure(dataset, { indicator: 'cut', economy: 'WLD', period: '2021' })).toThrow('a figure in the dataset');
    expect(() => answerScenario(dataset, costs, 'en', { high: 1 })).toThrow('a cut of at least 0 and below 1');
    expect(() => answerScenario(dataset, growth, 'en', { high: -1.5 })).toThrow('a growth of at least -1');
    expect(() => answerScenario(dataset, { ...costs, query: 'partners=KAZ&years=2013&transform=growth' }, 'en')).toThrow(
      'a view of amounts',
    );
  });
});
