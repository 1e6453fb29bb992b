import { describe, expect, it } from 'vitest';
import { readFlow } from '../../../src/index.ts';
import { cifFobFactorSchema, economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { recordedFigure } from '../../../src/queries/cell/recorded-figure.ts';
import { cifFobFactor, importerAtFob } from '../../../src/queries/records/importer-at-fob.ts';
import { takeOtherRecord } from '../../../src/queries/records/take-other-record.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const dataset = makeDataset({ observations: [makeObservation({ flow: 'import', value: 106 })] });
const ask = {
  reporter: economyCodeSchema.parse('CHN'),
  partner: economyCodeSchema.parse('KAZ'),
  period: yearPeriod(2013),
  record: 'reporter',
  vintage: 'latest',
} as const;
const imported = readFlow(dataset, { ...ask, flow: 'import' });
const absent = readFlow(dataset, { ...ask, flow: 'export' });

describe('importerAtFob(importer, factor)', () => {
  it('divides by 1.06 unless another factor is stated', () => {
    expect(cifFobFactor).toBe(1.06);
    expect(importerAtFob(imported).value).toBeCloseTo(100, 12);
    expect(importerAtFob(imported, 1).value).toBe(106);
  });

  it.each([
    [1.06, 'm / 1.06 (CIF/FOB factor of the IMF, Direction of Trade Statistics since 2017)'],
    [1.1, 'm / 1.1 (CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017)'],
    [1, 'm / 1 (no allowance for freight and insurance)'],
    [1.25, 'm / 1.25 (CIF/FOB factor as asked for)'],
  ])('says of the factor %d where it comes from', (factor, formula) => {
    expect(importerAtFob(imported, factor).formula).toBe(formula);
  });

  it('keeps subject and unit of the record, and the record as its operand', () => {
    expect(importerAtFob(imported)).toMatchObject({
      kind: 'step',
      subject: imported.subject,
      unit: 'usd',
      operation: 'cif-to-fob',
      operands: [{ role: 'importer', receipt: imported }],
    });
  });

  it('is Missing as the record is', () => {
    expect(importerAtFob(absent).value).toEqual({ missing: 'not-in-data', of: 'CHN 2013' });
  });
});

describe('cifFobFactorSchema', () => {
  it.each([1, 1.06, 1.1, 2])('takes %d', (factor) => {
    expect(cifFobFactorSchema.parse(factor)).toBe(factor);
  });

  it.each([0, 0.99, 2.01, Number.NaN, Number.POSITIVE_INFINITY, '1.06'])(
    'refuses %s: freight is not negative, and seldom doubles a price',
    (factor) => {
      expect(cifFobFactorSchema.safeParse(factor).success).toBe(false);
    },
  );
});

describe('takeOtherRecord(record, other)', () => {
  it('gives the record as it is, and does not read the other', () => {
    expect(
      takeOtherRecord(imported, () => {
        throw new Error('read');
      }),
    ).toBe(imported);
  });

  it('gives the other where the record has no figure, with both in the receipt', () => {
    expect(takeOtherRecord(absent, () => imported)).toMatchObject({
      value: 106,
      subject: absent.subject,
      operation: 'taken-from-the-other-record',
      operands: [
        { role: 'taken', receipt: { value: 106 } },
        { role: 'in place of', receipt: { value: { missing: 'not-in-data' } } },
      ],
    });
  });

  it('leaves the discrepancy where the other has none either', () => {
    expect(takeOtherRecord(absent, () => absent)).toBe(absent);
  });
});

describe('recordedFigure(observation)', () => {
  it('keeps what a receipt needs and drops what the subject says', () => {
    const observation = makeObservation({ value: 7, note: 'page 3', flags: ['rounded'], confidence: 'low', status: 'printed' });
    expect(recordedFigure(observation)).toEqual({
      value: 7,
      printed: { value: '7', unit: 'USD' },
      valuation: 'FOB',
      source: 'customs',
      release: 'customs/first',
      status: 'printed',
      confidence: 'low',
      flags: ['rounded'],
      note: 'page 3',
    });
  });
});
