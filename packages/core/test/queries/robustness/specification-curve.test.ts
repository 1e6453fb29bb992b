import { describe, expect, it } from 'vitest';
import { cellsOf, InvalidParameterError, readFlow, specificationCurve } from '../../../src/index.ts';
import { economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { specifications } from '../../../src/queries/robustness/specification.ts';
import type { SpecificationQuestion } from '../../../src/queries/robustness/specification-curve.ts';
import { conclusionIds, conclusionsAsked } from '../../../src/workspace.ts';
import { makeDataset, makeObservation, makeStudy } from '../../support/make-dataset.ts';

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];
const years = [2013, 2014, 2015];

/** China's record: exports 100, 90, 80, 70, 60 by partner, growing by a tenth; imports half of them, all of them in 2013. */
const own = years.flatMap((period) =>
  five.flatMap((partner, index) => {
    const value = (100 - 10 * index) * (1 + (period - 2013) / 10);
    return [
      makeObservation({ partner, period, value }),
      makeObservation({ partner, period, flow: 'import', value: period === 2013 ? value : value / 2 }),
    ];
  }),
);

/** The partners' records, but for Turkmenistan: the same exports of theirs, and imports of a quarter of what China records, KGZ of a tenth. */
const mirror = years.flatMap((period) =>
  five.slice(0, 4).flatMap((partner, index) => {
    const value = (100 - 10 * index) * (1 + (period - 2013) / 10);
    const record = { reporter: partner, partner: 'CHN', period, source: 'office', release: 'office/first' } as const;
    return [
      makeObservation({ ...record, flow: 'import', value: partner === 'KGZ' ? value / 10 : value / 4 }),
      makeObservation({ ...record, flow: 'export', value: period === 2013 ? value : value / 2 }),
    ];
  }),
);
const revised = makeObservation({ partner: 'UZB', period: 2015, flow: 'import', value: 300, release: 'customs/revised' });

