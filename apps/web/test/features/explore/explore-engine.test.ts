import { decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../../tools/vitest/lots.ts';
import { pageSizes } from '../../../charts/layout/chart-size.ts';
import { exploreOptions, optionsOfData } from '../../../features/explore/controls/explore-options.ts';
import { type Offer, offersOf } from '../../../features/explore/controls/offers-of.ts';
import type { ViewChange } from '../../../features/explore/controls/view-change.ts';
import { type Answer, createEngine } from '../../../features/explore/explore-engine.ts';
import { datasetOf, siteDataset, siteHoldings, siteScope } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { placePoints } from '../../support/place-points.ts';

const engine = createEngine('en', await siteHoldings(), datasetOf);
type TradeAnswer = Extract<Answer, { asked: 'trade' }>;
type IndicatorAnswer = Extract<Answer, { asked: 'indicators' }>;
/** The narrowest and the widest drawing of a page. */
const drawn = pageSizes.filter(({ id }) => id === 'narrow' || id === 'wide');
const options = exploreOptions(optionsOfData(await siteDataset(), 'en'), 'en', messagesOf('en'));

async function anyAnswerTo(query: string): Promise<Answer> {
  const answer = await engine.answer(query);
  if (answer === null) throw new Error(`no answer to ${query}`);
  return answer;
}

async function answerTo(query: string): Promise<TradeAnswer> {
  const answer = await anyAnswerTo(query);
  if (answer.asked !== 'trade') throw new Error(`no view of trade for ${query}`);
  return answer;
}

/** A control, a value that a reader can choose in it, and what it then sets. */
type Choosing = readonly [control: string, value: string, change: ViewChange];

/** The values that a reader can choose in each control of an answer. */
async function offered(answer: Answer): Promise<readonly Choosing[]> {
  return answer.asked === 'trade' ? offeredOfTrade(answer) : offeredOfIndicators(answer);
}

function open(
  control: string,
  offers: readonly Offer[],
  change = (value: string): ViewChange => ({ [control]: value }),
): readonly Choosing[] {
  return offers.flatMap(({ value, reason }) => (reason === null ? ([[control, value, change(value)]] as const) : []));
}

async function offeredOfTrade({ choices, view: { spec } }: TradeAnswer): Promise<readonly Choosing[]> {
  const goods = some((await engine.goodsFor(spec)).flatMap((group) => group.goods));
  const levels = offersOf(options.levels, choices.level);
  const ofMonths = choices.months.filter((_, index) => index % 12 === 0).map((month) => ({ ...month, reason: null }));
  return [
    ...open('measure', offersOf(options.measures)),
    ...open('reporter', offersOf(options.economies, choices.reporter)),
    ...open('frequency', offersOf(options.frequencies, choices.frequency), (frequency) => ({
      frequency,
      years: `${spec.from}-${spec.to}`,
    })),
    ...open('years', ofMonths, (month) => ({ years: month })),
    ...open('products', goods, (products) => ({ products, by: null, level: null, top: null })),
    ...open('level', levels, (level) => ({ products: null, by: 'product', level, top: '10' })),
    ...open('transform', offersOf(options.transforms, choices.transform)),
    ...open('money', offersOf(options.bases, choices.money)),
    ...open('record', offersOf(options.records, choices.record)),
    ...open('vintage', offersOf(options.vintage, choices.vintage)),
    ...open('chart', offersOf(options.charts, choices.chart)),
    ...open(
      'partners',
      offersOf(options.economies, choices.partners).filter(({ value }) => !spec.partners.some((one) => one === value)),
      (code) => ({ partners: [...spec.partners, code].join(',') }),
    ),
    ...open('events', offersOf([{ value: '1', label: '' }], choices.events)),
  ];
}

function offeredOfIndicators({ choices, view: { spec } }: IndicatorAnswer): readonly Choosing[] {
  const named = choices.economies.map((one) => ({ ...one, label: one.value }));
  const added = named.filter(({ value }) => !spec.economies.some((one) => one === value));
  return [
    ...open('indicator', some(choices.indicator)),
    ...open('economies', added, (code) => ({ economies: [...spec.economies, code].join(',') })),
    ...open(
      'transform',
      offersOf(
        options.transforms.filter(({ value }) => choices.transform.some((one) => one.value === value)),
        choices.transform,
      ),
    ),
    ...open('vintage', offersOf([{ value: 'latest', label: '' }], choices.vintage)),
    ...open('chart', offersOf(options.charts, choices.chart)),
    ...open('events', offersOf([{ value: '1', label: '' }], choices.events)),
  ];
}

/** Some of the values that can be chosen of a long list, from its beginning to its end. */
function some<Value extends { readonly reason: string | null }>(values: readonly Value[], most = 5): readonly Value[] {
  const held = values.filter(({ reason }) => reason === null);
  return held.filter((_, index) => index % Math.ceil(held.length / most) === 0);
}

/** Expects every place of a drawing to be a number, at the narrowest and the widest size. */
function expectDrawn({ view }: Answer, query: string): void {
  for (const size of drawn) {
    const places = placePoints(view, size, 'en').flat(2);
    expect([query, places.every((at) => at === null || Number.isFinite(at))]).toEqual([query, true]);
  }
}

describe('the engine of Explore', () => {
  test.each([
    ['measure=hhi&record=reconciled', 'measure=hhi&partners=CA5'],
    ['measure=effective-number&record=reconciled&method=partner', 'measure=effective-number&partners=CA5'],
    ['measure=hhi', 'measure=hhi&partners=CA5'],
    ['measure=openness&money=cny', 'measure=openness'],
    ['years=1900-2100', 'years=1992-2025'],
    ['years=2023–2013', ''],
    ['method=partner', ''],
  ])('?%s is answered, and what was changed is said', async (query, found) => {
    const { view, read, changed } = await answerTo(query);
    expect(decodeViewSpec(siteScope, view.query)).toEqual(decodeViewSpec(siteScope, found));
    expect([...read, ...changed].length).toBeGreaterThan(0);
    for (const text of [...read, ...changed]) expect(text).toMatch(/\.$/);
  });

  test('indicators are answered, with the choices for their controls', async () => {
    const query = 'indicator=gdp&economies=KAZ,CHN&years=2015-2023';
    const answer = await anyAnswerTo(query);
    if (answer.asked !== 'indicators') throw new Error('no answer about indicators');
    const { view, read, changed, choices } = answer;
    expect([view.query, read, changed]).toEqual([query, [], []]);
    expect(view.series.map(({ economy }) => economy)).toEqual(['KAZ', 'CHN']);
    expect(choices.economies.find(({ value }) => value === 'KGZ')?.reason).toBeNull();
    expect(choices.indicator.length).toBeGreaterThan(200);
    for (const size of drawn) expect(placePoints(view, size, 'en').flat(2)).toHaveLength(2 * 9 * 2);
    expectDrawn(answer, query);
  });

  test('every indicator that is offered opens on what is held of it without a word, or says why it has no answer', async () => {
    const first = await anyAnswerTo(await engine.queryOfIndicator('gdp'));
    if (first.asked !== 'indicators') throw new Error('no answer about indicators');
    let opened = 0;
    for (const { value, reason } of first.choices.indicator) {
      if (reason !== null) continue;
      const answer = await anyAnswerTo(await engine.queryOfIndicator(value));
      expect([value, answer.read, answer.changed.length]).toEqual([value, [], answer.asked === 'indicators' ? 0 : 1]);
      opened += answer.asked === 'indicators' ? 1 : 0;
      expectDrawn(answer, value);
    }
    expect(opened).toBeGreaterThan(150);
  });

  test('all goods that are offered stand in the view that they are chosen for', async () => {
    for (const from of ['', 'measure=export&partners=KAZ', 'reporter=KAZ&partners=CHN&measure=import', 'reporter=KGZ&partners=WLD']) {
      const { view } = await answerTo(from);
      for (const { goods } of await engine.goodsFor(view.spec))
        for (const { value, reason } of goods) {
          if (reason !== null) continue;
          const query = await engine.queryOf(view.spec, { products: value });
          const answer = await answerTo(query);
          expect([query, answer.view.spec.products]).toEqual([query, [value]]);
        }
    }
  });

  test('another frequency, goods or a level take the years that are held with them, without a word', async () => {
    const { view } = await answerTo('partners=KAZ');
    for (const [change, years] of [
      [{ frequency: 'month', years: '2013-2023' }, 'frequency=month&years=2024-2026'],
      [{ products: 'HS:28' }, 'products=HS:28&years=2014-2023'],
      [{ by: 'product', level: 'chapter', top: '10' }, 'by=product&level=chapter&top=10'],
    ] as const) {
      const query = await engine.queryOf(view.spec, change);
      expect(query).toContain(years);
      expect((await answerTo(query)).changed).toEqual([]);
    }
  });

  test('a parameter that is set to nothing is taken away', async () => {
    const spec = decodeViewSpec(siteScope, 'partners=KAZ&by=product&level=chapter&top=5');
    expect(await engine.queryOf(spec, { by: null, level: null, top: null })).toBe('partners=KAZ');
    expect(await engine.queryOf(spec, { top: null })).toBe(
      await engine.queryOf(decodeViewSpec(siteScope, 'partners=KAZ&by=product&level=chapter'), {}),
    );
  });

  test('goods that are asked for without figures give way, with the reason', async () => {
    const { view, changed } = await answerTo('measure=export&partners=KGZ&products=HS:97');
    expect(view.spec.products).toEqual([]);
    expect(changed).toEqual(['We have no figures for “HS 97” in China’s trade with Kyrgyzstan. We’ve shown all goods instead.']);
  });

  test('an indicator that the data do not hold gives way to the usual view, with the reason', async () => {
    const { view, changed } = await answerTo('indicator=NOTHING');
    expect(view.query).toBe('');
    expect(changed).toHaveLength(1);
  });

  test('a form that nobody asked for gives way without a word', async () => {
    const { view, read, changed } = await answerTo('measure=gravity-fitted&years=2019');
    expect(view.spec.chart).toBe('column');
    expect([...read, ...changed]).toEqual([]);
  });

  test('the reporter changes places with a partner, and back: nothing is lost', async () => {
    const there = await engine.queryOf(decodeViewSpec(siteScope, ''), { reporter: 'KGZ' });
    expect(decodeViewSpec(siteScope, there)).toMatchObject({ reporter: 'KGZ', partners: ['KAZ', 'UZB', 'CHN', 'TJK', 'TKM'] });
    const { view, changed } = await answerTo(there);
    expect(changed).toEqual([]);
    expect(await engine.queryOf(view.spec, { reporter: 'CHN' })).toBe('');
  });

  test('another record leaves the method of the one before, another transform its base', async () => {
    const spec = decodeViewSpec(siteScope, 'record=reconciled&method=partner&transform=index&index-year=2015');
    expect(await engine.queryOf(spec, { record: 'both' })).toBe('record=both&transform=index&index-year=2015');
    expect(await engine.queryOf(spec, { transform: 'growth' })).toBe('record=reconciled&method=partner&transform=growth');
  });

  describe('from the first view every pair of choices of two controls ends in a view that can be drawn, and the second choice stands', () => {
    const lots = 6;
    const drawnLots = lotsFrom(0, lots);
    const seen = new Set<string>();
    test.each(drawnLots)('in lot %i of the first choices', async (lot) => {
      await walkPairs('', (choosing, step) => (step % lots === lot ? choosing : []), seen);
    });
    test('of very many pairs', () => expect(seen.size).toBeGreaterThan((1000 / lots) * drawnLots.length));
  });

  test.each([
    ['trade in goods', 'measure=export&partners=KAZ&products=HS:27&years=2014-2023'],
    ['trade by month', 'partners=KAZ&frequency=month&years=2024-01..2026-07'],
    ['indicators', 'indicator=lpi-overall&years=2007-2023'],
  ])('from a view of %s so does every choice, with one of each control after it', async (_, from) => {
    expect(await walkPairs(from, oneOfEach)).toBeGreaterThan(50);
  });

  test('choices at random, one after the other, each end in a view', async () => {
    let state = 20261125;
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    let answer = await anyAnswerTo('');
    for (let step = 0; step < drawsOf(300); step += 1) {
      if (random(20) === 0) answer = await anyAnswerTo(answer.asked === 'trade' ? await engine.queryOfIndicator('gdp') : '');
      const choices = await offered(answer);
      const [, , change] = choices[random(choices.length)] ?? [];
      answer = await anyAnswerTo(await engine.queryOf(answer.view.spec, change ?? {}));
      expect(answer.view.series.length).toBeGreaterThan(0);
      expectDrawn(answer, answer.view.query);
    }
  });
});

/** One value of each control, another one at each step. */
function oneOfEach(choosing: readonly Choosing[], step: number): readonly Choosing[] {
  return [...Map.groupBy(choosing, ([control]) => control).values()].flatMap((ofOne) => ofOne.slice(step % ofOne.length).slice(0, 1));
}

/** Makes every choice from a view, and after each some of those that are then open; gives how many views it came to. */
async function walkPairs(
  from: string,
  after: (choosing: readonly Choosing[], step: number) => readonly Choosing[],
  seen = new Set<string>(),
): Promise<number> {
  const first = await anyAnswerTo(from);
  for (const [step, [, , change]] of (await offered(first)).entries()) {
    const one = await anyAnswerTo(await engine.queryOf(first.view.spec, change));
    for (const [next, other, then] of after(await offered(one), step)) {
      const query = await engine.queryOf(one.view.spec, then);
      if (seen.has(query)) continue;
      seen.add(query);
      const answer = await anyAnswerTo(query);
      expectDrawn(answer, query);
      // Single goods are held for some years of one record or the other: where these do not meet, the reason is said.
      const isOfGoods = next === 'measure' || /(^|&)(products|level)=/.test(query);
      if (isOfGoods && answer.changed.length > 0) continue;
      expect([query, next, chosenIn(answer, next)]).toEqual([query, next, expect.arrayContaining([other])]);
    }
  }
  return seen.size;
}

/** What stands in a control of an answer. */
function chosenIn(answer: Answer, control: string): readonly string[] {
  if (answer.asked === 'indicators') {
    const { spec } = answer.view;
    const values: Readonly<Record<string, readonly string[]>> = {
      indicator: spec.indicators,
      economies: spec.economies,
      transform: [spec.transform],
      vintage: [spec.vintage],
      chart: [spec.chart],
      events: [spec.events ? '1' : '0'],
    };
    return values[control] ?? [];
  }
  const { spec } = answer.view;
  const months =
    (spec.firstMonth ?? 1) === spec.lastMonth && spec.from === spec.to ? [`${spec.from}-${String(spec.lastMonth).padStart(2, '0')}`] : [];
  const values: Readonly<Record<string, readonly string[]>> = {
    measure: [spec.measures.join(',')],
    reporter: [spec.reporter],
    partners: spec.partners,
    products: spec.products,
    level: [spec.level ?? ''],
    frequency: [spec.frequency],
    years: months,
    transform: [spec.transform],
    money: [spec.money],
    record: [spec.record],
    vintage: [spec.vintage],
    chart: [spec.chart],
    events: [spec.events ? '1' : '0'],
  };
  return values[control] ?? [];
}
