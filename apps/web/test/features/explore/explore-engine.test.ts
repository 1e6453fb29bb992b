import { decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { pageSizes } from '../../../charts/layout/chart-size.ts';
import { placePoints } from '../../../charts/place-points.ts';
import { type Answer, createEngine, type TradeAnswer } from '../../../features/explore/explore-engine.ts';
import { exploreOptions } from '../../../features/explore/explore-options.ts';
import { type Offer, offersOf } from '../../../features/explore/offers-of.ts';
import { datasetOf, siteHoldings, siteScope } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';

const engine = createEngine('en', await siteHoldings(), datasetOf);
/** The narrowest and the widest drawing of a page. */
const drawn = pageSizes.filter(({ id }) => id === 'narrow' || id === 'wide');
const options = exploreOptions('en', messagesOf('en'));

async function anyAnswerTo(query: string): Promise<Answer> {
  if (engine.answer(query) === null) await engine.fetchFor(query);
  const answer = engine.answer(query);
  if (answer === null) throw new Error(`no answer to ${query}`);
  return answer;
}

async function answerTo(query: string): Promise<TradeAnswer> {
  const answer = await anyAnswerTo(query);
  if (answer.choices === null) throw new Error(`no view of trade for ${query}`);
  return answer;
}

/** The values that a reader can choose in each control of an answer. */
function offered({ choices, view: { spec } }: TradeAnswer): readonly (readonly [control: string, value: string])[] {
  const open = (control: string, offers: readonly Offer[]) =>
    offers.flatMap(({ value, reason }) => (reason === null ? ([[control, value]] as const) : []));
  return [
    ...open('measure', offersOf(options.measures)),
    ...open('reporter', offersOf(options.economies, choices.reporter)),
    ...open('transform', offersOf(options.transforms, choices.transform)),
    ...open('money', offersOf(options.bases, choices.money)),
    ...open('record', offersOf(options.records, choices.record)),
    ...open('vintage', offersOf(options.vintage, choices.vintage)),
    ...open('chart', offersOf(options.charts, choices.chart)),
    ...open('partners', offersOf(options.economies, choices.partners)).filter(([, code]) => !spec.partners.some((one) => one === code)),
    ...open('events', [{ value: '1', label: '', reason: choices.events.find(({ value }) => value === '1')?.reason ?? null }]),
  ];
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

  test('indicators that an address asks for are answered, without choices for the controls', async () => {
    const query = 'indicator=gdp&economies=KAZ,CHN&years=2015-2023';
    const { view, read, changed, choices } = await anyAnswerTo(query);
    expect([view.query, read, changed, choices]).toEqual([query, [], [], null]);
    expect(view.series.map(({ economy }) => economy)).toEqual(['KAZ', 'CHN']);
    for (const size of drawn) {
      const places = placePoints(view, size, 'en').flat(2);
      expect(places).toHaveLength(2 * 9 * 2);
      expect(places.every((at) => Number.isFinite(at))).toBe(true);
    }
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
    const there = engine.queryOf(decodeViewSpec(siteScope, ''), { reporter: 'KGZ' });
    expect(decodeViewSpec(siteScope, there)).toMatchObject({ reporter: 'KGZ', partners: ['KAZ', 'UZB', 'CHN', 'TJK', 'TKM'] });
    const { view, changed } = await answerTo(there);
    expect(changed).toEqual([]);
    expect(engine.queryOf(view.spec, { reporter: 'CHN' })).toBe('');
  });

  test('another record leaves the method of the one before, another transform its base', () => {
    const spec = decodeViewSpec(siteScope, 'record=reconciled&method=partner&transform=index&index-year=2015');
    expect(engine.queryOf(spec, { record: 'both' })).toBe('record=both&transform=index&index-year=2015');
    expect(engine.queryOf(spec, { transform: 'growth' })).toBe('record=reconciled&method=partner&transform=growth');
  });

  test('from the first view every pair of choices of two controls ends in a view that can be drawn, and the second choice stands', async () => {
    const first = await answerTo('');
    const seen = new Set<string>();
    for (const [control, value] of offered(first)) {
      const one = await answerTo(engine.queryOf(first.view.spec, changeOf(first, control, value)));
      for (const [next, other] of offered(one)) {
        const query = engine.queryOf(one.view.spec, changeOf(one, next, other));
        if (seen.has(query)) continue;
        seen.add(query);
        const { view } = await answerTo(query);
        for (const size of drawn) {
          const places = placePoints(view, size, 'en').flat(2);
          expect([query, places.every((at) => at === null || Number.isFinite(at))]).toEqual([query, true]);
        }
        expect([
          query,
          next,
          chosenIn(view.spec, next)
            .split(',')
            .includes(other.split(',')[0] ?? ''),
        ]).toEqual([query, next, true]);
      }
    }
    expect(seen.size).toBeGreaterThan(1000);
  }, 180_000);

  test('300 choices at random, one after the other, each end in a view', async () => {
    let state = 20261125;
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    let answer = await answerTo('');
    for (let step = 0; step < 300; step += 1) {
      const open = offered(answer);
      const [control = 'measure', value = 'export'] = open[random(open.length)] ?? [];
      answer = await answerTo(engine.queryOf(answer.view.spec, changeOf(answer, control, value)));
      expect(answer.view.series.length).toBeGreaterThan(0);
    }
  }, 120_000);
});

/** What the control sets: a partner is added to those that are listed. */
function changeOf({ view: { spec } }: TradeAnswer, control: string, value: string): Readonly<Record<string, string>> {
  return { [control]: control === 'partners' ? [...spec.partners, value].join(',') : value };
}

function chosenIn(spec: TradeAnswer['view']['spec'], control: string): string {
  const values: Readonly<Record<string, string>> = {
    measure: spec.measures.join(','),
    reporter: spec.reporter,
    partners: spec.partners.join(','),
    transform: spec.transform,
    money: spec.money,
    record: spec.record,
    vintage: spec.vintage,
    chart: spec.chart,
    events: spec.events ? '1' : '0',
  };
  return values[control] ?? '';
}
