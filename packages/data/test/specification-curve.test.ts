import { type Dataset, specificationCurve } from '@sogdia/core';
import { economyCodeSchema, usualStudy } from '@sogdia/core/model';
import { type ConclusionCurve, conclusionIds, conclusionsAsked, describeConclusion } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/shipped/load-dataset.ts';

let curves: readonly ConclusionCurve[];
let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'paper']);
  const study = usualStudy(dataset);
  const asked = study === null ? null : conclusionsAsked(study);
  curves = asked === null ? [] : specificationCurve(dataset, asked);
});

/** The results of a conclusion over the specifications that decide it, by how the records are read; factors and dates in one. */
function resultsOf(id: string): Record<string, readonly string[]> {
  const curve = curves.find((candidate) => candidate.id === id);
  const all = curve === undefined ? [] : [curve.benchmark, ...curve.outcomes];
  const known = all.filter(({ result }) => result !== null);
  const byRecord = Map.groupBy(known, ({ specification: { record, method, oneSided } }) =>
    [method ?? record, ...(method === null ? [] : ['reconciled']), ...(oneSided === 'take' ? ['filled'] : [])].join(' '),
  );
  return Object.fromEntries(
    [...byRecord].map(([record, outcomes]) => [record, [...new Set(outcomes.map(({ result }) => result ?? ''))].sort()]),
  );
}

describe('the conclusions of the paper over every way to read the records', () => {
  test('all four are read in 42 specifications', () => {
    expect(curves.map(({ id }) => id)).toEqual([...conclusionIds]);
    for (const { outcomes } of curves) expect(outcomes).toHaveLength(41);
  });

  test("a surplus in every year since 2014 is what China's record says, and no other", () => {
    expect(resultsOf('surplus-every-year')).toEqual({
      reporter: ['every year'],
      'reporter reconciled': ['every year'],
      'partner filled': ['not in 2014 2015 2016 2017 2018 2019 2020 2021 2022'],
      'partner reconciled filled': ['not in 2014 2015 2016 2017 2018 2019 2020 2021 2022'],
      'fixed-factor reconciled filled': ['not in 2014 2015 2016 2017 2018 2019 2020 2021 2022'],
      'mean reconciled filled': ['not in 2014 2015', 'not in 2014 2015 2018', 'not in 2014 2015 2020'],
      'reliability-weighted reconciled filled': [
        'not in 2014 2015 2017 2018 2019 2020',
        'not in 2014 2015 2017 2019 2020',
        'not in 2014 2015 2018 2019 2020',
        'not in 2014 2015 2019 2020',
      ],
    });
  });

  test('Kyrgyzstan is second by total trade of 2023 in China’s record, third between the records, fourth in its own', () => {
    expect(resultsOf('rank-of-partner')).toEqual({
      reporter: ['place 2'],
      'reporter reconciled': ['place 2'],
      'partner filled': ['place 4'],
      'partner reconciled filled': ['place 4'],
      'fixed-factor reconciled filled': ['place 4'],
      'mean reconciled filled': ['place 3'],
      'reliability-weighted reconciled filled': ['place 3'],
    });
  });

  test('the order of the five in 2023 flips with the record; Kazakhstan comes first and Tajikistan last in all', () => {
    const orders = resultsOf('order-of-partners');
    expect(orders['reporter']).toEqual(['KAZ KGZ UZB TKM TJK']);
    expect(orders['partner filled']).toEqual(['KAZ UZB TKM KGZ TJK']);
    expect(orders['mean reconciled filled']).toEqual(['KAZ UZB KGZ TKM TJK']);
    for (const order of Object.values(orders).flat()) expect(order).toMatch(/^KAZ .* TJK$/);
  });

  test('growth from 2013 to 2023 survives everywhere it can be told, but not its size: half to four fifths', () => {
    const curve = curves.find(({ id }) => id === 'growth-of-total');
    expect(curve?.benchmark.receipts[0]?.value).toBeCloseTo(0.778, 3);
    expect(Object.values(resultsOf('growth-of-total')).flat()).toEqual(Array(7).fill('grew'));
    expect(curve === undefined ? null : describeConclusion(dataset, curve, economyCodeSchema.parse('CHN'), 'en').range?.text).toBe(
      'The range is 50.3% to 81.6%.',
    );
  });

  test('without filling, every specification that reads the partners is undecided: Turkmenistan has no record', () => {
    for (const { outcomes } of curves) {
      const unfilled = outcomes.filter(
        ({ specification: { record, method, oneSided } }) => oneSided === 'missing' && record !== 'reporter' && method !== 'reporter',
      );
      expect(unfilled).toHaveLength(18);
      for (const { outcome, reason } of unfilled) {
        expect(outcome).toBe('undecided');
        expect(['member-missing', 'no-own-report', 'one-sided']).toContain(reason);
      }
    }
  });

  test('every number that a conclusion was read from has a receipt that resolves to releases of the dataset', () => {
    const known = new Set<string>(dataset.releases.map(({ id }) => id));
    const leaves = curves.flatMap(({ benchmark, outcomes }) => [benchmark, ...outcomes].flatMap(({ receipts }) => receipts));
    expect(leaves.length).toBeGreaterThan(200);
    const visit = (receipt: (typeof leaves)[number]): void => {
      if (receipt.kind === 'cell') expect(known.has(receipt.release)).toBe(true);
      if (receipt.kind === 'step') for (const operand of receipt.operands) visit(operand.receipt);
    };
    for (const receipt of leaves) visit(receipt);
  });
});
