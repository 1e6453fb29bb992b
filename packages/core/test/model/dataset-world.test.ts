import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../src/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const dataset = makeDataset({ observations: [makeObservation()] });
const messagesOf = (draft: object): readonly string[] => validateDataset({ ...dataset, ...draft }).map(({ message }) => message);
const [china, kazakhstan] = dataset.economies;
const [group] = dataset.groups;

describe('validateDataset(input), on the economies and groups of a dataset', () => {
  it('finds nothing wrong where every code is listed', () => {
    expect(messagesOf({})).toEqual([]);
  });

  it('names each code that rows use and nothing lists', () => {
    const rows = { observations: [{ ...makeObservation(), partner: 'DEU' }] };
    expect(messagesOf(rows)).toEqual(['observations[0].partner: DEU; expected a code that economies or groups lists']);
    const indicator = { indicator: 'a', economy: 'FRA', period: '2013', value: 1, text: null, unit: 'ratio', note: null };
    const cited = { status: 'reported', confidence: 'high', source: 'customs', release: 'customs/first' };
    expect(messagesOf({ indicators: [{ ...indicator, ...cited }] })).toEqual([
      'indicators[0].economy: FRA; expected a code that economies or groups lists',
    ]);
  });

  it('takes all partners together for listed, and refuses an economy of that code', () => {
    expect(messagesOf({ observations: [{ ...makeObservation(), partner: 'WLD' }] })).toEqual([]);
    expect(messagesOf({ economies: [...dataset.economies, { ...china, code: 'WLD' }] })).toEqual([
      `economies[${dataset.economies.length}].code: WLD; expected another code; this one stands for all partners`,
    ]);
  });

  it('refuses a code that stands for two', () => {
    expect(messagesOf({ economies: [...dataset.economies, china] })).toEqual([
      `economies[${dataset.economies.length}]: CHN; expected each once; this one stands at economies[0] already`,
    ]);
    expect(messagesOf({ groups: [group, { ...group, code: 'KAZ' }] })).toEqual([
      'groups[1].code: KAZ; expected a code that no economy has',
    ]);
  });

  it('refuses a member that is no economy of the dataset', () => {
    expect(messagesOf({ economies: [china, kazakhstan] })[0]).toBe('groups[0].members[1]: UZB; expected a code that economies lists');
  });

  it('refuses to offer what it does not list', () => {
    expect(messagesOf({ offered: ['KAZ', 'WLD', 'CA5', 'DEU'] })).toEqual([
      'offered[3]: DEU; expected a code that economies or groups lists',
    ]);
  });
});
