import {
  computeView,
  decodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  type IndicatorSpec,
  type IndicatorView,
  InvalidParameterError,
} from '@sogdia/core';
import { indicatorSpecSchema, indicatorTransformSchema, isTradeSpec, offeredEconomies } from '@sogdia/core/model';
import { describePoint, frequencyOfView, nearestViewSpec } from '@sogdia/core/workspace';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { judgeIndicators } from './judge-indicators.ts';
import { judgeLevels } from './judge-levels.ts';

const dataset = await loadDataset(['totals', 'months', 'context', 'products', 'events', 'paper']);
const holdings = holdingsOf(dataset);
const indicators = Object.values(holdings.indicators).filter(({ editions }) => editions.length > 0);
const ofParts = Object.values(holdings.indicators).flatMap(({ id, partsOfYears }) =>
  Object.entries(partsOfYears).map(([frequency, { economies }]) => ({ id, frequency, economies })),
);

/** A shipped indicator, over any economies and spans, opened as the nearest spec that makes sense. */
function specsOf({ id, economies: held, frequency = 'year' }: Asked): readonly IndicatorSpec[] {
  const arbitrary = fc
    .record({
      economies: fc.oneof(
        fc.constant(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'CHN']),
        fc.uniqueArray(fc.constantFrom(...offeredEconomies(holdings)), { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.constantFrom(...Object.keys(held)), { minLength: 1, maxLength: 3 }),
      ),
      years: fc.tuple(fc.integer({ min: 1992, max: 2024 }), fc.integer({ min: 0, max: 32 })),
      transform: fc.constantFrom(...indicatorTransformSchema.options),
    })
    .map(({ economies, years: [from, length], transform }) =>
      indicatorSpecSchema.safeParse({
        indicators: [id],
        economies,
        frequency,
        from,
        to: Math.min(2026, from + length),
        transform,
        indexYear: transform === 'index' ? from : null,
        vintage: 'latest',
        chart: 'table',
        events: false,
      }),
    );
  const drawn = fc.sample(arbitrary, { numRuns: drawsOf(25), seed: 20_261_127 }).flatMap(({ data }) => data ?? []);
  return drawn.map((spec) => nearestViewSpec(holdings, spec).spec).flatMap((spec) => (isTradeSpec(spec) ? [] : [spec]));
}

interface Asked {
  readonly id: string;
  readonly economies: Readonly<Record<string, unknown>>;
  readonly frequency?: string;
}

function viewsOf(spec: IndicatorSpec): readonly IndicatorView[] {
  try {
    return [computeView(dataset, spec)];
  } catch (error) {
    if (error instanceof InvalidParameterError) return [];
    throw error;
  }
}

function falseIn(view: IndicatorView): readonly string[] {
  return [view.headline, ...Object.values(view.description).flat()].flatMap((sentence) => {
    try {
      if (view.unit.display === 'level') judgeLevels(sentence, view);
      else judgeIndicators(sentence, view);
      return [];
    } catch (error) {
      return [`${view.query}\n  ${sentence.text}\n  ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

test('what stands in brackets in the name of an indicator is who counted and how, which a headline may leave out', () => {
  const told = Object.values(holdings.indicators).flatMap(({ names }) => [names.en.short, names.en.phrase]);
  const brackets = told.flatMap((name) => / \(([^()]*)\)$/u.exec(name)?.[1] ?? []);
  expect(brackets.length).toBeGreaterThan(100);
  expect(
    brackets.filter((text) => /\b(?:since|over|with|through|implied|reconciled|revised|total|range|upper|lower|average)\b/u.test(text)),
  ).toEqual([]);
});

describe('what is said of a view of indicators is read again and decided anew from its numbers', () => {
  const views = indicators.flatMap((one) => specsOf({ ...one, frequency: 'year' }).flatMap(viewsOf));

  test('of every shipped indicator of years, over random economies, years and transforms, no sentence is false', () => {
    expect([...new Set(views.flatMap((view) => falseIn(view)))].slice(0, 20)).toEqual([]);
    expect(new Set(views.map(({ spec }) => spec.indicators[0])).size).toBe(indicators.length);
  });

  test('so it is of every one that is held for parts of years, asked by each of these', () => {
    const parts = ofParts.flatMap((one) => specsOf(one).flatMap(viewsOf));
    expect([...new Set(parts.flatMap((view) => falseIn(view)))].slice(0, 20)).toEqual([]);
    const shown = new Set(parts.map((view) => `${view.spec.indicators[0]} ${frequencyOfView(view)}`));
    expect(ofParts.filter(({ id, frequency }) => !shown.has(`${id} ${frequency}`))).toEqual([]);
    for (const view of parts)
      for (const { points } of view.series)
        expect(points.every(({ period }) => (period.length === 4) === (frequencyOfView(view) === 'year'))).toBe(true);
  });

  test('those that speak of areas and economies whose trade is not asked about are asked of these, and answer', () => {
    const offered = new Set<string>(offeredEconomies(holdings));
    const ofOthers = indicators.filter(({ economies }) => !Object.keys(economies).some((economy) => offered.has(economy)));
    expect(ofOthers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['us-deflator', 'gas-imports-of-china', 'carec-rail-speed-without-delay']),
    );
    for (const { id, economies } of ofOthers) {
      const spec = decodeViewSpec(dataset, `indicator=${id}&economies=${Object.keys(economies).join()}&years=1992-2024&chart=table`);
      const { series } = computeView(dataset, nearestViewSpec(holdings, spec).spec);
      expect(series.some(({ points }) => points.some(({ value }) => typeof value === 'number'))).toBe(true);
      expect(series.map(({ measure }) => measure)).toContain(id);
    }
  });

  test('each was asked as it makes sense, and shows a year only where somebody has a figure', () => {
    expect(views.flatMap(({ spec }) => faultsOfViewSpec(holdings, spec)).slice(0, 5)).toEqual([]);
    for (const { series, spec } of views)
      for (const { points } of series)
        expect(points.every(({ period }) => holdings.indicators[spec.indicators[0] ?? '']?.editions.includes(Number(period)))).toBe(true);
  });

  test('every point is spoken with its label and period', () => {
    for (const view of views.slice(0, 300))
      for (const series of view.series)
        series.points.forEach((point, index) => {
          expect(describePoint(view, series, index, 'en').text.startsWith(`${series.label}, ${point.period}: `)).toBe(true);
        });
  });
});
