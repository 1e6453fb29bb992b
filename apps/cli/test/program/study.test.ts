import { usualStudy } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import { claimLedger } from '../../src/model/context/claim-ledger.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { initialState, topLocation } from '../../src/model/location/program-state.ts';
import { homeLocation } from '../../src/program/locations/home-location.ts';
import { programStore } from '../../src/program/program-store.ts';
import { cellAtCursor, shownGrid } from '../../src/program/table/shown-grid.ts';
import { onClaimsShown } from '../../src/program/watch-store.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { inventedContext, pressed, screenAfter, themeAt } from '../support/program.ts';

const context = inventedContext();
const top = (keys: string) => topLocation(pressed(keys, context).state);
const idAt = (keys: string) => cellAtCursor(top(keys), context)?.row.id;
const idsOf = (keys: string) => shownGrid(top(keys), context).rows.map(({ id }) => id);

describe('the outline of the study', () => {
  it('holds the figures and the table, then each section with its claims', () => {
    expect(idsOf('2')).toEqual([
      ...['figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6', 'table-1'],
      ...['section 1', 'C01', 'C02', 'section 2.1', 'C03', 'C04'],
    ]);
  });

  it('n and N go from claim to claim, past figures and sections, on the outline and on an opened claim, and say where there is no further', () => {
    expect(['2 n', '2 n n', '2 n n n', '2 n n n N', '2 end N'].map(idAt)).toEqual(['C01', 'C02', 'C03', 'C02', 'C03']);
    expect(['n', 'n n', 'n n N', 'down n'].map((keys) => top(`2 n enter ${keys}`))).toMatchObject([
      { kind: 'claim', subject: 'C02', row: 0 },
      { subject: 'C03' },
      { subject: 'C02' },
      { subject: 'C02', row: 0 },
    ]);
    expect(pressed('2 end n', context).state.message).toBe('this is the last claim');
    expect(pressed('2 n enter N', context).state.message).toBe('this is the first claim');
    expect(top('2 n enter n u').subject).toBe('C01');
  });

  it('left and right go from section to section, and stop at the ends', () => {
    expect(['2 right', '2 right right', '2 right right right', '2 right right down left', '2 right left', '2 left'].map(idAt)).toEqual([
      'section 1',
      'section 2.1',
      'section 2.1',
      'section 2.1',
      'figure-1',
      'figure-1',
    ]);
  });

  it('f keeps the claims of one verdict after the other with their sections, then all again; the cursor stays on its claim', () => {
    expect(idsOf('2 f')).toEqual(['section 1', 'C01']);
    expect(idsOf('2 f f')).toEqual(['section 2.1', 'C03']);
    expect(idsOf('2 f f f f')).toEqual(['section 2.1', 'C04']);
    expect(idsOf('2 f f f f f')).toEqual(idsOf('2'));
    expect(idAt('2 f')).toBe('C01');
    expect(idAt('2 f f f f f')).toBe('C04');
    expect(top('2 f u').verdict).toBeNull();
    expect(screenAfter('2 f f', context)).toContain('Contradicted: 1 of 4 claims');
  });

  it('/ marks what claims say and their verdicts, keeps all, and n goes on', () => {
    expect(idsOf('2 / k a z a k h')).toEqual(idsOf('2'));
    expect(idAt('2 / k a z a k h')).toBe('C01');
    expect(idAt('2 / k a z a k h enter n')).toBe('C02');
    expect(idAt('2 / c o n t r a enter')).toBe('C03');
    expect(screenAfter('2 / c o n t r a', context)).toContain('contra (1 of 1)');
    expect(screenAfter('2 / z z z', context)).toContain('zzz (0 rows)');
  });

  it('y copies a claim with its verdict and sources, of a figure its title', () => {
    const { state, effects } = pressed('2 right right down y', context);
    expect(state.message).toBe('copied C03');
    expect(effects).toEqual([
      {
        kind: 'copy',
        text: [
          'C03 (section 2.1): Exports to Uzbekistan passed 9 billion in 2013',
          'Contradicted: The data contradict it: China’s exports to Uzbekistan in 2013: $4.6 billion, not above $9 billion.',
          'Source: Customs, Trade by partner, Customs (Customs, first)',
        ].join('\n'),
      },
    ]);
    expect(pressed('2 y', context).effects).toEqual([{ kind: 'copy', text: 'China’s trade with Central Asia' }]);
    expect(pressed('2 right right down enter y', context).effects).toEqual(effects);
  });

  it('shows the claim under the cursor with verdict, values, records, working and sources, and folds the working', () => {
    const screen = screenAfter('2 right down', context, 120, 40);
    for (const part of [
      '✓ Supported',
      'Statement',
      'the partner’s figures as first published',
      '2014: 3.2% > 0',
      'Customs: Customs, first',
    ])
      expect(screen).toContain(part);
    const folded = screenAfter('2 right down v', context, 120, 40);
    expect(folded).toContain('Working: 10 lines hidden');
    expect(folded).not.toContain('2014: 3.2% > 0');
    expect(screenAfter('2 right down v v', context, 120, 40)).toBe(screen);
  });
});

