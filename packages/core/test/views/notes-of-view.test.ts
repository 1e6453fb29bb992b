import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../src/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';

const flagged = makeDataset({
  observations: [
    makeObservation({ period: '2013', flags: ['rounded'] }),
    makeObservation({ period: '2014', value: 40 }),
    makeObservation({ period: '2014', value: 45, flow: 'import' }),
  ],
});
const notesOn = (query: string, over = flagged): readonly string[] => computeView(over, decodeViewSpec(askedWorld, query)).notes;

describe('computeView(dataset, spec) notes', () => {
  it('name the period of the figure that is so, and not that of the number that rests on it', () => {
    const rounded = '2013: rounded by the texts that quote the figures.';
    expect(notesOn('measure=export&partners=KAZ&years=2013-2014')).toContain(rounded);
    expect(notesOn('measure=export&partners=KAZ&years=2014&transform=growth')).toContain(rounded);
    expect(notesOn('measure=export&partners=KAZ&years=2014').join(' ')).not.toContain('rounded');
  });

  it('say nothing of a figure on which no number that is shown rests', () => {
    expect(notesOn('measure=total-trade&partners=KAZ&years=2013-2014').join(' ')).not.toContain('rounded');
  });

  it('say that a figure was revised before we had it where first prints are asked for, and of no other date', () => {
    const held = makeDataset({ observations: [makeObservation({ flags: ['first-print-not-held'] })] });
    const query = 'measure=export&partners=KAZ&years=2013&vintage=';
    expect(notesOn(`${query}first`, held)).toContain('2013: already revised. We don’t have the first published figure.');
    expect(notesOn(`${query}latest`, held)).toEqual([]);
  });

  it('say of what was worked out by which way', () => {
    const turnover = makeObservation({ flow: 'turnover', value: 30, valuation: 'mixed' });
    const ofThePaper = makeObservation({ value: 21, release: 'text/first', source: 'text', status: 'from-the-paper' });
    const held = makeDataset({ observations: [turnover, makeObservation({ flow: 'import', value: 10 }), ofThePaper] });
    const worked = '2013: worked out as published total trade minus the other flow.';
    expect(notesOn('measure=export&partners=KAZ&years=2013', held)).toContain(worked);
  });

  it('tell what a discrepancy may come from where one is shown, and not for both records of a ratio', () => {
    expect(notesOn('measure=export&partners=KAZ&years=2013-2014&record=both').join(' ')).toContain(
      '2013: rounded by the texts that quote the figures. Freight and insurance are estimated at a CIF/FOB factor of 1.06. Transit, re-export, shipping time and different country rules may explain the rest. No source measures them.',
    );
    expect(notesOn('measure=coverage-ratio&partners=KAZ&years=2013-2014&record=both').join(' ')).not.toContain('discrepancy');
  });

  it('say that a balance leans to the deficit of who recorded it, in either record', () => {
    const leaning =
      'Where imports include freight and insurance and exports don’t, the balance leans towards a deficit in each side’s own figures.';
    expect(notesOn('measure=trade-balance&partners=KAZ&years=2014')).toContain(leaning);
    expect(notesOn('measure=trade-balance&partners=KAZ&years=2014&record=both')).toContain(leaning);
  });
});
