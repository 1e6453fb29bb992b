import { describe, expect, test } from 'vitest';
import { isMissing, missing, type Value } from '../../../src/index.ts';
import { cifToFob, mirrorDiscrepancy, reconciledFlow, reliability } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface PairCase {
  readonly exporter: string;
  readonly importer: string;
  readonly discrepancy: number;
  readonly weight: number;
}

interface Content extends Reference<PairCase> {
  readonly economies: readonly string[];
  readonly exports: readonly (readonly (number | null)[])[];
  readonly imports: readonly (readonly (number | null)[])[];
  readonly 'exporter-reliability': Readonly<Record<string, number>>;
  readonly 'importer-reliability': Readonly<Record<string, number>>;
}

const reference = readReference<Content>('mirror/comtrade-mirroring');
const { economies } = reference;

function reported(table: readonly (readonly (number | null)[])[], exporter: number, importer: number): Value {
  return table[exporter]?.[importer] ?? missing('not-reported');
}

const discrepancies = economies.map((_, exporter) =>
  economies.map((_partner, importer) =>
    mirrorDiscrepancy(reported(reference.exports, exporter, importer), cifToFob(reported(reference.imports, exporter, importer), 1.06)),
  ),
);

/** The program takes a side that did not report as 0, which makes a discrepancy of 1; ours is `one-sided` and does not count. */
const asThePeer = discrepancies.map((row) => row.map((value) => (isMissing(value) && value.missing === 'one-sided' ? 1 : value)));

describe('mirror discrepancy, reliability and weights, as the Harvard Growth Lab gives them', () => {
  const scores = reliability(asThePeer);

  test('mirrorDiscrepancy(x, cifToFob(m, 1.06)) agrees on 110 pairs', () => {
    expect(reference.cases).toHaveLength(110);
    for (const { exporter, importer, discrepancy } of reference.cases) {
      expectClose(asThePeer[economies.indexOf(exporter)]?.[economies.indexOf(importer)], discrepancy, 1e-9);
    }
  });

  test('reliability(discrepancies) agrees on nine exporters and nine importers', () => {
    for (const [economy, wanted] of Object.entries(reference['exporter-reliability'])) {
      expectClose(scores.exporter[economies.indexOf(economy)], wanted, 1e-9);
    }
    for (const [economy, wanted] of Object.entries(reference['importer-reliability'])) {
      expectClose(scores.importer[economies.indexOf(economy)], wanted, 1e-9);
    }
    expect(Object.keys(reference['exporter-reliability'])).toHaveLength(9);
  });

  test('reconciledFlow(1, 0, { weights: harvard }) is the weight of the exporter on 110 pairs', () => {
    for (const { exporter, importer, weight } of reference.cases) {
      const weights = {
        method: 'harvard',
        exporter: scores.exporter[economies.indexOf(exporter)] as Value,
        importer: scores.importer[economies.indexOf(importer)] as Value,
      } as const;
      expectClose(reconciledFlow(1, 0, { weights }), weight, 1e-9);
    }
  });

  test('reliability(discrepancies) leaves one-sided pairs out instead', () => {
    const ours = reliability(discrepancies);
    expect(discrepancies.flat().filter((value) => isMissing(value) && value.missing === 'one-sided').length).toBe(13);
    expect(ours.exporter.every((score) => !isMissing(score) && score > 0)).toBe(true);
    expect(ours.exporter).not.toEqual(scores.exporter);
  });
});
