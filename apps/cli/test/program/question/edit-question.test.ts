import { encodeViewSpec } from '@sogdia/core';
import { indicatorValueSchema, nomenclatureSchema, productSchema } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import { shippedData } from '../../../src/data/opened-data.ts';
import { type ProgramContext, programContext } from '../../../src/model/context/program-context.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { optionsOfField } from '../../../src/model/question/options-of-field.ts';
import { inventedDataset } from '../../support/invented-dataset.ts';
import { inventedContext, pressed, screenAfter } from '../../support/program.ts';

const context = inventedContext();
const spec = (keys: string, given: ProgramContext = context) => topLocation(pressed(keys, given).state).spec;
const query = (keys: string, given: ProgramContext = context) => encodeViewSpec(given.world, spec(keys, given));

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

describe('the question bar', () => {
  it('asks of two partners by month in yuan from the overview in nine keys', async () => {
    const dataset = await shippedData.load(['totals', 'months']);
    const shipped = programContext(dataset, 'en', context.look, { isComplete: false });
    const keys = 'e k , u tab m tab y enter';
    expect(keys.split(' ').length).toBeLessThanOrEqual(10);
    expect(spec(keys, shipped)).toMatchObject({
      measures: ['total-trade'],
      partners: ['KAZ', 'UZB'],
      frequency: 'month',
      money: 'cny',
      from: 2024,
    });
    expect(pressed('e k , u tab m tab', shipped).state.message).toMatch(/^We have no such figures for 2013–2023, so we’ve shown 2024–/);
  });

  it('shows each choice at once, keeps it on Enter as one step, and Esc brings back what was', () => {
    expect(spec('e k , u tab')).toMatchObject({ partners: ['KAZ', 'UZB'] });
    expect(pressed('e k , u tab', context).state.past).toHaveLength(0);
    expect(pressed('e k , u tab escape', context).state).toEqual(pressed('', context).state);
    const kept = pressed('e k , u enter', context).state;
    expect(kept.locations.map(({ kind }) => kind)).toEqual(['overview', 'view']);
    expect(kept.past).toHaveLength(1);
    expect(pressed('e k , u enter u', context).state.locations).toHaveLength(1);
    expect(pressed('e k , u enter e t a j enter', context).state.locations.map(({ kind }) => kind)).toEqual(['overview', 'view']);
  });

  it('changes nothing where nothing is chosen: Tab goes on and back through every field', () => {
    expect(query('e enter')).toBe(query(''));
    expect(pressed('e tab tab shift-tab shift-tab enter', context).state).toEqual(pressed('', context).state);
    const fields = Array.from({ length: 10 }, (_, count) => {
      const { overlay } = pressed(`e ${'tab '.repeat(count)}`, context).state;
      return overlay?.kind === 'question' ? overlay.field : null;
    });
    expect(fields).toEqual(['partners', 'frequency', 'money', 'years', 'goods', 'record', 'form', 'reporter', 'subject', 'partners']);
  });

  it('takes names, codes and other spellings, the usual partners before others', () => {
    expect(spec('e k enter')).toMatchObject({ partners: ['KAZ'] });
    expect(spec('e k down enter')).toMatchObject({ partners: ['KGZ'] });
    expect(spec('e t k m enter')).toMatchObject({ partners: ['TKM'] });
    expect(spec('e 哈 萨 enter')).toMatchObject({ partners: ['KAZ'] });
    expect(spec('e k , , enter')).toEqual(spec(''));
    expect(spec('e k , u , backspace enter')).toMatchObject({ partners: ['KAZ'] });
    expect(spec('e k enter e * enter')).toMatchObject({ partners: context.question.partners });
  });

  it('reads as a sentence: goods are sold to and bought from a partner', () => {
    expect(screenAfter('e k enter e shift-tab e x p o r t s enter', context)).toContain(
      'China’s exports to Kazakhstan by year in US$ for 2013–2023',
    );
    expect(screenAfter('e k enter e shift-tab i m p o r t s enter', context)).toContain('China’s imports from Kazakhstan by year');
    expect(screenAfter('e k , u enter', context)).toContain('China’s total trade with Kazakhstan, Uzbekistan by year');
  });

  it('says why a choice does not go with the rest, and takes nothing', () => {
    const { state } = pressed('e shift-tab shift-tab k a z shift-tab', context);
    expect(state.overlay).toMatchObject({ kind: 'question' });
    const itself = pressed('e c h i n a enter', context).state;
    expect(itself.message).toContain('can’t be its own partner');
    expect(itself.overlay).toMatchObject({ field: 'partners', text: 'china' });
    expect(pressed('e z z z enter', context).state.message).toBe('no match');
    expect(screenAfter('e c h i n a', context)).toContain('can’t be its own partner');
  });

  it('reads years as they are typed, and moves those without figures to those that have some', () => {
    const years = (typed: string) => {
      const { from, to } = spec(`e k tab tab tab ${[...typed].map((sign) => (sign === ' ' ? 'space' : sign)).join(' ')} enter`);
      return [from, to];
    };
    expect(years('2015-2019')).toEqual([2015, 2019]);
    expect(years('2019–2015')).toEqual([2015, 2019]);
    expect(years('2020-')).toEqual([2020, 2023]);
    expect(years('2018')).toEqual([2018, 2018]);
    expect(years('last 3')).toEqual([2021, 2023]);
    expect(pressed('e k tab tab tab 1 9 5 0 enter', context).state.message).toBe('1950: figures are for 2012–2023');
  });

  it('changes whose figures, as known when, and the reading of a measure', () => {
    expect(spec('e k tab tab tab tab tab b o t h enter')).toMatchObject({ record: 'both', method: null });
    expect(spec('e k tab tab tab tab tab r e v i s enter')).toMatchObject({ vintage: 'latest' });
    expect(spec('e k tab tab tab tab tab 2 0 2 1 - 0 6 - 3 0 enter')).toMatchObject({ vintage: '2021-06-30' });
    expect(spec('e shift-tab g r o w t h enter')).toMatchObject({ measures: ['total-trade'], transform: 'growth' });
    expect(spec('e shift-tab e x p o r t s space i m p enter')).toMatchObject({ measures: ['export', 'import'] });
  });

  it('lists goods: all, each level, those with figures, then why not the others; they are found in any language', () => {
    const given = contextOfGoods();
    const trade = spec('down enter enter', given);
    expect(optionsOfField('goods', trade, '', given).map(({ id, label, detail, reason }) => [id, label, reason ?? detail])).toEqual([
      ['all', 'all goods', ''],
      ['HS:chapter', 'by HS chapters', 'the 10 largest and the rest'],
      ['HS:27', 'Mineral fuels', 'HS chapters · 2022–2023'],
      ['HS:26', 'Ores', 'We have no figures for “HS 26” in China’s trade with Kazakhstan.'],
    ]);
    expect(optionsOfField('goods', trade, '燃料', given).map(({ id }) => id)).toEqual(['HS:27']);
    const toGoods = 'down enter enter e tab tab tab tab';
    const chosen = pressed(`${toGoods} f u e l s enter`, given).state;
    expect(topLocation(chosen).spec).toMatchObject({ products: ['HS:27'], by: null, from: 2022, to: 2023 });
    expect(chosen.message).toMatch(/^We have figures for this from 2022 to 2023\. We’ve shown 2022–2023 instead\./);
    expect(spec(`${toGoods} b y space h s enter`, given)).toMatchObject({ by: 'product', level: 'HS:chapter', top: 10 });
    expect(pressed(`${toGoods} o r e s enter`, given).state.message).toContain('no figures for “HS 26”');
    expect(spec(`${toGoods} f u e l s enter u`, given)).toMatchObject({ products: [] });
  });

  it('turns into a question of an indicator, of the economies that have figures of it, and back', () => {
    const dataset = inventedDataset();
    const [source] = dataset.releases;
    const value = indicatorValueSchema.parse({
      ...{ indicator: 'port-score', economy: 'KAZ', period: '2021', value: 2.5, text: null, unit: 'score', status: 'printed' },
      ...{ confidence: 'high', source: source?.source, release: source?.id, note: null },
    });
    const given = programContext({ ...dataset, indicators: [value] }, 'en', context.look, { isComplete: true });
    const keys = 'e shift-tab p o r t enter';
    expect(query(keys, given)).toBe('indicator=port-score&economies=KAZ&years=2021&chart=column');
    expect(screenAfter(keys, given)).toContain('port-score of Kazakhstan by year for 2021');
    expect(spec(`${keys} e shift-tab i m p o r t s enter`, given)).toMatchObject({ measures: ['import'] });
  });
});
