import { indicatorValueSchema, nomenclatureSchema, productSchema } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import { programContext } from '../../../src/model/context/program-context.ts';
import { actionsOn } from '../../../src/model/keys/find-action.ts';
import { keymap } from '../../../src/model/keys/keymap.ts';
import { type LocationKind, locationKinds } from '../../../src/model/location/location.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { paletteEntries } from '../../../src/program/actions/palette-entries.ts';
import { inventedDataset } from '../../support/invented-dataset.ts';
import { inventedContext, pressed, screenAfter } from '../../support/program.ts';

const context = inventedContext();
const waysTo: Readonly<Record<LocationKind, string>> = {
  overview: '',
  view: '2 enter',
  partner: 'down enter',
  study: '2',
  sources: '3',
  topics: '5',
  mirror: '4',
  pair: '4 enter',
  revisions: '2 down enter r',
  receipt: 'i',
  claim: '2 right down enter',
  'claim-receipt': '2 right down enter down enter',
};
const entriesAfter = (keys: string) => {
  const { state } = pressed(keys, context);
  if (state.overlay?.kind !== 'palette') throw new Error('no palette is open');
  return paletteEntries(state.overlay, state, context);
};

/** The invented data with a nomenclature of two chapters, of one of which Kazakhstan's trade has figures of two years. */
function contextOfGoods() {
  const dataset = inventedDataset();
  const flows = dataset.observations.filter(
    ({ reporter, partner, period, product }) => reporter === 'CHN' && partner === 'KAZ' && product === 'TOTAL' && /^202[23]$/.test(period),
  );
  const goods = flows.map((row) => ({ ...row, product: productSchema.parse('HS2022:27'), value: row.value / 4 }));
  const chapter = (code: string, en: string, zh: string | null) => ({ code, level: 'chapter', parent: null, names: { en, zh, ru: null } });
  const nomenclature = nomenclatureSchema.parse({
    id: 'HS',
    names: { en: 'Harmonized System', zh: null, ru: null },
    revisions: ['HS2022'],
    levels: [{ id: 'chapter', names: { en: 'chapters', zh: null, ru: null } }],
    items: [chapter('26', 'Ores', null), chapter('27', 'Mineral fuels', '矿物燃料')],
    source: dataset.releases[0]?.source,
  });
  return programContext(
    { ...dataset, observations: [...dataset.observations, ...goods], nomenclatures: [nomenclature] },
    'en',
    context.look,
    { isComplete: true },
  );
}

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
      'command.check',
      'transform.growth',
      'money.cny',
      'command.view',
      'command.completion',
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
    const entry = paletteEntries(state.overlay, state, given).find(({ id }) => id === 'open.indicator.port-score');
    expect(entry).toMatchObject({ label: 'port-score', help: 'Other · score · 2021' });
    const opened = topLocation((entry ?? expect.fail('no entry')).run(state, given).state);
    expect(given.view(opened.spec).query).toBe('indicator=port-score&economies=KAZ&years=2021&chart=column');
  });

  it('p lists the goods of a view: all, each level, those with figures, and why not the others; they are found in any language', () => {
    const given = contextOfGoods();
    const { state } = pressed('down enter enter p', given);
    if (state.overlay?.kind !== 'palette') throw new Error('no palette is open');
    expect(paletteEntries(state.overlay, state, given).map(({ id, label, help }) => [id, label, help])).toEqual([
      ['goods.all', 'all goods', 'no breakdown by product'],
      ['goods.level.HS:chapter', 'by HS chapters', 'the ten largest and the rest'],
      ['goods.HS:27', 'Mineral fuels', 'HS chapters · 2022–2023'],
      ['goods.HS:26', 'Ores', 'We have no figures for “HS 26” in China’s trade with Kazakhstan.'],
    ]);
    const found = { ...state.overlay, text: '燃料' };
    expect(paletteEntries(found, state, given).map(({ id }) => id)).toEqual(['goods.HS:27']);
  });

  it('goods that are chosen stand in the view, a level with its largest, and what cannot be chosen says why', () => {
    const given = contextOfGoods();
    const chosen = pressed('down enter enter p f u e l s enter', given).state;
    expect(topLocation(chosen).spec).toMatchObject({ products: ['HS:27'], by: null, from: 2022, to: 2023 });
    expect(chosen.message).toMatch(/^We have figures for this from 2022 to 2023\. We’ve shown 2022–2023 instead\./);
    expect(topLocation(pressed('down enter enter p b y space h s enter', given).state).spec).toMatchObject({
      by: 'product',
      level: 'HS:chapter',
      top: 10,
    });
    const refused = pressed('down enter enter p o r e s enter', given).state;
    expect(topLocation(refused).spec).toMatchObject({ products: [] });
    expect(refused.message).toContain('no figures for “HS 26”');
    const again = pressed('down enter enter p f u e l s enter u', given).state;
    expect(topLocation(again).spec).toMatchObject({ products: [] });
    expect(topLocation(pressed('down enter enter p f u e l s enter p enter', given).state).spec).toMatchObject({ products: [] });
  });

  it('I lists the indicators by topic from anywhere, and goods are not asked of them', () => {
    const { state } = pressed('I', contextOfGoods());
    expect(state.overlay).toMatchObject({ kind: 'palette', scope: 'indicators' });
    const dataset = inventedDataset();
    const value = {
      ...indicatorValueSchema.parse({
        indicator: 'port-score',
        economy: 'KAZ',
        period: '2021',
        value: 2.5,
        text: null,
        unit: 'score',
        status: 'printed',
        confidence: 'high',
        source: dataset.releases[0]?.source,
        release: dataset.releases[0]?.id,
        note: null,
      }),
    };
    const given = programContext({ ...dataset, indicators: [value] }, 'en', context.look, { isComplete: true });
    const shown = pressed('I p o r t enter', given).state;
    expect(given.view(topLocation(shown).spec).query).toBe('indicator=port-score&economies=KAZ&years=2021&chart=column');
    expect(pressed('I p o r t enter p', given).state.message).toBe('indicators have no products; press I to choose another indicator');
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
    expect(topLocation(pressed('2 down enter : y u a n down enter', context).state).spec).toMatchObject({ money: 'cny' });
  });

  it('arrows move in a palette, Esc and an empty Backspace close it', () => {
    expect(pressed('? down down up', context).state.overlay).toMatchObject({ index: 1 });
    expect(pressed('? end', context).state.overlay).toMatchObject({ index: actionsOn('overview', keymap).length - 1 });
    expect(pressed('? end home pagedown pageup', context).state.overlay).toMatchObject({ index: 0 });
    expect(pressed('? escape', context).state.overlay).toBeNull();
    expect(pressed('? backspace', context).state.overlay).toBeNull();
    expect(pressed('? a backspace', context).state.overlay).toMatchObject({ text: '' });
    expect(pressed('? a b ctrl-u', context).state.overlay).toMatchObject({ text: '' });
  });

  it('a command of the command line opens a note that tells how to run it', () => {
    expect(pressed(': s o g d i a space v e r i f y enter', context).state.overlay).toMatchObject({
      kind: 'note',
      copies: 'sogdia help verify',
    });
  });

  it('an index takes the first year as its base', () => {
    const entry = entriesAfter('2 down enter :').find(({ id }) => id === 'transform.index');
    const { state } = pressed('2 down enter', context);
    expect(topLocation(entry?.run(state, context).state ?? state).spec).toMatchObject({ transform: 'index', indexYear: 2013 });
  });

  it('a view that has no answer is not taken, and its reason is told', () => {
    const { state } = pressed('down enter right right right enter : s h a r e space a m o n g enter', context);
    expect(topLocation(state).spec).toMatchObject({ measures: ['trade-balance'], transform: 'level' });
    expect(state.message).toContain('invalid transform: share');
    expect(state.overlay).toBeNull();
  });
});
