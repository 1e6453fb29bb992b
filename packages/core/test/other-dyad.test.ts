import { describe, expect, it } from 'vitest';
import { checkDraft } from '../src/claims/index.ts';
import {
  checkClaims,
  checkExpression,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  studyViewSpec,
  usualViewSpec,
  type View,
  viewToCsv,
  viewToJson,
  viewToMarkdown,
} from '../src/index.ts';
import { chartSchema, type Measure, measureSchema, reconciliationMethodSchema, transformSchema } from '../src/model/index.ts';
import { makeOtherDyad } from './support/make-other-dyad.ts';

const dataset = makeOtherDyad();
const holdings = holdingsOf(dataset);
const ours = /China|Chinese|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Central Asia|CHN|KAZ|UZB|KGZ|TJK|TKM|CA5/u;

const view = (query: string): View => computeView(dataset, decodeViewSpec(dataset, query));
const printed = (shown: View): string => [viewToMarkdown(shown), viewToCsv(shown), JSON.stringify(viewToJson(shown))].join('\n');

/** The queries of a list that the dataset has an answer to. */
function answered(queries: readonly string[]): readonly string[] {
  return queries.filter((query) => faultsOfViewSpec(holdings, decodeViewSpec(dataset, query)).length === 0);
}

describe('a dataset of another part of the world, with a study of its own', () => {
  it('is what a query string is read against: its study gives the reporter, the partners and the years', () => {
    const spec = decodeViewSpec(dataset, '');
    expect(spec).toMatchObject({ reporter: 'DEU', partners: ['BRA', 'ARG', 'URY'], from: 2015, to: 2020 });
    expect(spec).toEqual(usualViewSpec(dataset));
    expect(encodeViewSpec(dataset, spec)).toBe('');
    expect(decodeViewSpec(dataset, 'partners=Mercosur').partners).toEqual(['MERCOSUR']);
    expect(() => decodeViewSpec(dataset, 'partners=KAZ')).toThrow('unknown economy: KAZ');
  });

  it('answers its named views, and names what it speaks of', () => {
    const shown = computeView(dataset, studyViewSpec(dataset, 'chart-1'));
    expect(shown.title).toBe('Germany’s exports to the three economies of Mercosur');
    expect(shown.series.map(({ economy, points }) => [economy, points.at(-1)?.value])).toEqual([
      ['BRA', 18e9],
      ['ARG', 9e9],
      ['URY', 1.5e9],
    ]);
  });

  const measures = answered(measureSchema.options.map((measure: Measure) => `measure=${measure}`));
  const transforms = answered(transformSchema.options.map((transform) => `measure=export&transform=${transform}`));
  const charts = answered(
    ['measure=export', 'measure=export,import&partners=MERCOSUR', 'measure=export&transform=share'].flatMap((query) =>
      chartSchema.options.map((chart) => `${query}&chart=${chart}`),
    ),
  );
  const records = [
    'record=partner',
    'record=both&measure=export',
    ...reconciliationMethodSchema.options
      .filter((method) => method !== 'reliability-weighted')
      .map((method) => `record=reconciled&method=${method}&measure=export`),
  ];

  it('has an answer to most measures, transforms and charts', () => {
    expect(measures.length).toBeGreaterThanOrEqual(7);
    expect(transforms.length).toBeGreaterThanOrEqual(7);
    expect(charts.length).toBeGreaterThanOrEqual(6);
  });

  it.each([...measures, ...transforms, ...charts, ...records])(
    '%s is answered, in files too, without a word of another dataset',
    (query) => {
      const shown = view(query);
      expect(shown.series.some(({ points }) => points.some(({ value }) => typeof value === 'number'))).toBe(true);
      expect(printed(shown)).toMatch(/Germany|DEU/u);
      expect(printed(shown)).not.toMatch(ours);
      expect(decodeViewSpec(dataset, shown.query)).toEqual(shown.spec);
    },
  );

  it('stands its economies on the ladder that its study brings, in files, expressions and former addresses too', () => {
    const shown = computeView(dataset, studyViewSpec(dataset, 'box-1'));
    expect(shown.headline.text).toBe('Rivers kept together with Germany, 2020: Brazil at a treaty; Uruguay at talks');
    expect(shown.description.level.map(({ text }) => text)).toEqual([
      'Brazil reached talks in 2014 and a treaty in 2018 (“Treaty of the Two Rivers”).',
      'Uruguay reached talks in 2016.',
    ]);
    expect(shown.agreement?.items.map(({ outcome, stated }) => [outcome, stated.at])).toEqual([['agrees', 'Box 1']]);
    expect(printed(shown)).not.toMatch(ours);
    expect(decodeViewSpec(dataset, 'measure=rivers&partners=BRA,URY&years=2014-2020&chart=timeline')).toEqual(shown.spec);
    expect(checkExpression(dataset, "reached('rivers', BRA, 'treaty') - reached('rivers', BRA, 'talks') == 4")).toMatchObject({
      checked: { verdict: 'not-independent' },
    });
  });

  it('sets both records of a flow beside each other', () => {
    const shown = view('record=both&measure=export&partners=BRA');
    expect(shown.discrepancies[0]?.points.at(-1)?.ratio.value).toBeCloseTo(1 / 1.2, 12);
    expect(shown.headline.text).toContain('Brazil');
  });

  it('keeps months and chapters out of yearly totals', () => {
    expect(view('measure=export&partners=BRA&years=2020').series[0]?.points[0]?.value).toBe(18e9);
  });

  it('judges the claims of its study, with * for its partners', () => {
    const checked = checkClaims(dataset);
    expect(checked.map(({ claim, verdict }) => [claim.id, verdict])).toEqual([
      ['R1', 'supported'],
      ['R2', 'contradicted'],
    ]);
    expect(JSON.stringify(checked.map(({ filled, working }) => [filled, working]))).not.toMatch(ours);
  });

  it('checks a draft on it, by its own names and spellings', () => {
    const text =
      'Germany exported $12 billion of goods to Brazil in 2015. German exports to the Argentine Republic were $7.5 billion in 2020.';
    expect(checkDraft(dataset, text).figures.map(({ outcome }) => outcome)).toEqual(['right', 'off']);
  });
});
