import { computeView, type Dataset, decodeViewSpec, isMissing, type Receipt } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { answerScenario, type EnteredNumbers } from '@sogdia/core/workspace';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset, type Scenario, scenarios, topics } from '../../src/index.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(['totals', 'paper', 'context', 'products']);
});

const scenarioOf = <Kind extends Scenario['kind']>(kind: Kind): Extract<Scenario, { kind: Kind }> => {
  const found = scenarios.find((scenario): scenario is Extract<Scenario, { kind: Kind }> => scenario.kind === kind);
  if (found === undefined) throw new RangeError(`a scenario of ${kind} is shipped`);
  return found;
};

const numberOf = ({ value }: Receipt): number => {
  if (isMissing(value)) throw new RangeError('a number');
  return value;
};

/** Every number of a sentence as it is printed, in order, held to be what its receipt prints. */
function printedIn({
  spans,
}: {
  readonly spans: readonly { readonly text: string; readonly receipt: Receipt | null }[];
}): readonly string[] {
  return spans.flatMap(({ text, receipt }) => {
    if (receipt === null) return [];
    expect(text).toBe(formatReceiptValue(dataset, receipt, 'en', 'long'));
    return [text];
  });
}

/** The numbers of a sentence outside its receipts: years alone. */
const loose = (text: string, printed: readonly string[]): readonly string[] =>
  (printed.reduce((rest, one) => rest.replace(one, ''), text).match(/\d[\d.,]*\d|\d/gu) ?? []).map(String);

describe('the scenarios that are shipped', () => {
  test('have names of their own, and each a topic', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    for (const { id, topic, claims } of scenarios) {
      const stated = dataset.studies.flatMap((study) => study.claims.map((claim) => claim.id as string));
      expect(claims.filter((claim) => !stated.includes(claim))).toEqual([]);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(
        topics.some((one) => one.id === topic),
        topic,
      ).toBe(true);
    }
  });

  test('rest on figures that somebody stated, and say no number without its receipt', () => {
    for (const scenario of scenarios) {
      const { headline, rows } = answerScenario(dataset, scenario, 'en');
      const printed = printedIn(headline);
      expect(printed.length).toBeGreaterThanOrEqual(5);
      for (const number of loose(headline.text, printed)) expect(number).toMatch(/^20\d\d$/u);
      for (const row of rows) {
        const assumed = 'cut' in row ? row.cut : row.growth;
        expect(assumed.kind === 'cell' || (assumed.kind === 'step' && assumed.operation === 'cagr')).toBe(true);
      }
    }
  });

  test('lower costs: 200 sets of entered numbers come to what plain arithmetic makes of the trade that a view shows', () => {
    const scenario = scenarioOf('cost');
    const base = computeView(dataset, decodeViewSpec(dataset, scenario.query)).series[0].points.at(-1)?.value as number;
    const entered = fc.record({
      low: fc.double({ min: 0, max: 0.4, noNaN: true }),
      high: fc.double({ min: 0, max: 0.4, noNaN: true }),
      elasticity: fc.double({ min: 0, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(entered, ({ low, high, elasticity }) => {
        const { rows, headline } = answerScenario(dataset, scenario, 'en', { low, high, elasticity });
        for (const [index, cut] of [low, high].entries()) {
          const plain = base / (1 - cut) ** elasticity;
          const level = rows[index]?.scenario.level;
          expect(level === undefined ? Number.NaN : numberOf(level) / plain).toBeCloseTo(1, 9);
        }
        printedIn(headline);
      }),
      { numRuns: 200, seed: 20_261_127 },
    );
  });

  test('growth: 200 pairs of entered rates come to the stated level grown year by year, and the implied rate to the forecast', () => {
    const scenario = scenarioOf('growth');
    const rate = fc.double({ min: -0.2, max: 0.5, noNaN: true });
    const { base: first, rows: held, from, to } = answerScenario(dataset, scenario, 'en');
    const last = held.at(-1);
    expect(last === undefined ? Number.NaN : numberOf(last.level)).toBeCloseTo(147.4e9, -3);
    fc.assert(
      fc.property(rate, rate, (low, high) => {
        const { rows } = answerScenario(dataset, scenario, 'en', { low, high });
        for (const [index, growth] of [low, high].entries()) {
          let level = numberOf(first);
          for (let year = from; year < to; year += 1) level += level * growth;
          const found = rows[index]?.level;
          expect(found === undefined ? Number.NaN : numberOf(found) / level).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 200, seed: 20_261_127 },
    );
  });

  test('an entered number that nothing could be is refused', () => {
    const refused = (scenario: Scenario, entered: EnteredNumbers) => () => answerScenario(dataset, scenario, 'en', entered);
    expect(refused(scenarioOf('cost'), { low: 1 })).toThrow('a cut of at least 0 and below 1');
    expect(refused(scenarioOf('cost'), { high: -0.1 })).toThrow('a cut of at least 0 and below 1');
    expect(refused(scenarioOf('cost'), { elasticity: -1 })).toThrow('an elasticity of at least 0');
    expect(refused(scenarioOf('growth'), { low: -2 })).toThrow('a growth of at least -1');
    expect(refused(scenarioOf('growth'), { elasticity: 4 })).toThrow('have no elasticity');
  });
});