const asked = conclusionsAsked(makeStudy());
if (asked === null) throw new Error('the invented study has conclusions');
const question: SpecificationQuestion = { ...asked, to: 2015 };
const dataset = makeDataset({ observations: [...own, ...mirror] });
const curves = specificationCurve(dataset, question);
const curve = (id: string, over = curves) => {
  const found = over.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no curve ${id}`);
  return found;
};
const outcome = (id: string, specification: string, over = curves) =>
  [curve(id, over).benchmark, ...curve(id, over).outcomes].find((one) => one.specification.id === specification);

describe('specifications(choices)', () => {
  it('has both records and the five methods, absences left or filled where the partner is read, at each factor and date', () => {
    const all = specifications({ vintage: ['first', 'latest'], factors: [1.06, 1.1] });
    expect(all).toHaveLength(2 * (1 + 2 + 2 * (1 + 4 * 2)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all[0]).toEqual({
      id: 'reporter, first',
      record: 'reporter',
      method: null,
      factor: null,
      oneSided: 'missing',
      vintage: 'first',
    });
  });

  it('gives a factor to what is brought to free on board, and to nothing else', () => {
    for (const { record, method, factor } of specifications({ vintage: ['latest'], factors: [1.06] }))
      expect([record === 'reconciled', method !== null, factor !== null]).toEqual(Array(3).fill(record === 'reconciled'));
  });
});

describe('readFlow(dataset, question) that takes the other record', () => {
  const ask = {
    reporter: economyCodeSchema.parse('CHN'),
    partner: economyCodeSchema.parse('TKM'),
    flow: 'export',
    period: yearPeriod(2013),
    vintage: 'latest',
    oneSided: 'take',
  } as const;

  it('fills an absence of the partner’s record from the reporter’s, and says so in the receipt', () => {
    expect(readFlow(dataset, { ...ask, record: 'partner' })).toMatchObject({
      kind: 'step',
      operation: 'taken-from-the-other-record',
      value: 60,
      operands: [
        { role: 'taken', receipt: { kind: 'cell', subject: { recorder: 'CHN' } } },
        { role: 'in place of', receipt: { kind: 'absence', value: { missing: 'not-in-data' } } },
      ],
    });
  });

  it('fills a reconciled figure free on board', () => {
    expect(readFlow(dataset, { ...ask, flow: 'import', record: 'reconciled', method: 'partner' }).value).toBeCloseTo(60 / 1.06, 12);
    expect(readFlow(dataset, { ...ask, record: 'reconciled', method: 'mean' }).value).toBe(60);
  });

  it('leaves a figure that there is, and an absence that neither side fills', () => {
    const kazakhstan = economyCodeSchema.parse('KAZ');
    expect(readFlow(dataset, { ...ask, partner: kazakhstan, record: 'partner' })).toMatchObject({ kind: 'cell', value: 25 });
    expect(readFlow(dataset, { ...ask, period: yearPeriod(2020), record: 'partner' }).value).toEqual({
      missing: 'not-in-data',
      of: 'TKM 2020',
    });
  });

  it('fills one member of a group and no other', () => {
    const five2013 = readFlow(dataset, { ...ask, partner: economyCodeSchema.parse('CA5'), record: 'partner' });
    expect(five2013.value).toBeCloseTo(25 + 22.5 + 8 + 17.5 + 60, 12);
  });
});

describe('conclusionsAsked(study)', () => {
  it('is the question of the study with the member and the factors of its conclusions, as first published and as revised', () => {
    expect(asked).toEqual({
      reporter: 'CHN',
      group: 'CA5',
      member: 'KGZ',
      from: 2013,
      to: 2023,
      factors: [1.06, 1.1],
      vintage: ['first', 'latest'],
    });
  });

  it('is null for a study without conclusions, and for one whose partners have no name together', () => {
    const study = makeStudy();
    expect(conclusionsAsked({ ...study, conclusions: null })).toBeNull();
    expect(conclusionsAsked({ ...study, question: { ...study.question, group: null } })).toBeNull();
  });
});

describe('specificationCurve(dataset, question)', () => {
  it('reads each conclusion in every specification, the benchmark first', () => {
    expect(curves.map(({ id }) => id)).toEqual([...conclusionIds]);
    for (const { benchmark, outcomes } of curves) {
      expect(benchmark.specification.id).toBe('reporter, first');
      expect(benchmark.outcome).toBe('survives');
      expect(outcomes).toHaveLength(41);
    }
  });

  it('finds a surplus in every year after the first in the reporter’s record, and a deficit in the partners’', () => {
    expect(curve('surplus-every-year').benchmark.result).toBe('every year');
    expect(outcome('surplus-every-year', 'partner, filled, first')).toMatchObject({
      outcome: 'flips',
      result: 'not in 2014 2015',
    });
  });

  it('is undecided where a member has no record, with the reason', () => {
    expect(outcome('surplus-every-year', 'partner, first')).toMatchObject({ outcome: 'undecided', reason: 'member-missing' });
    expect(outcome('order-of-partners', 'partner, latest')).toMatchObject({ outcome: 'undecided', reason: 'not-in-data' });
  });

  it('decides against a surplus every year by one known deficit, though other years are missing', () => {
    const absence = own.filter(({ period, partner }) => !(period === '2014' && partner === 'TJK'));
    const loss = absence.map((one) => (one.flow === 'import' && one.period === '2015' ? { ...one, value: 900 } : one));
    const [first] = specificationCurve(makeDataset({ observations: loss }), question);
    expect(first?.benchmark).toMatchObject({ result: 'not in 2015', reason: null });
  });

  it('orders the partners by total trade in the last year', () => {
    expect(curve('order-of-partners').benchmark.result).toBe('KAZ UZB KGZ TJK TKM');
    expect(outcome('order-of-partners', 'partner, filled, first')).toMatchObject({
      result: 'TKM KAZ UZB TJK KGZ',
      outcome: 'flips',
    });
  });

  it('gives the place of the member, undecided unless every member has a figure', () => {
    expect(curve('rank-of-partner').benchmark.result).toBe('place 3');
    expect(outcome('rank-of-partner', 'partner, filled, first')?.result).toBe('place 5');
    expect(outcome('rank-of-partner', 'reconciled by mean at 1.06, first')?.result).toBeNull();
  });

  it('gives the growth from the first year to the last as one receipt over both totals', () => {
    const { benchmark } = curve('growth-of-total');
    expect(benchmark.result).toBe('did not grow');
    expect(benchmark.receipts).toHaveLength(1);
    expect(benchmark.receipts[0]?.value).toBeCloseTo((1.2 * 1.5) / 2 - 1, 12);
    expect(benchmark.receipts.flatMap(cellsOf)).toHaveLength(20);
  });

  it('flips by vintage alone where a revision is large enough', () => {
    const later = specificationCurve(makeDataset({ observations: [...own, ...mirror, revised] }), question);
    expect(outcome('order-of-partners', 'reporter, latest', later)).toMatchObject({ outcome: 'flips', result: 'UZB KAZ KGZ TJK TKM' });
    expect(outcome('order-of-partners', 'reporter, first', later)?.outcome).toBe('survives');
  });

  it('is undecided everywhere when the benchmark is', () => {
    const empty = specificationCurve(makeDataset({ observations: mirror }), question);
    for (const { benchmark, outcomes } of empty) {
      if (benchmark.result === null) expect(outcomes.every((one) => one.outcome === 'undecided')).toBe(true);
    }
    expect(curve('growth-of-total', empty).benchmark).toMatchObject({ result: null, reason: 'member-missing' });
  });

  it.each([
    [{ member: economyCodeSchema.parse('RUS') }, /invalid member: RUS; expected a member of CA5/],
    [{ from: 2015 }, /invalid to: 2015; expected a year after 2015/],
    [{ vintage: [] }, /invalid vintage/i],
  ])('throws InvalidParameterError for %o', (draft, message) => {
    expect(() => specificationCurve(dataset, { ...question, ...draft })).toThrow(InvalidParameterError);
    expect(() => specificationCurve(dataset, { ...question, ...draft })).toThrow(message);
  });
});

describe('specificationCurve(dataset, question) in every specification of the invented trade', () => {
  /** RecordChoice or method (with absences filled), then what the four conclusions come to at every factor and date. */
  const expected: readonly (readonly [record: string, surplus: string | null, order: string | null, place: string | null])[] = [
    ['reporter', 'every year', 'KAZ UZB KGZ TJK TKM', 'place 3'],
    ['partner', null, null, null],
    ['partner filled', 'not in 2014 2015', 'TKM KAZ UZB TJK KGZ', 'place 5'],
    ['reporter reconciled', 'every year', 'KAZ UZB KGZ TJK TKM', 'place 3'],
    ['partner reconciled', null, null, null],
    ['mean reconciled', null, null, null],
    ['fixed-factor reconciled', null, null, null],
  ];

  const recordOf = ({ record, method, oneSided }: (typeof curves)[number]['benchmark']['specification']) =>
    [method ?? record, ...(method === null ? [] : ['reconciled']), ...(oneSided === 'take' ? ['filled'] : [])].join(' ');
  const results = (id: string, record: string) => {
    const all = [curve(id).benchmark, ...curve(id).outcomes].filter(({ specification }) => recordOf(specification) === record);
    return [...new Set(all.map(({ result }) => result))];
  };

  it.each(expected)('%s: surplus %s, order %s, Kyrgyzstan %s', (record, surplus, order, place) => {
    expect(results('surplus-every-year', record)).toEqual([surplus]);
    expect(results('order-of-partners', record)).toEqual([order]);
    expect(results('rank-of-partner', record)).toEqual([place]);
  });

  it('does not depend on the order of the observations', () => {
    const turned = specificationCurve(makeDataset({ observations: [...mirror, ...own].toReversed() }), question);
    const summary = (some: typeof curves) =>
      some.map(({ benchmark, outcomes }) => [benchmark, ...outcomes].map(({ result, outcome, reason }) => [result, outcome, reason]));
    expect(summary(turned)).toEqual(summary(curves));
  });

  it('judges every specification against the benchmark alone', () => {
    for (const { benchmark, outcomes } of curves) {
      for (const { result, outcome, reason } of outcomes) {
        if (result === null) expect([outcome, typeof reason]).toEqual(['undecided', 'string']);
        else expect(outcome).toBe(result === benchmark.result ? 'survives' : 'flips');
      }
    }
  });

  it('takes its benchmark from the first date that is asked for', () => {
    const later = makeDataset({ observations: [...own, ...mirror, revised] });
    const [, order] = specificationCurve(later, { ...question, vintage: ['latest', 'first'] });
    expect(order?.benchmark).toMatchObject({ result: 'UZB KAZ KGZ TJK TKM', specification: { vintage: 'latest' } });
    expect(order?.outcomes.find(({ specification }) => specification.id === 'reporter, first')?.outcome).toBe('flips');
  });

  it('reads what was known on a date: before the first release nothing can be told', () => {
    const early = specificationCurve(dataset, { ...question, vintage: ['2013-12-31', 'latest'] });
    for (const { benchmark, outcomes } of early) {
      expect(benchmark.result).toBeNull();
      expect(outcomes.every(({ outcome }) => outcome === 'undecided')).toBe(true);
    }
    expect(curve('order-of-partners', early).benchmark.reason).toBe('after-vintage-date');
  });

  it('asks of one economy alone as of a group of one', () => {
    const one = economyCodeSchema.parse('KAZ');
    const [surplus, order, , place] = specificationCurve(dataset, { ...question, group: one, member: one });
    expect([surplus?.benchmark.result, order?.benchmark.result, place?.benchmark.result]).toEqual(['every year', 'KAZ', 'place 1']);
  });
});