describe('a claim and its numbers', () => {
  it('Enter opens the claim, Enter on a number of its working the receipt, Esc climbs back to the same place', () => {
    expect(top('2 right down enter')).toMatchObject({ kind: 'claim', subject: 'C01' });
    expect(top('2 right down enter down down enter')).toMatchObject({ kind: 'claim-receipt', subject: 'C01', period: '4' });
    expect(screenAfter('2 right down enter down enter', context)).toContain('▸ the growth of China’s trade with Kazakhstan, 2014  3.2%');
    expect(top('2 right down enter down enter escape')).toMatchObject({ kind: 'claim', row: 1 });
    expect(idAt('2 right down enter down enter escape escape')).toBe('C01');
  });

  it('Enter on a section opens its first claim, Esc leads back to the section', () => {
    expect(top('2 right enter')).toMatchObject({ kind: 'claim', subject: 'C01' });
    expect(idAt('2 right enter escape')).toBe(idAt('2 right'));
  });

  it('Enter on what has no number says so and stays', () => {
    expect(pressed('2 right down enter enter', context).state).toMatchObject({ message: 'no further detail here' });
  });

  it('a claim that data cannot decide has a page without working', () => {
    const screen = screenAfter('2 end enter', context);
    expect(screen).toContain('? Can’t be checked');
    expect(screen).not.toContain('Working');
    expect(pressed('2 end enter v', context).state.message).toBeNull();
  });

  it('y on a receipt copies its citation', () => {
    expect(pressed('2 right down enter down enter y', context).effects).toEqual([
      { kind: 'copy', text: expect.stringContaining('Customs, Trade by partner, Customs') },
    ]);
  });
});

describe('onClaimsShown(store, callBack)', () => {
  it('calls back once, when the study or a claim is first shown', () => {
    const store = programStore(initialState(homeLocation(context), null, 80, 24), context);
    let calls = 0;
    onClaimsShown(store, () => {
      calls += 1;
    });
    const counts = ['j', '3', '2', 'l', '1', '2'].map((key) => {
      store.press(key);
      return calls;
    });
    expect(counts).toEqual([0, 0, 1, 1, 1, 1]);
  });
});

describe('claimLedger(dataset, language, isComplete)', () => {
  const dataset = inventedDataset();
  const [claim] = usualStudy(dataset)?.claims ?? [];
  if (claim === undefined) throw new Error('the invented dataset has no claim');

  it('checks a claim once, when it is asked for', () => {
    const ledger = claimLedger(dataset, 'en', true);
    expect(ledger.check(claim)?.verdict).toBe('supported');
    expect(ledger.check(claim)).toBe(ledger.check(claim));
  });

  it('checks nothing on data that are not complete, but knows the verdicts on record', () => {
    const ledger = claimLedger(dataset, 'en', false);
    expect(ledger.check(claim)).toBeNull();
    expect(ledger.recorded(claim)).toBe('supported');
    const reading = programContext(dataset, 'en', lookOf(themeAt('none')), { isComplete: false });
    expect(screenAfter('2 right down', reading)).toContain('reading the data…');
    expect(screenAfter('2 right down enter', reading)).toContain('reading the data…');
    expect(pressed('2 right down y', reading).effects).toEqual([{ kind: 'copy', text: claim.paraphrase }]);
  });
});
