import { describe, expect, it } from 'vitest';
import {
  choicesOfView,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  type IndicatorView,
  nearestView,
  viewToCsv,
  viewToMarkdown,
  viewToRows,
} from '../../src/index.ts';
import { describePoint, nearestViewSpec, rowColumnsOf, viewToTable } from '../../src/workspace.ts';
import { indicatorWorld as world } from '../support/indicator-world.ts';

const spec = (query: string) => decodeViewSpec(world, `indicator=${query}` as const);
const view = (query: string): IndicatorView => computeView(world, spec(query));
const holdings = holdingsOf(world);
const faults = (query: string) => faultsOfViewSpec(holdings, spec(query));

describe('computeView(dataset, spec) of indicators', () => {
  it('shows the years for which anybody has a figure, and says which it leaves out', () => {
    const { series, notes, description } = view('port-score&economies=KAZ,UZB&years=2007-2012');
    expect(series.map(({ points }) => points.map(({ period }) => period))).toEqual(Array(2).fill(['2007', '2010', '2012']));
    expect(series[1]?.points[1]?.value).toEqual({ missing: 'no-indicator', of: 'UZB 2010' });
    expect(notes[0]).toBe('No data for 2008–2009, 2011 (Port score).');
    expect(description.absences.map(({ text }) => text)).toEqual([
      'No data for Uzbekistan’s score of ports in 2010: the indicator has no value for the period.',
    ]);
    expect(view('port-score&economies=KAZ&years=2007-2012').description.absences[0]?.text).toBe(
      'No figure is missing in the years that the source covers.',
    );
  });

  it('notes estimates, doubts and publishers of figures that it shows alone: a growth without its base shows none', () => {
    const unsure = {
      ...world,
      indicators: world.indicators.map((row) => ({ ...row, status: 'estimated' as const, confidence: 'low' as const })),
    };
    const notesOn = (query: string): string => computeView(unsure, spec(query)).notes.join(' ');
    expect(notesOn('wait&economies=KAZ&years=2012')).toMatch(/Estimates: .+ Low confidence: /);
    const growth = computeView(unsure, spec('wait&economies=KAZ&years=2012&transform=growth'));
    expect(growth.series[0].points.every(({ status }) => status === 'missing')).toBe(true);
    expect(growth.notes.join(' ')).not.toMatch(/Estimates|Of low confidence|side by side/);
  });

  it('names the indicator, its unit and its publishers', () => {
    const { title, subtitle, unit } = view('port-score&economies=KAZ,UZB&years=2007-2012');
    expect([title, subtitle]).toEqual(['Port score: Kazakhstan and Uzbekistan', 'Score from 1 to 5, 2007–2012; Statistics Office']);
    expect(unit).toMatchObject({ unit: 'score', display: 'number', scale: 1, decimals: 2 });
    expect(view('product&economies=KAZ&years=2012-2013').subtitle).toBe('Billion US dollars, 2012–2013; Statistics Office and Customs');
    expect(view('share-online&economies=KAZ&years=2013').unit).toMatchObject({ display: 'percent', label: 'per cent of the people' });
    const small = {
      ...world,
      indicators: world.indicators.map((row) => ({ ...row, value: row.value === null ? null : row.value / 1000 })),
    };
    expect(computeView(small, spec('share-online&economies=KAZ&years=2013')).unit).toMatchObject({ display: 'percent', decimals: 2 });
    expect(view('port-rank&economies=KAZ&years=2012').unit).toMatchObject({ display: 'rank', label: 'rank' });
  });

  it.each([
    [1000, 0],
    [999.5, 1],
    [100, 1],
    [99.5, 2],
    [1, 2],
    [0.5, 3],
  ])('shows numbers up to %s with %i decimals, where not all are whole', (most, decimals) => {
    const indicators = world.indicators.map((row) => ({ ...row, value: row.period === '2012' ? most : 0.25 }));
    expect(computeView({ ...world, indicators }, spec('oil-price&economies=WLD&years=2012-2013')).unit).toMatchObject({ decimals });
  });

  it.each([
    ['Port score of Kazakhstan', 'KAZ', 'Port score of Kazakhstan'],
    ['Port score of Kazakhstan', 'UZB', 'Port score of Kazakhstan: Uzbekistan'],
    ['Port score of Kazakhstan', 'KAZ,UZB', 'Port score of Kazakhstan: Kazakhstan and Uzbekistan'],
    ['Score of Kazakhstani ports', 'KAZ', 'Score of Kazakhstani ports: Kazakhstan'],
  ])('says no economy twice: the title of %s for %s is %s', (short, economies, title) => {
    const indicatorRegistry = world.indicatorRegistry.map((one) =>
      one.id === 'port-score' ? { ...one, names: { ...one.names, en: { ...one.names.en, short } } } : one,
    );
    const named = { ...world, indicatorRegistry };
    expect(computeView(named, decodeViewSpec(named, `indicator=port-score&economies=${economies}&years=2012`)).title).toBe(title);
  });

  it('brings what is printed in millions, billions and per cent to one unit', () => {
    const [{ points }] = view('product&economies=KAZ&years=2012-2013').series;
    expect(points.map(({ value }) => value)).toEqual([1e8, 1.1e11]);
    expect(view('share-online&economies=KAZ&years=2013').series[0].points[0]?.value).toBe(0.555);
  });

  it('sums amounts over a group that has no figure of its own, and nothing else', () => {
    const [{ points }] = view('product&economies=CA5&years=2012-2014').series;
    expect(points.map(({ value }) => value)).toEqual([1.5e9, 1.65e12, 9e9]);
    expect(() => view('port-score&economies=CA5&years=2012')).toThrow('economies and years');
  });

  it.each([
    ['port-score&economies=KAZ,UZB,KGZ&years=2007-2012', 'Score of ports: Kazakhstan and Uzbekistan highest of three in 2012, at 2.6'],
    ['port-score&economies=KAZ,UZB,TKM&years=2007-2012', 'Score of ports in 2012: 2.6 for Kazakhstan and Uzbekistan'],
    ['wait&economies=KAZ,UZB&years=2012-2013', 'Time of waiting: Kazakhstan lower of two in 2013, at 8 hours'],
    ['port-rank&economies=KAZ,UZB&years=2012', 'Rank in ports: Kazakhstan better of two in 2012, 80th'],
    ['wait&economies=KAZ&years=2012-2013', 'Kazakhstan’s time of waiting fell 20.0% in 2013, to 8 hours'],
    ['port-score&economies=KAZ&years=2007-2012', 'Kazakhstan’s score of ports was 2.6 in 2012, down from 2.8 in 2010'],
    ['oil-price&economies=WLD&years=2012-2013', 'The price of oil fell 12.0% in 2013, to 98.1 US dollars a barrel'],
    ['share-online&economies=KAZ&years=2013', 'Kazakhstan’s part of the people online, as told was 55.5% in 2013'],
    ['product&economies=KAZ,UZB&years=2012-2013&transform=rank', 'The rank in product: Uzbekistan better of two in 2013, 1st'],
    ['wait&economies=KAZ,UZB&years=2013&transform=rank', 'The rank in time of waiting: Kazakhstan better of two in 2013, 1st'],
  ])('heads %s', (query, headline) => {
    expect(view(query).headline.text).toBe(headline);
  });

  it.each(['usd-constant', 'persons', 'count', 'quantity', 'cny-per-usd', 'ratio', 'score'] as const)(
    'tells of an indicator in %s by how much it changed, of a ratio or a score where it stands',
    (engine) => {
      const indicatorRegistry = world.indicatorRegistry.map((one) => ({ ...one, unit: { ...one.unit, engine } }));
      const asked = spec('wait&economies=KAZ&years=2012-2013');
      const { headline } = computeView({ ...world, indicatorRegistry }, asked);
      expect(headline.text.includes('fell 20.0%')).toBe(engine !== 'ratio' && engine !== 'score');
    },
  );

  it('tells a text of a source from no figure', () => {
    expect(view('told&economies=KAZ,UZB&years=2013').series[0].points[0]?.value).toEqual({ missing: 'text-only', of: 'KAZ 2013' });
  });

  it('carries both bounds of a level, with the band in its notes and at its point', () => {
    const shown = view('port-score&economies=KAZ&years=2010-2012');
    expect(shown.series[0].bounds.map(({ period, lower, upper }) => [period, lower.value, upper.value])[1]).toEqual(['2012', 2.5, 2.7]);
    expect(shown.notes).toContain(
      'The source gives a lower and an upper bound (Port score). Charts show them as a band, files as two columns.',
    );
    expect(describePoint(shown, shown.series[0], 1, 'en').text).toBe('Kazakhstan, 2012: 2.6, between 2.5 and 2.7; Statistics Office.');
    expect(describePoint(shown, shown.series[0], 0, 'en').text).toBe('Kazakhstan, 2010: 2.8; Statistics Office.');
  });

  it('notes which way is better, estimates, parts of years, joints and several publishers', () => {
    expect(view('wait&economies=KAZ,UZB&years=2012-2013').notes).toEqual([
      'Also available for parts of years, not shown (Wait): January–August 2013.',
      'Lower is better (Wait).',
      'Estimates: time of waiting, Uzbekistan, 2012.',
    ]);
    expect(view('product&economies=KAZ&years=2012-2013').notes).toEqual([
      'Figures come from Statistics Office and Customs, which may define them differently.',
      'The source changes in 2013. Part of a change there may come from that.',
    ]);
  });

  it('takes no dates for a series of numbers', () => {
    expect(() => view('opened&economies=KAZ&years=2012')).toThrow('an indicator with figures by year');
    expect(holdingsOf(world).indicators['opened']?.editions).toEqual([]);
  });

  it('puts estimates of one indicator together, by their periods and economies', () => {
    const indicators = world.indicators.map((row) => (row.indicator === 'wait' ? { ...row, status: 'estimated' as const } : row));
    const asked = spec('wait&economies=KAZ,UZB&years=2012-2013');
    expect(computeView({ ...world, indicators }, asked).notes.filter((note) => note.startsWith('Estimates'))).toMatchInlineSnapshot(`
      [
        "Estimates: time of waiting, Kazakhstan and Uzbekistan, 2012–2013.",
      ]
    `);
  });

  it('speaks a change of an amount at its point, and of a missing one its reason', () => {
    const shown = view('wait&economies=KAZ,TKM&years=2012-2013');
    expect(describePoint(shown, shown.series[0], 1, 'en').text).toBe(
      'Kazakhstan, 2013: 8 hours, 20.0% less than in 2012; Statistics Office.',
    );
    expect(describePoint(shown, shown.series[1] ?? shown.series[0], 1, 'en').text).toBe(
      'Turkmenistan, 2013: no figure (the indicator has no value for the period (Turkmenistan 2013)).',
    );
  });

  it('asks of an indicator that no registry lists, in the unit that is printed', () => {
    expect(view('unlisted_one&economies=KAZ&years=2013').subtitle).toBe('Trips, 2013; Statistics Office');
  });

  it.each([
    ['port-scor&economies=KAZ&years=2012', 'unknown indicator: port-scor; did you mean port-score'],
    ['port-score,wait&economies=KAZ&years=2012', 'score from 1 to 5 and hours'],
    ['height&economies=KAZ&years=2012', 'figures by year'],
    ['port-score&economies=KAZ&years=2008-2009', 'a period with figures for port-score, 2007 to 2012'],
    ['port-score&economies=KAZ,UZB&years=2012&transform=growth', 'level or rank for port-score'],
    ['port-rank&economies=KAZ,UZB&years=2012&transform=rank', 'level for port-rank'],
  ])('refuses %s', (query, message) => {
    expect(() => view(query)).toThrow(message);
  });
});

