import { describe, expect, it } from 'vitest';
import { specificationCurve } from '../../../src/index.ts';
import { economyCodeSchema } from '../../../src/model/index.ts';
import { specifications } from '../../../src/queries/robustness/specification.ts';
import { formatVintage } from '../../../src/views/descriptions/name-specifications.ts';
import { conclusionsAsked, describeConclusion, formatSpecification } from '../../../src/workspace.ts';
import { makeDataset, makeObservation, makeStudy, makeTradeOfFive } from '../../support/make-dataset.ts';
import { makeWorld } from '../../support/make-world.ts';

const world = makeWorld();

const china = economyCodeSchema.parse('CHN');
const asked = conclusionsAsked(makeStudy());
if (asked === null) throw new Error('the invented study has conclusions');
const question = { ...asked, to: 2015 };

/** China's record of the five, and Kazakhstan's alone of the partners'. */
const observations = [
  ...makeTradeOfFive(2013, 2015),
  ...[2013, 2014, 2015].map((period) =>
    makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period, value: 1e9, source: 'office', release: 'office/first' }),
  ),
];
const inWords = (over = observations, draft = {}) =>
  Object.fromEntries(
    specificationCurve(makeDataset({ observations: over }), { ...question, ...draft }).map((curve) => [
      curve.id,
      describeConclusion(world, curve, china, 'en'),
    ]),
  );

describe('describeConclusion(curve, reporter, language)', () => {
  const words = inWords();

  it('states what the benchmark says', () => {
    expect(Object.values(words).map(({ statement }) => statement)).toEqual([
      'China ran a surplus with Central Asia in every year from 2014 to 2015',
      'China’s partners by total trade in 2015 were, in this order, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan',
      'China’s total trade with Central Asia grew from 2013 to 2015',
      'Kyrgyzstan was 3rd by total trade among China’s partners in Central Asia in 2015',
    ]);
  });

  it('counts in how many ways to read the records it holds, fails and cannot be told', () => {
    expect(words['surplus-every-year']?.counts).toBe(
      'Of 42 ways to read the records, 24 agree, 0 contradict it, and in 18 it cannot be told.',
    );
  });

  it('names a record once where factor and date change nothing, and no list where there is none', () => {
    expect(words['order-of-partners']?.survivesIn).toBe('It holds in: China’s record; reconciled by the reporter’s record.');
    expect(words['surplus-every-year']?.flipsIn).toBeNull();
    expect(words['surplus-every-year']?.undecidedIn).toContain('the partners’ records; reconciled by the partner’s record;');
  });

  it('names factor and date where they decide', () => {
    const revised = makeObservation({ partner: 'UZB', period: 2015, value: 90e9, release: 'customs/revised' });
    const later = inWords([...observations, revised]);
    expect(later['order-of-partners']?.survivesIn).toBe(
      'It holds in: China’s record, as published; reconciled by the reporter’s record at a CIF/FOB factor of 1.06, as published; reconciled by the reporter’s record at a CIF/FOB factor of 1.1, as published.',
    );
  });

  it('runs from the smallest to the largest number, each with its receipt, for what is one number', () => {
    const range = words['growth-of-total']?.range;
    expect(range?.text).toMatch(/^It runs from \d+\.\d% to 20\.0%\.$/);
    expect(range?.spans.filter(({ receipt }) => receipt !== null).map(({ receipt }) => receipt?.subject.period)).toEqual([
      '2013-2015',
      '2013-2015',
    ]);
    expect(words['order-of-partners']?.range).toBeNull();
    expect(words['rank-of-partner']?.range?.text).toBe('It runs from 2nd to 3rd.');
  });

  it('names the years without a surplus', () => {
    const loss = observations.map((one) => (one.flow === 'import' && one.period === '2014' ? { ...one, value: 90e9 } : one));
    expect(inWords(loss)['surplus-every-year']?.statement).toBe(
      'China ran a surplus with Central Asia in every year from 2014 to 2015 but 2014',
    );
  });

  it('says that a conclusion cannot be told, and why', () => {
    const none = inWords(observations.filter(({ partner }) => partner !== 'TJK'));
    expect(none['growth-of-total']).toMatchObject({
      statement: 'The growth of total trade cannot be told: a member of the group has no figure',
      survivesIn: null,
      flipsIn: null,
      range: null,
    });
  });
});

describe('formatSpecification(specification, reporter, language)', () => {
  it('names record, method, factor, what is done with absences, and the date', () => {
    const named = specifications({ vintage: ['2019-06-30'], factors: [1.06] }).map((one) => formatSpecification(one, 'China', 'en'));
    expect(named[0]).toBe('China’s record, as known on 2019-06-30');
    expect(named[2]).toBe('the partners’ records, absences filled from the other side, as known on 2019-06-30');
    expect(named.at(-1)).toBe(
      'reconciled by both records weighted by their reliability at a CIF/FOB factor of 1.06, absences filled from the other side, as known on 2019-06-30',
    );
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('formatVintage(vintage, language)', () => {
  it('names the policies and the date', () => {
    expect(['first', 'latest', '2020-01-31'].map((vintage) => formatVintage(vintage, 'en'))).toEqual([
      'as published',
      'latest figures',
      'as known on 2020-01-31',
    ]);
  });
});
