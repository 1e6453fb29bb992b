import { readFileSync } from 'node:fs';
import {
  computeView,
  type Dataset,
  decodeViewSpec,
  encodeViewSpec,
  isMissing,
  studyViewSpec,
  studyViews,
  validateDataset,
} from '@sogdia/core';
import { checkClaim, checkDraft } from '@sogdia/core/claims';
import type { Observation } from '@sogdia/core/model';
import { datasetSchema, studyOfClaim, type Verdict } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';
import { releaseRecordSchema } from '../src/parse/parse-release-record.ts';
import { parseStudy, studyFiles } from '../src/parse/parse-study.ts';

const page = readFileSync(new URL('../../../docs/adding-a-study.md', import.meta.url), 'utf8');

/** The files that the page shows: each block of JSON under the name that was told last before it. */
const files = new Map(
  [...page.matchAll(/```json\n(?<text>[\s\S]*?)```/g)].map((block) => {
    const before = [...page.slice(0, block.index).matchAll(/`(?:[\w/-]+\/)?(?<name>[a-z-]+\.json)`/g)].at(-1);
    return [before?.groups?.['name'] ?? '', block.groups?.['text'] ?? ''] as const;
  }),
);
const record = releaseRecordSchema.parse(JSON.parse(files.get('release.json') ?? ''));
const study = parseStudy(new Map([...files].filter(([name]) => studyFiles.includes(name))));

const shipped = await loadDataset(['totals', 'world', 'paper']);
const isKept = ({ reporter, partner, period }: Observation): boolean =>
  ['CHN', 'KAZ', 'RUS'].includes(reporter) &&
  ['CHN', 'KAZ', 'RUS', 'UZB', 'KGZ', 'TJK', 'TKM', 'WLD'].includes(partner) &&
  period >= '2012';
/** The shipped dataset, with the study of the page in its list of studies. */
const withStudies = (studies: Dataset['studies']): Dataset => ({
  ...shipped,
  observations: shipped.observations.filter(isKept),
  indicators: [],
  sources: [...shipped.sources, ...record.sources],
  releases: [...shipped.releases, record.release],
  licences: [...shipped.licences, ...record.licences],
  studies,
});
const beside = withStudies([...shipped.studies, study]);
const first = withStudies([study, ...shipped.studies]);

describe('the study that docs/adding-a-study.md adds', () => {
  test('is told file by file, and makes a whole dataset with the one that is shipped', () => {
    expect([...files.keys()]).toEqual([
      'release.json',
      'study.json',
      'stated-values.json',
      'claims.json',
      'sections.json',
      'spellings.json',
    ]);
    expect(validateDataset(beside)).toEqual([]);
    expect(datasetSchema.safeParse(first).success).toBe(true);
  });

  test('says in which section of its text a view stands, and gives a text to try the check of a draft with', () => {
    expect(study.views.map(({ section }) => section)).toEqual([null, '1']);
    expect(study.sections).toEqual([{ id: '1', title: 'Two neighbours compared' }]);
    expect(checkDraft(first, study.sample ?? '').counts).toMatchObject({ right: 1, off: 0 });
  });

  test('is told with its place where it does not hold together', () => {
    const where = (studies: Dataset['studies']) => validateDataset(withStudies(studies)).map((problem) => problem.where);
    expect(where([{ ...study, release: 'two-neighbours/2027' as never }])).toEqual(['studies[0].release']);
    expect(where([{ ...study, question: { ...study.question, partners: ['RUR' as never] } }])).toEqual(['studies[0].question.partners[0]']);
    const [stated] = study.statedValues;
    const lost = stated === undefined ? [] : [{ ...stated, view: 'figure-9' }];
    expect(where([{ ...study, statedValues: lost }])).toEqual(['studies[0].statedValues[0].view']);
  });

  test('stands beside the usual one: its views behind its id, those of the other as before', () => {
    expect(studyViews(beside).map(({ name }) => name)).toEqual([
      ...studyViews(shipped).map(({ name }) => name),
      'two-neighbours/figure-1',
      'two-neighbours/figure-2',
    ]);
    for (const { name, spec } of studyViews(shipped)) expect(studyViewSpec(beside, name)).toEqual(spec);
    const asked = studyViewSpec(beside, 'two-neighbours/figure-2');
    expect(asked).toMatchObject({ measures: ['export'], reporter: 'KAZ', partners: ['CHN', 'RUS'], from: 2015, to: 2023 });
    expect(encodeViewSpec(beside, asked)).toBe('measure=export&reporter=KAZ&partners=CHN,RUS&years=2015-2023');
    expect(encodeViewSpec(first, asked)).toBe('measure=export');
    expect(decodeViewSpec(first, '')).toEqual(studyViewSpec(beside, 'two-neighbours/figure-1'));
    expect(studyViews(first).map(({ name }) => name)).toContain('zhang-2025/figure-3');
  });

  test.each([
    ['beside', beside, 'two-neighbours/figure-2'],
    ['first', first, 'figure-2'],
  ])('holds its printed numbers against the data (%s)', (_, dataset, name) => {
    const view = computeView(dataset, studyViewSpec(dataset, name));
    expect(view.name).toBe(name);
    expect(view.agreement?.items.map(({ stated, outcome }) => [stated.id, outcome])).toEqual([
      ['exports-to-china-2023', 'agrees'],
      ['exports-to-russia-2023', 'differs'],
    ]);
    expect(view.series.every(({ points }) => points.every(({ value }) => !isMissing(value)))).toBe(true);
  });

  test('gives its claims the verdicts that the page tells', () => {
    const verdicts = study.claims.map((claim): readonly [string, Verdict['verdict']] => {
      expect(studyOfClaim(beside, claim)?.id).toBe('two-neighbours');
      return [claim.id, checkClaim(beside, claim, 'en').verdict];
    });
    expect(verdicts).toEqual([
      ['N1', 'supported'],
      ['N2', 'contradicted'],
    ]);
  });

  test('is what a draft is read by where it comes first: its spellings, and its reporter as the owner that is not named', () => {
    const read = (dataset: Dataset) =>
      checkDraft(
        dataset,
        'In 2023, exports to China came to USD 14.7 billion. Qazaqstan’s imports from Russia were USD 16.8 billion in 2023.',
      ).figures.map(({ expression, outcome }) => [expression, outcome]);
    expect(read(first)).toEqual([
      ['export(KAZ, CHN)[2023] == 14.7bn', 'right'],
      ['import(KAZ, RUS)[2023] == 16.8bn', 'right'],
    ]);
    expect(read(beside).map(([expression]) => expression)).toEqual([null, null]);
  });
});
