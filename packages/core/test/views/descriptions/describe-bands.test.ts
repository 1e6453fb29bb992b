import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../../src/index.ts';
import { describeBands } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeTwoRecords } from '../../support/make-two-records.ts';

const dataset = makeDataset({
  observations: [...makeTwoRecords('CHN', 'KAZ', 80, 106, 2012), makeObservation({ partner: 'KAZ', period: 2013, value: 70 })],
});
const sentences = (query: string) => describeBands(computeView(dataset, decodeViewSpec(askedWorld, query)), 'en');

describe('describeBands(view, language)', () => {
  it('says how far the methods lie apart in the last year with both ends, and which gives either end', () => {
    expect(sentences('measure=export&partners=KAZ&years=2012&record=reconciled').map(({ text }) => text)).toEqual([
      'China’s exports to Kazakhstan in 2012: between $80 (the reporter’s figures) and $100 (the partner’s figures) by all five methods of reconciliation.',
    ]);
  });

  it('counts the methods that give a figure, and speaks of no band where one alone does', () => {
    expect(sentences('measure=export&partners=KAZ&years=2013&record=reconciled').map(({ text }) => text)).toEqual([
      'China’s exports to Kazakhstan in 2013: $70 (the reporter’s figures), the only one of five methods of reconciliation with a figure.',
    ]);
  });

  it('says that methods which agree give one figure alike', () => {
    const agreeing = makeDataset({ observations: makeTwoRecords('CHN', 'KAZ', 100, 106, 2012) });
    const view = computeView(agreeing, decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2012&record=reconciled'));
    expect(describeBands(view, 'en').map(({ text }) => text)).toEqual([
      'China’s exports to Kazakhstan in 2012: $100 by four of the five methods of reconciliation.',
    ]);
  });

  it('speaks of the last year in which a method gives a number, where the years after it have none', () => {
    const until2014 = sentences('measure=export&partners=KAZ&years=2012-2014&record=reconciled');
    expect(until2014.map(({ text }) => text)).toEqual([
      'China’s exports to Kazakhstan in 2013: $70 (the reporter’s figures), the only one of five methods of reconciliation with a figure.',
    ]);
  });

  it('opens the receipt of either end', () => {
    const [sentence] = sentences('measure=export&partners=KAZ&years=2012&record=reconciled');
    const values = sentence?.spans.flatMap(({ receipt }) => (receipt === null ? [] : [receipt.value]));
    expect(values).toHaveLength(2);
    expect(values?.[0]).toBe(80);
  });

  it('has nothing to say of a single record', () => {
    expect(sentences('measure=export&partners=KAZ&years=2012')).toEqual([]);
  });
});
