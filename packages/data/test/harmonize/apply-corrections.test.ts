import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/harmonize/apply-corrections.ts';
import { type Correction, correctionSchema } from '../../src/parse/index.ts';
import { makeObservation } from '../support/make-observation.ts';

function makeCorrection(draft: Partial<Correction> = {}): Correction {
  return correctionSchema.parse({
    id: 'test',
    match: { reporter: 'KAZ', period: '2020' },
    action: 'flag',
    expect: '1955',
    value: 'report-incomplete',
    reason: 'chapters are missing',
    evidence: ['the national office prints 6378'],
    status: 'open',
    ...draft,
  });
}

const wrong = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 1955 });
const other = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: '2019', value: 6566 });

describe('applyCorrections', () => {
  test('applyCorrections(flag) adds the flag and the reason, lowers the confidence and leaves the value', () => {
    const { rows, faults } = applyCorrections([wrong, other], [makeCorrection()]);
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ ...wrong, flags: ['report-incomplete'], note: 'chapters are missing', confidence: 'low' }, other]);
  });

  test('applyCorrections(flag) keeps a note that is there and adds the reason', () => {
    const { rows } = applyCorrections([{ ...wrong, note: 'survey' }], [makeCorrection()]);
    expect(rows[0]?.note).toBe('survey; chapters are missing');
  });

  test('applyCorrections(flag single-source) makes a high confidence medium and leaves a low one', () => {
    const correction = makeCorrection({ value: 'single-source' });
    expect(applyCorrections([wrong], [correction]).rows[0]?.confidence).toBe('medium');
    expect(applyCorrections([{ ...wrong, confidence: 'low' }], [correction]).rows[0]?.confidence).toBe('low');
  });

  test('applyCorrections(override) sets the value, keeps the printed figure and says so', () => {
    const { rows } = applyCorrections([wrong], [makeCorrection({ action: 'override', value: '6378' })]);
    expect(rows[0]).toMatchObject({ value: 6378, printed: { value: '1955', unit: 'USD' }, flags: ['corrected'] });
  });

  test('applyCorrections(scale) multiplies the value: a table that is exactly doubled', () => {
    const { rows } = applyCorrections([wrong], [makeCorrection({ action: 'scale', value: '0.5' })]);
    expect(rows[0]).toMatchObject({ value: 977.5, printed: { value: '1955', unit: 'USD' }, flags: ['corrected'] });
  });

  test('applyCorrections(drop) leaves the observation out', () => {
    expect(applyCorrections([wrong, other], [makeCorrection({ action: 'drop', value: '-' })]).rows).toEqual([other]);
  });

  test('applyCorrections is a fault when the source no longer prints the wrong figure', () => {
    const { rows, faults } = applyCorrections([makeObservation({ reporter: 'KAZ', value: 6378 })], [makeCorrection()]);
    expect(rows[0]?.flags).toEqual([]);
    expect(faults[0]?.sentence).toBe('correction test is not needed any more or wrong: the source now prints 6378, expected 1955');
  });

  test('applyCorrections is a fault when nothing matches, or more than one row does', () => {
    expect(applyCorrections([other], [makeCorrection()]).faults[0]?.sentence).toMatch(/matches 0 observations, expected one/);
    expect(applyCorrections([wrong, wrong], [makeCorrection()]).faults[0]?.sentence).toMatch(/matches 2 observations, expected one/);
  });

  test('applyCorrections is a fault when a column to match does not exist', () => {
    expect(applyCorrections([wrong], [makeCorrection({ match: { reporter: 'KAZ', colour: 'red' } })]).faults).toHaveLength(1);
  });

  test('applyCorrections is a fault when the value fits no flag or is no number', () => {
    expect(applyCorrections([wrong], [makeCorrection({ value: 'dubious' })]).faults[0]?.sentence).toMatch(
      /its value dubious fits no action flag/,
    );
    expect(applyCorrections([wrong], [makeCorrection({ action: 'override', value: 'more' })]).faults).toHaveLength(1);
  });

  test('applyCorrections applies a ledger in order, each to what the one before left', () => {
    const ledger = [makeCorrection(), makeCorrection({ id: 'second', value: 'single-source' })];
    expect(applyCorrections([wrong], ledger).rows[0]?.flags).toEqual(['report-incomplete', 'single-source']);
  });
});
