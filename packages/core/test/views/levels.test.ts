import { describe, expect, it } from 'vitest';
import { formatReceiptValue } from '../../src/format.ts';
import {
  cellsOf,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  nearestView,
  readViewSpec,
  studyViewSpec,
  type View,
  validateDataset,
  viewToCsv,
} from '../../src/index.ts';
import { eventSchema, milestoneSchema, milestoneSeriesSchema } from '../../src/model/index.ts';
import { describePoint, stagesOf, viewToTable } from '../../src/workspace.ts';
import { makeDataset, makeStudy } from '../support/make-dataset.ts';
import { makeIndicator } from '../support/make-trade.ts';

const milestone = (economy: string, level: string, year: number | null, name: string | null = null) =>
  milestoneSchema.parse({ economy, level, year, name, source: 'text', release: 'text/first' });
const milestones = [
  milestone('KAZ', 'strategic-partnership', 2005),
  milestone('KAZ', 'comprehensive-strategic-partnership', 2011),
  milestone('KAZ', 'deepened', 2019, 'Permanent'),
  milestone('TKM', 'strategic-partnership', 2013),
  milestone('TKM', 'comprehensive-strategic-partnership', 2023),
  milestone('TKM', 'deepened', null, 'none as of the paper'),
];
const events = [
  eventSchema.parse({
    id: 'declaration',
    date: '2005-07-04',
    end: null,
    economies: ['KAZ'],
    kind: 'strategic partnership',
    title: 'A partnership is declared',
    detail: null,
    onCharts: false,
    confidence: 'high',
    source: 'office',
    release: 'office/first',
  }),
];
/** A ladder whose levels are dated by values of indicators: a date, and a year. */
const union = milestoneSeriesSchema.parse({
  id: 'union',
  name: 'Accession to a union',
  levels: [
    { id: 'asked', name: 'application', indicator: 'asked-on' },
    { id: 'member', name: 'membership', indicator: 'member-since' },
  ],
});
const dated = (indicator: string, economy: string, text: string) => ({
  ...makeIndicator(indicator, economy, Number(text.slice(0, 4)), 0, 'date'),
  value: null,
  text,
});
const [study] = [makeStudy({ partnerships: milestones })];
const dataset = makeDataset({
  events,
  indicators: [
    dated('asked-on', 'KGZ', '1996-02-13'),
    makeIndicator('member-since', 'KGZ', 1998, 1998, 'year'),
    dated('asked-on', 'UZB', '1994-12'),
  ],
  studies: [{ ...study, milestones: [...study.milestones, union] }],
});
const view = (query: string): View => computeView(dataset, decodeViewSpec(dataset, query));
const shown = view('indicator=partnership&economies=KAZ,TKM&years=2005-2024&chart=timeline');

describe('computeView(dataset, spec) of a ladder', () => {
  it('gives the highest level reached by the end of each year, the lowest 1, and none before the first', () => {
    const [kaz, tkm] = shown.series;
    expect(kaz.points.map(({ value }) => value).slice(4, 8)).toEqual([1, 1, 2, 2]);
    expect(tkm?.points[7]).toMatchObject({ period: '2012', value: { missing: 'not-established', of: 'TKM' }, status: 'missing' });
    expect(tkm?.points.at(-1)?.value).toBe(2);
    expect(shown.unit).toMatchObject({ unit: 'level', display: 'level', label: 'level reached' });
  });

  it('rests each on the date of the level: a dated event, the study beside it; the study where no event is dated', () => {
    const [first] = cellsOf(shown.series[0].points[0]?.receipt ?? expect.fail());
    expect(first).toMatchObject({
      value: 2005,
      printed: { value: '2005-07-04', unit: 'date' },
      source: 'office',
      alternates: [{ value: 2005 }],
    });
    const [second] = cellsOf(shown.series[0].points[6]?.receipt ?? expect.fail());
    expect(second).toMatchObject({ value: 2011, source: 'text', status: 'from-the-paper' });
    expect(shown.notes).toContain('Marked figures come from the paper itself and can’t test it.');
  });

  it('calls a level by its name, in a table by its shorter one', () => {
    expect(formatReceiptValue(dataset, shown.series[0].points[0]?.receipt ?? expect.fail(), 'en')).toBe('strategic partnership');
    expect(shown.unit.levels?.map(({ short }) => short)).toEqual(['strategic', 'comprehensive strategic partnership', 'deepened']);
    expect(describePoint(shown, shown.series[0], 0, 'en').text).toBe('Kazakhstan, 2005: strategic partnership; Statistics Office.');
  });

  it('says in its heading who stands where in its last year, and who nowhere', () => {
    expect(shown.title).toBe('Partnership with China: Kazakhstan and Turkmenistan');
    expect(shown.headline.text).toBe('Partnership with China, 2024: one of two at the highest level');
    expect(view('indicator=partnership&economies=KAZ,TKM&years=2010-2012').headline.text).toBe(
      'Partnership with China, 2012: one of two at comprehensive strategic partnership',
    );
  });

  it('describes when each level was reached, before the years of the view too, and the next that is not on record', () => {
    const { level, absences } = view('indicator=partnership&economies=KAZ,TKM&years=2012-2024').description;
    expect(level.map(({ text }) => text)).toEqual([
      'Kazakhstan reached comprehensive strategic partnership in 2011 and deepened comprehensive strategic partnership in 2019 (“Permanent”).',
      'Turkmenistan reached strategic partnership in 2013 and comprehensive strategic partnership in 2023.',
    ]);
    expect(absences.map(({ text }) => text)).toEqual([
      'No source says that Turkmenistan had reached deepened comprehensive strategic partnership by 2024.',
    ]);
    expect(view('indicator=partnership&economies=KAZ&years=2020').description.absences[0]?.text).toBe(
      'Each had reached the highest level.',
    );
  });

  it('is a table of years and economies, a row for the years in which all stand where they stood, and rows of a file', () => {
    const table = viewToTable(shown);
    expect(table.rows.map(({ id, label }) => [id, label])).toEqual([
      ['2005', '2005–2010'],
      ['2011', '2011–2012'],
      ['2013', '2013–2018'],
      ['2019', '2019–2022'],
      ['2023', '2023–2024'],
    ]);
    expect(table.columns.map(({ label }) => label)).toEqual(['Kazakhstan', 'Turkmenistan']);
    expect(viewToCsv(shown).split('\n')[7]).toBe(
      '2011,KAZ,partnership,2,level,comprehensive strategic partnership,,,from-the-paper,,latest,level,',
    );
  });

  it('gives the stages that a timeline draws, each from the first year of the view that stands on it', () => {
    const [kaz] = view('indicator=partnership&economies=KAZ&years=2012-2024').series;
    expect(stagesOf(kaz).map(({ level, name, since, point }) => [level, name, since.value, point.period])).toEqual([
      [2, 'comprehensive strategic partnership', 2011, '2012'],
      [3, 'deepened comprehensive strategic partnership', 2019, '2019'],
    ]);
  });

  it('checks what the study prints against dated events alone', () => {
    const table = computeView(dataset, studyViewSpec(dataset, 'table-1'));
    expect(table.name).toBe('table-1');
    expect(table.agreement?.items.map(({ outcome, stated }) => [outcome, stated.at])).toEqual([
      ['agrees', 'Table 1'],
      ...Array.from({ length: 4 }, () => ['not-independent', 'Table 1']),
    ]);
    expect(table.agreement?.items[0]?.sentence.text).toBe(
      'Partnership with China, strategic partnership, Kazakhstan: the study says 2005, our data 2005.',
    );
  });

  it('goes no further than the newest release was read, and refuses another vintage', () => {
    expect(view('indicator=partnership&economies=KAZ&years=2020-2100').series[0].points.at(-1)?.period).toBe('2026');
    expect(() => view('indicator=partnership&economies=KAZ&transform=growth')).toThrow('level for partnership');
    expect(() => view('indicator=partnership,union')).toThrow('indicators with the same unit');
  });
});