describe('files and tables of indicators', () => {
  it('have rows with columns of their own', () => {
    const shown = view('port-score&economies=KAZ,UZB&years=2010-2012');
    expect(rowColumnsOf(shown)).toContain('unitName');
    expect(viewToRows(shown).map(({ economy, period, value, lower }) => [economy, period, value, lower])).toEqual([
      ['KAZ', '2010', 2.8, null],
      ['KAZ', '2012', 2.6, 2.5],
      ['UZB', '2010', null, null],
      ['UZB', '2012', 2.6, null],
    ]);
    expect(viewToCsv(shown).split('\n').slice(0, 3)).toEqual([
      'period,economy,indicator,value,unit,unitName,lower,upper,status,reason,vintage,transform,flags',
      '2010,KAZ,port-score,2.8,score,score from 1 to 5,,,printed,,latest,level,',
      '2012,KAZ,port-score,2.6,score,score from 1 to 5,2.5,2.7,printed,,latest,level,',
    ]);
    expect(viewToTable(shown).columns.map(({ label }) => label)).toEqual(['Kazakhstan', 'Uzbekistan']);
    expect(viewToMarkdown(shown)).toContain('| 2012 | 2.60 | 2.60 |');
  });
});

describe('faultsOfViewSpec(holdings, spec) of indicators', () => {
  it.each([
    [
      'port-scor&economies=KAZ&years=2012',
      'indicator',
      'We have no indicator “port-scor”. Did you mean port-score or port-score-low or port-score-high?',
    ],
    ['height&economies=KAZ&years=2012', 'indicator', '“Height” has no figures for years or parts of years.'],
    [
      'port-score,wait&economies=KAZ&years=2012&chart=column',
      'indicator',
      '“Port score” is in score from 1 to 5, “Wait” in hours: a view has one unit.',
    ],
    ['port-score&economies=TKM&years=2012&chart=column', 'economies', 'We have no “Port score” for Turkmenistan.'],
    [
      'port-score&economies=CA5&years=2012&chart=column',
      'economies',
      '“Port score” can’t be added up over the members of Central Asia, and no source gives it for the group.',
    ],
    ['port-score&economies=KAZ&years=2000-2012', 'years', 'We have figures for this from 2007 to 2012.'],
    ['port-score&economies=KAZ&years=2008-2009&chart=table', 'years', 'We have figures for 2007, 2010 and 2012.'],
    ['port-score&economies=KAZ&years=2007-2012&vintage=first', 'vintage', 'Indicators show the newest figures, or those known on a date.'],
    ['port-score&economies=KAZ&years=2007-2012&vintage=1999-01-01', 'vintage', 'None of our figures had been published before 2014-01-01.'],
    [
      'port-score&economies=KAZ&years=2007-2012&transform=growth',
      'transform',
      '“Port score” (score from 1 to 5) is not an amount, so it has no growth rate.',
    ],
    ['port-rank&economies=KAZ,UZB&years=2012&transform=rank&chart=table', 'transform', '“Port rank” is already a rank.'],
    ['wait&economies=KAZ&years=2012-2013&transform=rank', 'transform', 'A rank needs at least two economies.'],
    ['wait&economies=KAZ&years=2012&transform=growth&chart=column', 'transform', 'Growth needs two years in a row, and there are none.'],
    ['wait&economies=KAZ&years=2012-2013&transform=index&index-year=2011', 'index-year', 'We have figures for 2012 and 2013.'],
    ['wait&economies=KAZ&years=2012-2013&chart=timeline', 'chart', 'A timeline shows levels that economies reach.'],
    ['wait&economies=KAZ,UZB&years=2012-2013&transform=rank&chart=column', 'chart', 'Ranks are shown as crossing lines.'],
    ['wait&economies=KAZ&years=2012', 'chart', 'A line needs at least two years.'],
    ['wait&economies=KAZ,UZB&years=2012-2013&chart=stacked-column', 'chart', 'These numbers can’t be added up, so they can’t be stacked.'],
    [
      'product&economies=KAZ,CA5&years=2012-2013&chart=stacked-column',
      'chart',
      'These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'product&economies=KAZ,UZB&years=2012-2013&chart=diverging-column',
      'chart',
      'No value is below zero. Choose exports and imports, a balance, or contributions to growth.',
    ],
    ['wait&economies=KAZ,UZB&years=2012-2013&chart=area', 'chart', 'These numbers can’t be added up, so they can’t be stacked.'],
    ['wait&economies=KAZ,UZB&years=2012&chart=slope', 'chart', 'A slope needs two periods; there is only one.'],
    ['wait&economies=KAZ&years=2012-2013&chart=dot', 'chart', 'A dot chart compares several economies.'],
    ['wait&economies=KAZ,UZB&years=2012-2013&chart=heat-table', 'chart', 'A heat table needs at least three series and three periods.'],
    ['wait&economies=KAZ,UZB&years=2012-2013&chart=treemap', 'chart', 'These numbers can’t be added up, so they can’t be stacked.'],
    ['product&economies=KAZ&years=2012-2013&chart=treemap', 'chart', ''],
    ['wait&economies=KAZ,UZB&years=2012-2013&chart=bump', 'chart', ''],
    ['wait&economies=KAZ&years=2012-2013&chart=small-multiples', 'chart', ''],
    ['wait&economies=KAZ&years=2012-2013&chart=table&events=1', 'events', 'Events are shown on charts over time only.'],
  ])('finds in %s the choice %s', (query, parameter, reason) => {
    const [fault] = faults(query);
    expect(fault?.parameter).toBe(parameter);
    expect(fault?.reason).toContain(reason);
  });

  it('finds none where every choice goes with the others', () => {
    expect(faults('product&economies=KAZ,UZB&years=2012-2013&chart=stacked-column')).toEqual([]);
    expect(faults('port-score&economies=KAZ,UZB&years=2007-2012')).toEqual([]);
    expect(faults('wait&economies=KAZ,UZB&years=2012-2013&transform=rank')).toEqual([]);
  });
});

