import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, type Flow, isMissing, readFlow } from '../../../src/index.ts';
import { economyCodeSchema, type ReconciliationMethod, reconciliationMethodSchema, yearPeriod } from '../../../src/model/index.ts';
import '../../support/arbitrary-values.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeSixFlows, makeTwoRecords } from '../../support/make-two-records.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const methods = reconciliationMethodSchema.options;

function reconciled(
  over: ReturnType<typeof makeDataset>,
  method: ReconciliationMethod,
  flow: Flow = 'export',
  partner = 'KAZ',
  factor = 1.06,
) {
  const question = {
    reporter: code('CHN'),
    partner: code(partner),
    flow,
    period: yearPeriod(2013),
    record: 'reconciled',
    vintage: 'latest',
  } as const;
  return readFlow(over, { ...question, method, factor });
}

const export80 = makeDataset({ observations: makeTwoRecords('CHN', 'KAZ', 80, 106) });
const import106 = makeDataset({ observations: makeTwoRecords('KAZ', 'CHN', 80, 106) });

describe('readFlow(dataset, question) of the reconciled record, by method', () => {
  it.each([
    ['reporter', 80],
    ['partner', 100],
    ['mean', 90],
    ['fixed-factor', 100],
  ] as const)('gives for an export, 80 in the own record and 106 in the partner’s, by %s %d', (method, expected) => {
    expect(reconciled(export80, method).value).toBeCloseTo(expected, 12);
  });

  it.each([
    ['reporter', 100],
    ['partner', 80],
    ['mean', 90],
    ['fixed-factor', 100],
  ] as const)('gives for an import, 106 in the own record and 80 in the partner’s, by %s %d', (method, expected) => {
    expect(reconciled(import106, method, 'import').value).toBeCloseTo(expected, 12);
  });

  it('weights by reliability: two thirds for China’s exports to Uzbekistan among the six flows', () => {
    const six = makeDataset({ observations: makeSixFlows(2013) });
    const receipt = reconciled(six, 'reliability-weighted', 'export', 'UZB');
    expect(receipt.value).toBeCloseTo((2 / 3) * 100 + (1 / 3) * 100 * Math.exp(0.5), 9);
    expect(receipt).toMatchObject({ operation: 'reconciled-flow', formula: 'w x + (1 - w) m' });
    expect(receipt.kind === 'step' && receipt.operands.map(({ role }) => role)).toEqual(['exporter', 'importer', 'weight of the exporter']);
  });

  it('uses the factor that is asked for, and names its source in the receipt', () => {
    const receipt = reconciled(makeDataset({ observations: makeTwoRecords('CHN', 'KAZ', 80, 110) }), 'fixed-factor', 'export', 'KAZ', 1.1);
    expect(receipt.value).toBeCloseTo(100, 12);
    const importer = receipt.kind === 'step' ? receipt.operands[0]?.receipt : undefined;
    expect(importer?.kind === 'step' && importer.formula).toBe(
      'm / 1.1 (CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017)',
    );
  });

  it('says of any other factor that it is the reader’s own', () => {
    const receipt = reconciled(export80, 'fixed-factor', 'export', 'KAZ', 1.2);
    const importer = receipt.kind === 'step' ? receipt.operands[0]?.receipt : undefined;
    expect(importer?.kind === 'step' && importer.formula).toBe('m / 1.2 (CIF/FOB factor as asked for)');
  });

  it('gives the same figure from either side, but for the methods that take a side', () => {
    const six = makeDataset({ observations: makeSixFlows(2013) });
    for (const method of ['mean', 'fixed-factor', 'reliability-weighted'] as const) {
      const asExport = reconciled(six, method, 'export', 'UZB');
      const asImport = readFlow(six, {
        reporter: code('UZB'),
        partner: code('CHN'),
        flow: 'import',
        period: yearPeriod(2013),
        record: 'reconciled',
        vintage: 'latest',
        method,
      });
      expect(asImport.value).toBeCloseTo(Number(asExport.value), 9);
    }
  });

  it('lies between both records free on board, whatever the method', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (x, m) => {
        const over = makeDataset({ observations: [...makeSixFlows(2013).slice(2), ...makeTwoRecords('CHN', 'KAZ', x, m)] });
        for (const method of methods) {
          const { value } = reconciled(over, method);
          if (isMissing(value)) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(x, m / 1.06) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(x, m / 1.06) * (1 + 1e-12));
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(methods)('has by %s every cell that it read at its leaves', (method) => {
    const six = makeDataset({ observations: makeSixFlows(2013) });
    const cells = cellsOf(reconciled(six, method, 'import', 'UZB'));
    expect(cells.map(({ subject }) => subject.recorder).sort()).toEqual(
      method === 'mean' || method === 'reliability-weighted' ? ['CHN', 'UZB'] : [method === 'partner' ? 'UZB' : 'CHN'],
    );
  });

  it('needs one record alone for the methods that read one, and both for the others, which give the reason of the side that is not there', () => {
    const own = makeDataset({ observations: [makeObservation({ partner: 'TKM' })] });
    expect(methods.map((method) => reconciled(own, method, 'export', 'TKM').value)).toEqual([
      100,
      { missing: 'not-in-data', of: 'TKM 2013' },
      { missing: 'not-in-data', of: 'TKM 2013' },
      { missing: 'not-in-data', of: 'TKM 2013' },
      { missing: 'not-in-data', of: 'TKM 2013' },
    ]);
  });

  it('weights both evenly where theirs is the only flow with two records, for nothing tells them apart', () => {
    expect(reconciled(export80, 'reliability-weighted').value).toBeCloseTo(90, 12);
  });

  it('is Missing with the reason of the weight where reliability cannot be told', () => {
    const observations = ['KAZ', 'UZB'].flatMap((partner) => [
      ...makeTwoRecords('CHN', partner, 80, 106),
      ...makeTwoRecords(partner, 'CHN', 80, 90),
    ]);
    expect(reconciled(makeDataset({ observations }), 'reliability-weighted').value).toEqual({ missing: 'not-identified', of: 'CHN' });
  });
});
