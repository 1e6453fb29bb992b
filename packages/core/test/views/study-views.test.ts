import { describe, expect, it } from 'vitest';
import {
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  holdingsOf,
  InvalidParameterError,
  readViewSpec,
  studyViewOf,
  studyViewSpec,
  studyViews,
  usualViewSpec,
} from '../../src/index.ts';
import { studySchema } from '../../src/model/index.ts';
import { nearestViewSpec } from '../../src/workspace.ts';
import { makeDataset, makeObservation, makeStudy } from '../support/make-dataset.ts';

const second = studySchema.parse({
  ...makeStudy(),
  id: 'a-report',
  title: 'A Report',
  question: { reporter: 'KAZ', partners: ['CHN', 'RUS'], from: 2010, to: 2012 },
  views: [
    { name: 'chart-a', query: 'measure=export' },
    { name: 'figure-2', query: '' },
  ],
  conclusions: null,
  statedValues: [],
});
const observations = [2010, 2011, 2012, 2013].flatMap((period) =>
  ['CHN', 'RUS'].map((partner) => makeObservation({ reporter: 'KAZ', partner, period, value: period })),
);
const both = makeDataset({ observations, studies: [makeStudy(), second] });
const turned = makeDataset({ observations, studies: [second, makeStudy()] });
const none = makeDataset({ observations, studies: [] });

describe('decodeViewSpec(dataset, query) and encodeViewSpec(dataset, spec)', () => {
  it('leave out what the usual study asks, whichever it is', () => {
    expect(decodeViewSpec(both, '')).toEqual(usualViewSpec(both));
    expect(decodeViewSpec(turned, '')).toMatchObject({ reporter: 'KAZ', partners: ['CHN', 'RUS'], from: 2010, to: 2012 });
    const spec = decodeViewSpec(turned, 'measure=export&years=2011');
    expect(encodeViewSpec(turned, spec)).toBe('measure=export&years=2011');
    expect(encodeViewSpec(both, spec)).toBe('measure=export&reporter=KAZ&partners=CHN,RUS&years=2011');
    expect(decodeViewSpec(both, encodeViewSpec(both, spec))).toEqual(spec);
  });

  it('know the economies of the dataset and no other', () => {
    const [first, ...others] = both.economies;
    if (first === undefined) throw new Error('the invented world has economies');
    const ruritania = { ...first, code: 'RUR' as never, iso2: null, names: { en: 'Ruritania', zh: '卢里塔尼亚', ru: 'Руритания' } };
    const world = { ...both, economies: [first, ...others, ruritania], offered: [] };
    expect(decodeViewSpec(world, 'partners=ruritania').partners).toEqual(['RUR']);
    expect(() => decodeViewSpec(both, 'partners=ruritania')).toThrow('unknown economy: ruritania');
  });

  it('ask for what no study says where there is none, and answer a question asked in full', () => {
    const full = 'reporter=KAZ&partners=CHN&years=2010-2012';
    expect(usualViewSpec(none)).toBeNull();
    expect(encodeViewSpec(none, decodeViewSpec(none, full))).toBe(full);
    expect(computeView(none, decodeViewSpec(none, `measure=export&${full}`)).query).toBe(`measure=export&${full}`);
    for (const left of ['partners=CHN&years=2010', 'reporter=KAZ&years=2010', 'reporter=KAZ&partners=CHN']) {
      expect(() => decodeViewSpec(none, left)).toThrow(InvalidParameterError);
      expect(() => readViewSpec(none, left)).toThrow('the dataset has no study');
    }
    expect(readViewSpec(none, full).spec).toEqual(decodeViewSpec(none, full));
  });
});

describe('studyViews(dataset)', () => {
  it('are those of the usual study by their own names, of others behind the id of the study, each over its own question', () => {
    expect(studyViews(both).map(({ name }) => name)).toEqual([
      ...['figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6', 'table-1'],
      ...['a-report/chart-a', 'a-report/figure-2'],
    ]);
    expect(studyViewSpec(both, 'a-report/chart-a')).toMatchObject({ measures: ['export'], reporter: 'KAZ', from: 2010, to: 2012 });
    expect(studyViewSpec(turned, 'chart-a')).toEqual(studyViewSpec(both, 'a-report/chart-a'));
    expect(() => studyViewSpec(both, 'chart-a')).toThrow('unknown view: chart-a');
    expect(studyViews(none)).toEqual([]);
  });

  it('are found by what they ask, in whatever form', () => {
    expect(studyViewOf(both, decodeViewSpec(both, 'measure=import&chart=table&events=0'))?.name).toBe('figure-3');
    expect(studyViewOf(both, studyViewSpec(turned, 'chart-a'))).toMatchObject({ name: 'a-report/chart-a', view: 'chart-a' });
    expect(studyViewOf(both, decodeViewSpec(both, 'years=2014-2023'))).toBeNull();
    expect(computeView(both, studyViewSpec(both, 'a-report/chart-a')).name).toBe('a-report/chart-a');
  });

  it('say nothing of how they agree with a study that states no number', () => {
    expect(computeView(both, studyViewSpec(both, 'a-report/chart-a')).agreement).toBeNull();
  });
});

describe('nearestViewSpec(holdings, spec)', () => {
  it('comes back to what the usual study of the dataset asks', () => {
    const asked = decodeViewSpec(turned, 'measure=export&years=1950-1960');
    expect(nearestViewSpec(holdingsOf(turned), asked).spec).toMatchObject({ reporter: 'KAZ', from: 2010, to: 2012 });
    expect(nearestViewSpec(holdingsOf(none), asked).spec).toMatchObject({ reporter: 'KAZ', from: 2010, to: 2013 });
  });
});