describe('nearestViewSpec(holdings, spec) of indicators', () => {
  it.each([
    ['port-scor,port-score&economies=KAZ&years=2007-2012', 'indicator=port-score&economies=KAZ&years=2007-2012'],
    ['port-score,wait&economies=KAZ&years=2007-2012', 'indicator=port-score&economies=KAZ&years=2007-2012'],
    ['port-score&economies=KAZ,TKM&years=2007-2012', 'indicator=port-score&economies=KAZ&years=2007-2012'],
    ['port-score&economies=CA5&years=2007-2012', 'indicator=port-score&economies=KAZ,UZB,KGZ&years=2007-2012'],
    ['port-score&economies=TKM&years=2007-2012', 'indicator=port-score&economies=KAZ,UZB,KGZ&years=2007-2012'],
    ['oil-price&economies=KAZ&years=2012-2013', 'indicator=oil-price&economies=WLD&years=2012-2013'],
    ['wait&economies=KAZ&years=2000-2050', 'indicator=wait&economies=KAZ&years=2012-2013'],
    ['wait&economies=KAZ&years=2012&chart=line', 'indicator=wait&economies=KAZ&years=2012&chart=column'],
    ['port-score&economies=KAZ&years=2008-2009', 'indicator=port-score&economies=KAZ&years=2007-2012'],
    ['port-score&economies=KAZ&years=2007-2012&transform=growth&vintage=first', 'indicator=port-score&economies=KAZ&years=2007-2012'],
  ])('answers %s by %s, and says what it changed', (query, nearest) => {
    const { spec: found, changes } = nearestViewSpec(holdings, spec(query));
    expect(encodeViewSpec(world, found)).toBe(nearest);
    expect(changes.length).toBeGreaterThan(0);
    expect(nearestViewSpec(holdings, found).changes).toEqual([]);
  });

  it('shows the usual view in the place of an indicator that nobody knows', () => {
    const { spec: found, changes } = nearestViewSpec(holdings, spec('nothing-like-it&economies=KAZ'));
    expect(encodeViewSpec(world, found)).toBe('');
    expect(changes[0]?.text).toBe('We have no indicator “nothing-like-it”. We’ve shown the usual view.');
  });

  it('computes what it found', () => {
    const { view: shown, changes } = nearestView(world, spec('wait&economies=KAZ&years=2000-2050'));
    expect(shown.query).toBe('indicator=wait&economies=KAZ&years=2012-2013');
    expect(changes[0]?.text).toBe('We have figures for this from 2012 to 2013. We’ve shown 2012–2013 instead.');
  });
});

