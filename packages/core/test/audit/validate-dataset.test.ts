import { describe, expect, test } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, validateDataset } from '../../src/index.ts';
import { datasetSchema } from '../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';

const dataset = makeDataset({ observations: [makeObservation({ period: 2013 }), makeObservation({ period: 2014 })] });
const [first, second] = dataset.observations;
const [policy, latest] = dataset.policies;

/** The dataset with something changed in it, as a user may hand it in. */
const changed = (draft: Partial<Record<keyof Dataset, unknown>>): unknown => ({ ...dataset, ...draft });

describe('validateDataset(input)', () => {
  test('validateDataset finds nothing wrong with a dataset', () => {
    expect(validateDataset(dataset)).toEqual([]);
    expect(validateDataset(makeDataset())).toEqual([]);
  });

  test.each([
    ['no policy', changed({ policies: [] }), 'policies: no policy; expected a policy first'],
    ['a policy too few', changed({ policies: [policy] }), 'policies: first; expected a policy latest'],
    [
      'policies of other names',
      changed({ policies: [{ ...policy, id: 'mine' }, latest] }),
      'policies: mine, latest; expected a policy first',
    ],
    [
      'a policy twice',
      changed({ policies: [policy, latest, latest] }),
      'policies[2]: latest; expected each once; it is also at policies[1]',
    ],
    [
      'an unknown release',
      changed({ observations: [{ ...first, release: 'nowhere/first' }] }),
      'observations[0].release: nowhere/first; expected an id in releases',
    ],
    [
      'an unknown source',
      changed({ observations: [first, { ...second, source: 'nowhere' }] }),
      'observations[1].source: nowhere; expected an id in sources',
    ],
    ['an unknown licence', changed({ licences: [] }), 'sources[0].licence: open; expected an id in licences'],
    [
      'a cell twice',
      changed({ observations: [first, second, { ...first, value: 7 }] }),
      'observations[2]: customs/first CHN KAZ export 2013 TOTAL; expected each once; it is also at observations[0]',
    ],
    [
      'an unknown flow',
      changed({ observations: [{ ...first, flow: 'reexport' }] }),
      'observations[0].flow: "reexport"; expected one of export, import, turnover',
    ],
    [
      'an unknown flag',
      changed({ observations: [{ ...first, flags: ['odd'] }] }),
      /^observations\[0\]\.flags\[0\]: "odd"; expected one of rounded, report-incomplete, /,
    ],
    ['a year that is a number', changed({ observations: [{ ...first, period: 2013 }] }), 'observations[0].period: 2013; expected string'],
    [
      'a year of two digits',
      changed({ observations: [{ ...first, period: '13' }] }),
      'observations[0].period: "13"; expected a year 2023, a month 2023-07 or months 2025-01..2025-10',
    ],
    [
      'a value that is none',
      changed({ observations: [{ ...first, value: Number.NaN }] }),
      /^observations\[0\]\.value: .*; expected number$/,
    ],
    ['a field too many', changed({ observations: [{ ...first, colour: 'red' }] }), /^observations\[0\]: .*; expected no field colour$/],
    ['a list that is none', changed({ events: 'none' }), 'events: "none"; expected a list'],
    ['a list that is absent', changed({ events: undefined }), 'events: nothing; expected a list'],
    ['no dataset at all', null, 'dataset: null; expected object'],
  ])('validateDataset tells %s by where, found and expected', (_what, input, message) => {
    const problems = validateDataset(input).map((problem) => problem.message);
    expect(problems[0]).toMatch(message);
  });

  test('validateDataset tells at most a hundred faults of a hundred thousand, and echoes no value whole', () => {
    const problems = validateDataset(
      changed({ observations: Array.from({ length: 100_000 }, () => ({ ...first, flow: 'x'.repeat(10_000) })) }),
    );
    expect(problems).toHaveLength(100);
    expect(problems.every(({ message }) => message.length < 250)).toBe(true);
    const twice = validateDataset(changed({ observations: Array.from({ length: 1_000 }, () => first) }));
    expect(twice).toHaveLength(100);
  });

  test('datasetSchema itself tells which row and field is wrong, and what would be a list', () => {
    const issuesOf = (observations: unknown) =>
      datasetSchema.safeParse(changed({ observations })).error?.issues.map(({ path, code }) => [path.join('.'), code]);
    expect(issuesOf([first, { ...second, flow: 'reexport' }])).toEqual([['observations.1.flow', 'invalid_value']]);
    expect(issuesOf(5)).toEqual([['observations', 'invalid_type']]);
    expect(validateDataset(changed({ observations: 5 }))[0]?.message).toBe('observations: 5; expected a list');
  });

  test('datasetSchema refuses what validateDataset finds fault with, and what it takes computeView reads', () => {
    expect(datasetSchema.safeParse(changed({ policies: [policy] })).success).toBe(false);
    expect(datasetSchema.safeParse(changed({ observations: [first, first] })).success).toBe(false);
    const view = computeView(datasetSchema.parse(dataset), decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013-2014'));
    expect(view.series).toHaveLength(1);
  });
});
