import { metricRegistry } from '@sogdia/core/metrics';
import { indicatorValueSchema } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import { programContext } from '../../../src/model/context/program-context.ts';
import { actionsOn } from '../../../src/model/keys/find-action.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { type LocationKind, locationKinds } from '../../../src/model/location/location.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { paletteEntries } from '../../../src/program/palette/palette-entries.ts';
import { inventedDataset } from '../../support/invented-dataset.ts';
import { inventedContext, pressed, screenAfter } from '../../support/program.ts';

const context = inventedContext();
const waysTo: Readonly<Record<LocationKind, string>> = {
  overview: '',
  view: '2 enter',
  partner: 'down enter',
  study: '2',
  sources: '6',
  topics: '3',
  mirror: '4',
  pair: '4 enter',
  revisions: '2 down enter r',
  receipt: 'i',
  claim: '2 right down enter',
  'claim-receipt': '2 right down enter down enter',
  draft: '7',
  release: '6 enter',
};
const entriesAfter = (keys: string) => {
  const { state } = pressed(keys, context);
  if (state.overlay?.kind !== 'palette') throw new Error('no palette is open');
  return paletteEntries(state.overlay, state, context);
};

describe('the palettes', () => {
  it.each(locationKinds)('? on %s lists exactly the actions that are valid there', (kind) => {
    expect(entriesAfter(`${waysTo[kind]} ?`).map(({ id }) => id)).toEqual(actionsOn(kind, keymap).map(({ id }) => id));
  });

  it(': reaches every action that is valid somewhere, every figure, every economy and every command', () => {
    const reached = new Set(locationKinds.flatMap((kind) => entriesAfter(`${waysTo[kind]} :`).map(({ id }) => id)));
    for (const { id } of keymap) expect(reached).toContain(id);
    for (const id of [
      'open.figure-1',
      'open.table-1',
      'open.kaz',
      'open.ca5',
      'open.c01',
      'command.help check',
      'subject.reading.growth',
      'money.cny',
      'open.topic.sizes',
      'command.help view',
      'command.list economies',
    ])
      expect(reached).toContain(id);
  });

  it('opens an indicator of the data by its name, over the economies and years that have figures of it', () => {
    const dataset = inventedDataset();
    const source = dataset.releases[0];
    const value = indicatorValueSchema.parse({
      indicator: 'port-score',
      economy: 'KAZ',
      period: '2021',
      value: 2.5,
      text: null,
      unit: 'score',
      status: 'printed',
      confidence: 'high',
      source: source?.source,
      release: source?.id,
      note: null,
    });
    const given = programContext({ ...dataset, indicators: [value] }, 'en', context.look, { isComplete: true });
    const { state } = pressed(':', given);
    if (state.overlay?.kind !== 'palette') throw new Error('no palette is open');
    const entry = paletteEntries(state.overlay, state, given).find(({ id }) => id === 'subject.port-score');
    expect(entry).toMatchObject({ label: 'port-score', help: 'Other · score · 2021' });
    const opened = topLocation((entry ?? expect.fail('no entry')).run(state, given).state);
    expect(given.view(opened.spec).query).toBe('indicator=port-score&economies=KAZ&years=2021&chart=column');
  });

  it('% finds every metric of the library and opens what it computes, by which formula and whose it is', () => {
    const found = entriesAfter(': %');
    expect(found.map(({ id }) => id).toSorted()).toEqual(metricRegistry.map(({ id }) => `method.${id}`).toSorted());
    expect(pressed(': % h e r f i n enter', context).effects).toEqual([{ kind: 'run', words: ['compute', 'hhi', '--help'] }]);
  });

  it('Enter on a number of a receipt opens the metric that made it; on one that was read there is no more', () => {
    const share = '2 down down down down down enter right i';
    expect(pressed(`${share} enter`, context).effects).toMatchObject([{ kind: 'run', words: ['compute', 'share', '--help'] }]);
    expect(pressed('down right i enter', context).state.message).toBe('no further detail here');
  });

  it('< lists the screens that were visited, the latest first and each once, and Enter goes back to one with its way', () => {
    const visited = entriesAfter('down enter 2 3 2 3 : <');
    expect(visited.map(({ label }) => label)).toEqual(['The study', 'Topics', 'Kazakhstan', 'Overview']);
    const { state } = pressed('down enter enter 2 : < k a z enter', context);
    expect(state.locations.map(({ kind }) => kind)).toEqual(['overview', 'partner', 'pair']);
    expect(topLocation(pressed('down enter enter 2 : h i s t o r y enter enter', context).state).kind).toBe('pair');
    expect(entriesAfter('down enter 2 :').filter(({ kind }) => kind === 'history')).toEqual([]);
  });

  it('a palette filters while one types, over names, keys and help', () => {
    expect(entriesAfter('? r e c e i p t').map(({ id }) => id)).toContain('receipt.open');
    expect(entriesAfter(': t a b l e space 1').map(({ id }) => id)).toContain('open.table-1');
    expect(entriesAfter('? z z z')).toEqual([]);
    expect(screenAfter('? z z z', context)).toContain('no match');
  });

  it('Enter runs the entry under the cursor', () => {
    expect(topLocation(pressed(': f i g u r e space 3 enter', context).state).spec).toMatchObject({ measures: ['import'] });
    expect(topLocation(pressed('? w h o s e enter', context).state).spec).toMatchObject({ record: 'partner' });
    expect(topLocation(pressed('2 down enter : g r o w t h enter', context).state).spec.transform).toBe('growth');
    expect(topLocation(pressed('2 down enter : y u a n enter', context).state).spec).toMatchObject({ money: 'cny' });
  });

  it('arrows move in a palette, Esc and an empty Backspace close it', () => {
    expect(pressed('? down down up', context).state.overlay).toMatchObject({ index: 1 });
    expect(pressed('? end', context).state.overlay).toMatchObject({ index: actionsOn('overview', keymap).length - 1 });
    expect(pressed('? end home pagedown pageup', context).state.overlay).toMatchObject({ index: 0 });
    expect(pressed(': k a z tab', context).state.overlay).toMatchObject({ text: 'Kazakhstan', index: 0 });
    expect(pressed('? escape', context).state.overlay).toBeNull();
    expect(pressed('? backspace', context).state.overlay).toBeNull();
    expect(pressed('? a backspace', context).state.overlay).toMatchObject({ text: '' });
    expect(pressed('? a b ctrl-u', context).state.overlay).toMatchObject({ text: '' });
  });

  it('a command of the command line is run, by its name or as it is typed', () => {
    expect(pressed(': s o g d i a space v e r i f y enter', context).effects).toEqual([{ kind: 'run', words: ['verify'] }]);
    expect(pressed(": ! l i s t space v i e w s space - - s o r t space ' - n a m e ' enter", context).effects).toEqual([
      { kind: 'run', words: ['list', 'views', '--sort', '-name'] },
    ]);
  });

  it.each([
    ['>', 'do'],
    ['#', 'claim'],
    ['@', 'economy'],
    ['!', 'run'],
  ])('%s narrows what is found to one kind', (sign, kind) => {
    const found = entriesAfter(`: ${sign}`).map((entry) => entry.kind);
    expect([...new Set(found)]).toEqual([kind]);
  });

  it('ranks what begins with what is typed before what holds it, then its letters in their order; what was seen last comes first', () => {
    expect(entriesAfter(': k a z')[0]).toMatchObject({ kind: 'economy', label: 'Kazakhstan' });
    expect(entriesAfter(': k y r g z s t').map(({ label }) => label)).toContain('Kyrgyzstan');
    expect(entriesAfter('2 down down enter 1 :')[0]).toMatchObject({ kind: 'recent', help: 'Figure 3' });
    expect(topLocation(pressed('2 down down enter 1 : enter', context).state).spec).toMatchObject({ measures: ['import'] });
  });

  it('finds what other data hold as soon as they are there, from where the reader stands', () => {
    const { state } = pressed(':', context);
    const { overlay } = state;
    if (overlay?.kind !== 'palette') throw new Error('no palette is open');
    const labels = (given: typeof context) => paletteEntries(overlay, state, given).map(({ label }) => label);
    expect(labels(context)).toContain('sogdia list views');
    expect(labels({ ...context, dataOption: ' --data own:atlantic' })).toContain('sogdia list views --data own:atlantic');
    expect(labels(context)).toContain('sogdia list views');
  });

  it('shows the view under the cursor in small where the screen is high', () => {
    expect(screenAfter(': f i g u r e space 2', context, 120, 40)).toMatch(/China’s trade with the five Central Asian economies.*\$bn/);
    expect(screenAfter(': # c 0 1', context, 120, 40)).toContain('Trade with Kazakhstan');
  });

  it('a choice that does not go with the question is not offered', () => {
    const ids = entriesAfter('down enter B B right right right enter :').map(({ id }) => id);
    expect(ids).toContain('subject.export');
    expect(ids).not.toContain('subject.reading.share');
  });
});