describe('choicesOfView(holdings, spec of indicators)', () => {
  const choices = choicesOfView(holdings, spec('wait&economies=KAZ&years=2012-2013'));

  it('lists every indicator by name and topic, with the reason against those without years', () => {
    expect(choices.indicator.find(({ value }) => value === 'product')).toEqual({
      value: 'product',
      label: 'Product',
      topic: 'economy',
      topicName: 'Economy',
      reason: null,
    });
    expect(choices.indicator.find(({ value }) => value === 'height')?.reason).toBe('“Height” has no figures for years or parts of years.');
    expect(choices.indicator.find(({ value }) => value === 'unlisted_one')).toMatchObject({ topic: null, topicName: 'Other' });
  });

  it('offers the economies that have figures, and never takes out the only one', () => {
    const reasons = Object.fromEntries(choices.economies.map(({ value, reason }) => [value, reason]));
    expect(reasons).toMatchObject({ KAZ: 'Choose at least one economy.', UZB: null, TKM: 'We have no “Wait” for Turkmenistan.' });
    expect(choices.years).toEqual({ first: 2012, last: 2013 });
  });

  it('offers charts and transforms with the reasons against them', () => {
    const reason = (part: 'chart' | 'transform', value: string) => choices[part].find((one) => one.value === value)?.reason;
    expect(reason('chart', 'line')).toBeNull();
    expect(reason('chart', 'timeline')).not.toBeNull();
    expect(reason('transform', 'growth')).toBeNull();
    expect(reason('transform', 'rank')).not.toBeNull();
  });
});
