import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, isMissing, type Observation, readFlow } from '../../src/index.ts';
import {
  economyCodeSchema,
  type ReconciliationMethod,
  receiptSchema,
  reconciliationMethodSchema,
  yearPeriod,
} from '../../src/model/index.ts';
import { reliabilitiesOf } from '../../src/queries/records/reliabilities-of.ts';
import { reliabilityWeight } from '../../src/queries/records/reliability-weight.ts';
import '../support/arbitrary-values.ts';
import { makeDataset } from '../support/make-dataset.ts';
import { makeSixFlows, makeTwoRecords } from '../support/make-two-records.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const economies = ['CHN', 'KAZ', 'UZB', 'KGZ'];
const ordered = economies.flatMap((exporter) =>
  economies.filter((importer) => importer !== exporter).map((importer) => [exporter, importer] as const),
);

/** Both records of all twelve flows among four economies, any positive amounts; each importer's record is near the exporter's. */
const anyTrade = fc
  .tuple(...ordered.map(() => fc.tuple(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }))))
  .map((flows) =>
    ordered.map(([exporter, importer], index) => {
      const [exported, discrepancy] = flows[index] ?? [1, 0];
      return { exporter, importer, exported, imported: exported * 1.06 * Math.exp(discrepancy) };
    }),
  );
type Trade = readonly { readonly exporter: string; readonly importer: string; readonly exported: number; readonly imported: number }[];

const datasetOf = (trade: Trade, scale = 1) =>
  makeDataset({
    observations: trade.flatMap(({ exporter, importer, exported, imported }) =>
      makeTwoRecords(exporter, importer, exported * scale, imported * scale),
    ),
  });

function read(dataset: ReturnType<typeof makeDataset>, method: ReconciliationMethod, flow: Flow, reporter = 'CHN', partner = 'KAZ') {
  return readFlow(dataset, {
    reporter: code(reporter),
    partner: code(partner),
    flow,
    period: yearPeriod(2013),
    record: 'reconciled',
    vintage: 'latest',
    method,
  });
}

describe('reliabilityWeight(dataset, question)', () => {
  const question = { exporter: code('CHN'), importer: code('KAZ'), year: 2013, vintage: 'latest', factor: 1.06 } as const;

  it('is a number between 0 and 1, or Missing with a reason', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const { value } = reliabilityWeight(datasetOf(trade), question);
        if (isMissing(value)) expect(['degenerate', 'not-identified', 'out-of-domain']).toContain(value.missing);
        else expect(value > 0 && value < 1).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the scale of the figures: discrepancies are ratios', () => {
    fc.assert(
      fc.property(anyTrade, fc.constantFrom(1e-3, 7, 1e6), (trade, scale) => {
        const [plain, scaled] = [
          reliabilityWeight(datasetOf(trade), question).value,
          reliabilityWeight(datasetOf(trade, scale), question).value,
        ];
        if (isMissing(plain)) expect(scaled).toEqual(plain);
        else expect(scaled).toBeCloseTo(plain, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(anyTrade, fc.integer({ min: 1, max: 23 }), (trade, turn) => {
        const observations = trade.flatMap(({ exporter, importer, exported, imported }) =>
          makeTwoRecords(exporter, importer, exported, imported),
        );
        const turned = [...observations.slice(turn), ...observations.slice(0, turn)];
        expect(reliabilityWeight(makeDataset({ observations: turned }), question).value).toEqual(
          reliabilityWeight(makeDataset({ observations }), question).value,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('goes with the economy when two change their names', () => {
    const rename = (name: string) => ({ KAZ: 'UZB', UZB: 'KAZ' })[name] ?? name;
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const renamed = trade.map((flow) => ({ ...flow, exporter: rename(flow.exporter), importer: rename(flow.importer) }));
        const plain = reliabilityWeight(datasetOf(trade), question).value;
        const other = reliabilityWeight(datasetOf(renamed), { ...question, importer: code('UZB') }).value;
        if (isMissing(plain)) expect(other).toMatchObject({ missing: plain.missing });
        else expect(other).toBeCloseTo(plain, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('falls when the exporter’s records go astray from everyone’s', () => {
    const exact = makeSixFlows(2013);
    const astray = exact.map(
      (one): Observation => (one.reporter === 'CHN' && one.flow === 'export' ? { ...one, value: one.value / 3 } : one),
    );
    const weightOf = (observations: readonly Observation[]) =>
      Number(reliabilityWeight(makeDataset({ observations }), { ...question, importer: code('UZB') }).value);
    expect(weightOf(astray)).toBeLessThan(weightOf(exact));
  });
});

describe('reliabilitiesOf(dataset, question)', () => {
  it('is computed once for a dataset and question, and anew for another', () => {
    const dataset = makeDataset({ observations: makeSixFlows(2013) });
    const question = { year: 2013, vintage: 'latest', factor: 1.06 } as const;
    expect(reliabilitiesOf(dataset, question)).toBe(reliabilitiesOf(dataset, { ...question }));
    expect(reliabilitiesOf(dataset, { ...question, factor: 1.1 })).not.toBe(reliabilitiesOf(dataset, question));
    expect(reliabilitiesOf(makeDataset({ observations: makeSixFlows(2013) }), question)).not.toBe(reliabilitiesOf(dataset, question));
  });

  it('moves with the factor: at another factor the same records lie elsewhere', () => {
    const dataset = makeDataset({ observations: makeSixFlows(2013) });
    const at = (factor: number) => reliabilitiesOf(dataset, { year: 2013, vintage: 'latest', factor }).exporter(code('CHN'));
    expect(Number(at(1.1))).toBeGreaterThan(Number(at(1.06)));
  });
});

describe('readFlow(dataset, question) of the reconciled record', () => {
  it('gives receipts that satisfy the schema, by every method, flow and handling of absences', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const dataset = datasetOf(trade.slice(1));
        for (const method of reconciliationMethodSchema.options) {
          for (const flow of ['export', 'import'] as const) {
            const receipt = read(dataset, method, flow);
            expect(receiptSchema.parse(receipt)).toEqual(receipt);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('never gives NaN, Infinity or a negative number', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const dataset = datasetOf(trade);
        for (const method of reconciliationMethodSchema.options) {
          for (const flow of ['export', 'import'] as const) {
            const { value } = read(dataset, method, flow);
            expect(isMissing(value) || (Number.isFinite(value) && value >= 0)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('scales with the figures', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        for (const method of ['reporter', 'partner', 'mean', 'fixed-factor'] as const) {
          const plain = Number(read(datasetOf(trade), method, 'export').value);
          expect(read(datasetOf(trade, 1000), method, 'export').value).toBeCloseTo(1000 * plain, -Math.floor(Math.log10(1000 * plain)) + 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whichever side asks, by the methods that take no side', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const dataset = datasetOf(trade);
        for (const method of ['mean', 'fixed-factor', 'reliability-weighted'] as const) {
          const [one, other] = [read(dataset, method, 'export').value, read(dataset, method, 'import', 'KAZ', 'CHN').value];
          if (isMissing(one)) expect(other).toEqual(one);
          else expect(other).toBe(one);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('swaps reporter and partner when the other side asks', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const dataset = datasetOf(trade);
        expect(read(dataset, 'reporter', 'export').value).toBe(read(dataset, 'partner', 'import', 'KAZ', 'CHN').value);
        expect(read(dataset, 'partner', 'export').value).toBe(read(dataset, 'reporter', 'import', 'KAZ', 'CHN').value);
      }),
      { numRuns: 40 },
    );
  });
});
