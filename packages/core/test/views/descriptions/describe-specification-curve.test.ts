import { describe, expect, it } from 'vitest';
import { specificationCurve } from '../../../src/index.ts';
import { economyCodeSchema } from '../../../src/model/index.ts';
import { specifications } from '../../../src/queries/robustness/specification.ts';
import type { SpecificationOutcome } from '../../../src/queries/robustness/specification-curve.ts';
import { formatVintage, nameSpecifications } from '../../../src/views/descriptions/name-specifications.ts';
import { conclusionsAsked, describeConclusion } from '../../../src/workspace.ts';
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
      'China’s largest trading partners in 2015 were, in order, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan',
      'China’s total trade with Central Asia grew from 2013 to 2015',
      'Kyrgyzstan was 3rd by total trade among China’s partners in Central Asia in 2015',
    ]);
  });

  it('counts in how many ways to read the records it holds, fails and cannot be told', () => {
    expect(words['surplus-every-year']?.counts).toBe('Of 42 ways to read the figures, 24 agree, 0 disagree and 18 can’t say.');
  });

  it('names a record once where factor and date change nothing, and no list where there is none', () => {
    expect(words['order-of-partners']?.survivesIn).toBe('It holds with China’s figures; reconciled by the reporter’s figures.');
    expect(words['surplus-every-year']?.flipsIn).toBeNull();
    expect(words['surplus-every-year']?.undecidedIn).toContain(
      'We can’t say with the partners’ figures; reconciled by the partner’s figures; reconciled by the average of both sides’ figures; reconciled by the importer’s figures less freight and insurance at a fixed factor; reconciled by both sides’ figures weighted by reliability.',
    );
  });

  it('names factor and date where they decide', () => {
    const revised = makeObservation({ partner: 'UZB', period: 2015, value: 90e9, release: 'customs/revised' });
    const later = inWords([...observations, revised]);
    expect(later['order-of-partners']?.survivesIn).toBe(
      'It holds with China’s figures, first published; reconciled by the reporter’s figures at a CIF/FOB factor of 1.06, first published; reconciled by the reporter’s figures at a CIF/FOB factor of 1.1, first published.',
    );
  });

  it('runs from the smallest to the largest number, each with its receipt, for what is one number', () => {
    const range = words['growth-of-total']?.range;
    expect(range?.text).toMatch(/^The range is \d+\.\d% to 20\.0%\.$/);
    expect(range?.spans.filter(({ receipt }) => receipt !== null).map(({ receipt }) => receipt?.subject.period)).toEqual([
      '2013-2015',
      '2013-2015',
    ]);
    expect(words['order-of-partners']?.range).toBeNull();
    expect(words['rank-of-partner']?.range?.text).toBe('The range is 2nd to 3rd.');
  });

  it('names the years without a surplus', () => {
    const loss = observations.map((one) => (one.flow === 'import' && one.period === '2014' ? { ...one, value: 90e9 } : one));
    expect(inWords(loss)['surplus-every-year']?.statement).toBe(
      'China ran a surplus with Central Asia in every year from 2014 to 2015 except 2014',
    );
  });

  it('says that a conclusion cannot be told, and why', () => {
    const none = inWords(observations.filter(({ partner }) => partner !== 'TJK'));
    expect(none['growth-of-total']).toMatchObject({
      statement: 'We can’t say for the growth of total trade: a member of the group has no figure',
      survivesIn: null,
      flipsIn: null,
      range: null,
    });
  });
});

describe('nameSpecifications(some, all, reporter, language)', () => {
  it('names record, method, factor, what is done with absences, and the date', () => {
    const all = specifications({ vintage: ['2019-06-30', 'latest'], factors: [1.06] }).map(
      (specification) => ({ specification }) as SpecificationOutcome,
    );
    const some = all.filter(({ specification }) => specification.vintage !== 'latest');
    const named = nameSpecifications(some, all, 'China', 'en');
    expect(named[0]).toBe('China’s figures, as known on 2019-06-30');
    expect(named[2]).toBe('the partners’ figures, gaps filled from the other side, as known on 2019-06-30');
    expect(named.at(-1)).toBe(
      'reconciled by both sides’ figures weighted by reliability at a CIF/FOB factor of 1.06, gaps filled from the other side, as known on 2019-06-30',
    );
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('formatVintage(vintage, language)', () => {
  it('names the policies and the date', () => {
    expect(['first', 'latest', '2020-01-31'].map((vintage) => formatVintage(vintage, 'en'))).toEqual([
      'first published',
      'revised',
      'as known on 2020-01-31',
    ]);
  });
});
