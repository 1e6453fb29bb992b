import { describe, expect, it } from 'vitest';
import { formatReceiptValue, formatSubject } from '../../src/format.ts';
import { cellsOf, computeView, decodeViewSpec, type Receipt, receiptLines, specificationCurve, type View } from '../../src/index.ts';
import { findEconomy, receiptSchema, type Sentence, yearPeriod } from '../../src/model/index.ts';
import { revisionTriangle } from '../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';
import { makeSixFlows } from '../support/make-two-records.ts';

const dataset = makeDataset({
  observations: [
    ...[2012, 2013].flatMap(makeSixFlows),
    makeObservation({ partner: 'UZB', period: 2013, value: 90, release: 'customs/revised' }),
  ],
});
const view = (query: string): View => computeView(dataset, decodeViewSpec(askedWorld, query));

/** Every receipt of a view: points, revisions, discrepancies, bands, and those inside sentences. */
function receiptsOf(shown: View): readonly Receipt[] {
  return [
    ...shown.series.flatMap(({ points }) => points.flatMap(({ receipt, revised }) => [receipt, revised ?? []].flat())),
    ...shown.discrepancies.flatMap(({ points }) =>
      points.flatMap(({ difference, ratio, logGap, mirrorDiscrepancy, valuation, rest }) => [
        difference,
        ratio,
        logGap,
        mirrorDiscrepancy,
        valuation,
        rest,
      ]),
    ),
    ...shown.bands.flatMap(({ points }) => points.flatMap(({ lowest, highest }) => [lowest, highest].flatMap((end) => end?.receipt ?? []))),
    ...sentencesOf(shown).flatMap(({ spans }) => spans.flatMap(({ receipt }) => receipt ?? [])),
  ];
}

function sentencesOf({ headline, description }: View): readonly Sentence[] {
  const { level, trend, turningPoints, extremes, absences } = description;
  return [headline, ...level, ...trend, ...turningPoints, ...extremes, ...absences];
}

const queries = [
  'measure=export,import&partners=UZB&years=2012-2013&record=both',
  'measure=export&partners=UZB&years=2012-2013&record=both&factor=1.1',
  ...['reporter', 'partner', 'mean', 'fixed-factor', 'reliability-weighted'].map(
    (method) => `measure=total-trade&partners=KAZ,UZB&years=2012-2013&record=reconciled&method=${method}`,
  ),
  'measure=export&partners=UZB&years=2012-2013&record=reconciled&transform=growth&vintage=2015-01-01',
];

describe('receipts of views of two records', () => {
  it.each(queries)('%s: every receipt satisfies the schema', (query) => {
    const receipts = receiptsOf(view(query));
    expect(receipts.length).toBeGreaterThan(0);
    for (const receipt of receipts) expect(receiptSchema.parse(receipt)).toEqual(receipt);
  });

  it.each(queries)('%s: the references hold the source of every cell and of every alternate', (query) => {
    const shown = view(query);
    const known = new Set(shown.references.map(({ source, release }) => `${source.id} ${release.id}`));
    for (const cell of receiptsOf(shown).flatMap(cellsOf))
      for (const figure of [cell, ...cell.alternates]) expect(known.has(`${figure.source} ${figure.release}`)).toBe(true);
  });

  it.each(queries)('%s: every line of every receipt has words for its operation and its subject', (query) => {
    const shown = view(query);
    for (const line of receiptsOf(shown).flatMap((receipt) => receiptLines(dataset, receipt, shown.references, 'en'))) {
      if (line.kind === 'step') expect(line.operation).toMatch(/ |^[A-Z]/);
      expect(line.subject).not.toMatch(/undefined|null|[a-z]-[a-z]+-/);
      expect(line.value).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('receiptLines(receipt, references, language) of a figure weighted by reliability', () => {
  const shown = view('measure=export&partners=UZB&years=2013&record=reconciled&method=reliability-weighted');
  const receipt = shown.series[0].points[0]?.receipt;
  const lines = receipt === undefined ? [] : receiptLines(dataset, receipt, shown.references, 'en');

  it('walks from the figure to both records, the weight, the scores and the number of pairs', () => {
    expect(lines.map(({ depth, role, kind }) => `${depth} ${role ?? ''} ${kind}`)).toEqual([
      '0  step',
      '1 exporter cell',
      '1 importer step',
      '2 importer cell',
      '1 weight of the exporter step',
      '2 exporter step',
      '3 pairs step',
      '2 importer step',
      '3 pairs step',
    ]);
  });

  it('names weight, scores and pairs in words', () => {
    expect(lines.filter(({ kind }) => kind === 'step').map(({ operation }) => operation)).toEqual([
      'Reconciled flow',
      'Import value without freight and insurance',
      'weight of the exporter’s figure',
      'Reliability of reporters',
      'flows with figures from both sides',
      'Reliability of reporters',
      'flows with figures from both sides',
    ]);
    expect(lines.find(({ role }) => role === 'pairs')?.value).toBe('12');
    expect(lines.find(({ role }) => role === 'weight of the exporter')?.subject).toBe('weight of the exporter’s figure, China, 2013');
  });
});

describe('words of a revision', () => {
  const [, second] = revisionTriangle(dataset, {
    reporter: decodeViewSpec(askedWorld, '').reporter,
    partner: decodeViewSpec(askedWorld, 'partners=UZB').partners[0] ?? decodeViewSpec(askedWorld, '').reporter,
    flow: 'export',
    period: yearPeriod(2013),
  }).vintages;

  it('give the change in per cent and what it is about', () => {
    if (second?.change === null || second?.change === undefined) throw new Error('a second vintage');
    expect(formatReceiptValue(dataset, second.change, 'en')).toBe('−10.0%');
    expect(formatSubject(dataset, second.change.subject, 'en')).toBe('China’s exports to Uzbekistan, 2013, change from the figure before');
    expect(receiptSchema.parse(second.change)).toEqual(second.change);
  });
});

describe('receipts of a specification curve', () => {
  it('satisfy the schema, in every specification', () => {
    const [, , growth] = specificationCurve(dataset, {
      reporter: findEconomy(dataset, 'CHN').code,
      group: findEconomy(dataset, 'UZB').code,
      member: findEconomy(dataset, 'UZB').code,
      from: 2012,
      to: 2013,
      vintage: ['first', 'latest'],
      factors: [1.06, 1.1],
    });
    const outcomes = growth === undefined ? [] : [growth.benchmark, ...growth.outcomes];
    expect(outcomes).toHaveLength(42);
    for (const receipt of outcomes.flatMap(({ receipts }) => receipts)) expect(receiptSchema.parse(receipt)).toEqual(receipt);
  });
});