describe('a second ladder', () => {
  it('is dated by indicators, in whatever years they give', () => {
    const second = view('indicator=union&economies=KGZ,UZB&years=1994-2000');
    expect(second.series.map(({ points }) => points.map(({ value }) => (typeof value === 'number' ? value : null)))).toEqual([
      [null, null, 1, 1, 2, 2, 2],
      [1, 1, 1, 1, 1, 1, 1],
    ]);
    expect(second.headline.text).toBe('Accession to a union, 2000: Kyrgyzstan at membership; Uzbekistan at application');
    expect(cellsOf(second.series[0].points[2]?.receipt ?? expect.fail())[0]?.printed).toEqual({ value: '1996-02-13', unit: 'date' });
    expect(second.agreement).toBeNull();
  });

  it('is one of the indicators that are held, with the years and economies that it has', () => {
    const { indicators } = holdingsOf(dataset);
    expect(indicators['union']).toMatchObject({ economies: { KGZ: { first: 1996, last: 2026 } }, levels: [{ name: 'application' }, {}] });
    const { view: nearest } = nearestView(dataset, decodeViewSpec(dataset, 'indicator=union&economies=KGZ&years=1990-2000'));
    expect(nearest.query).toBe('indicator=union&economies=KGZ&years=1996-2000&chart=timeline');
    expect(faultsOfViewSpec(holdingsOf(dataset), nearest.spec)).toEqual([]);
    const both = decodeViewSpec(dataset, 'indicator=union,partnership&economies=KGZ&years=1996&chart=timeline');
    expect(faultsOfViewSpec(holdingsOf(dataset), both)[0]?.reason).toBe('The levels of “Accession to a union” need a view of their own.');
  });

  it('has an id of no other ladder and of no indicator', () => {
    const twice = { ...dataset, studies: [{ ...study, milestones: [union, union] }] };
    expect(validateDataset(twice)[0]).toMatchObject({ where: 'studies[0].milestones[1].id', found: 'union' });
    const level = { id: 'one', name: 'one' };
    expect(milestoneSeriesSchema.safeParse({ id: 'x', name: 'X', levels: [level, level] }).error?.issues[0]?.message).toBe(
      'one is already a level',
    );
  });
});

describe('an address that asks for a ladder as a measure of trade', () => {
  const former = 'measure=partnership&partners=KAZ&years=2005-2024&chart=timeline&record=partner&reporter=CHN';

  it.each([former, `?${former}`])('%s opens the ladder', (query) => {
    const spec = decodeViewSpec(dataset, query);
    expect(encodeViewSpec(dataset, spec)).toBe('indicator=partnership&economies=KAZ&years=2005-2024&chart=timeline');
    expect(readViewSpec(dataset, query)).toMatchObject({ spec, notices: [], problems: [] });
  });

  it('is none where no study brings a ladder of that name', () => {
    expect(() => decodeViewSpec(makeDataset(), former)).toThrow('unknown measure: partnership');
    expect(() => decodeViewSpec(dataset, 'measure=partnership,export')).toThrow('unknown measure: partnership');
  });
});
