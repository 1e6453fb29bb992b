import { claimSchema, type Milestone, measureSchema, type StatedValue, type Study, transformSchema } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { built } from './support/built.ts';

let paper: Study;
let partnerships: readonly Milestone[];
let levels: Study['milestones'][number]['levels'];
beforeAll(async () => {
  const [study] = (await built()).parts.paper.studies;
  if (study === undefined) throw new Error('the part paper holds no study');
  paper = study;
  const [ladder] = study.milestones;
  if (ladder === undefined) throw new Error('the study brings no ladder');
  partnerships = ladder.milestones;
  levels = ladder.levels;
});

function stated(view: string): readonly StatedValue[] {
  return paper.statedValues.filter((value) => value.view === view);
}

describe('the claims of the paper', () => {
  test('are numbered without a discrepancy, save for the numbers that are retired and given to no other', () => {
    const ids = Array.from({ length: 135 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    const retired = paper.retiredClaims.map(({ id }) => id as string);
    expect(retired).toEqual(['C37', 'C59']);
    expect(paper.claims.map((claim) => claim.id)).toEqual(ids.filter((id) => !retired.includes(id)));
    for (const claim of paper.claims) claimSchema.parse(claim);
  });

  test('each stands in one section of the paper, or in its table', () => {
    const sections = new Set(paper.claims.map(({ section }) => section));
    expect([...sections].toSorted()).toEqual(['1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '4.2', '4.3', '5', 'table 1']);
  });
});

describe('the figures that the paper states', () => {
  test('each has its own id, a known measure and transform, and a claim that exists', () => {
    const claims = new Set<string>(paper.claims.map((claim) => claim.id));
    expect(new Set(paper.statedValues.map((value) => value.id)).size).toBe(paper.statedValues.length);
    for (const value of paper.statedValues) {
      if (value.view === 'table-1') expect(levels.map(({ id }) => id)).toContain(value.measure);
      else measureSchema.parse(value.measure);
      transformSchema.parse(value.transform);
      if (value.claim !== null) expect(claims.has(value.claim), value.id).toBe(true);
    }
  });

  test('every figure and the table have stated values', () => {
    const counts = ['figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6', 'table-1'].map((view) => stated(view).length);
    expect(counts).toEqual([10, 15, 1, 5, 1, 2, 14]);
  });

  test('figure 1 keeps the digits that the text prints', () => {
    expect(
      stated('figure-1').map(({ year, transform, relation, printed, scale }) => `${year} ${transform} ${relation} ${printed} x ${scale}`),
    ).toEqual([
      '2013 level exceeds 50 x 1000000000',
      '2013 level equals 50.3 x 1000000000',
      '2019 level equals 46.3 x 1000000000',
      '2020 level equals 38.6 x 1000000000',
      '2021 level equals 50 x 1000000000',
      '2022 level equals 70.2 x 1000000000',
      '2022 level exceeds 70 x 1000000000',
      '2022 growth exceeds 40 x 0.01',
      '2023 level equals 89.4 x 1000000000',
      '2023 growth equals 27 x 0.01',
    ]);
  });

  test('one statement over many years is counted once', () => {
    const statementsOf = (view: string) =>
      stated(view).map(({ year, through, relation, printed }) => `${year}-${through ?? year} ${relation} ${printed}`);
    expect(statementsOf('figure-3')).toEqual(['2013-2023 about 2']);
    expect(statementsOf('figure-5')).toEqual(['2014-2023 exceeds 0']);
    expect(statementsOf('figure-6')).toEqual(['2013-2023 equals 1', '2013-2023 equals 5']);
  });
});

describe('the partnerships of table 1', () => {
  test('fifteen cells, one of them not reached', () => {
    expect(partnerships).toHaveLength(15);
    expect(partnerships.filter((row) => row.year === null).map((row) => `${row.economy} ${row.level}`)).toEqual(['TKM deepened']);
  });

  test('the levels of an economy rise in time', () => {
    for (const rows of Map.groupBy(partnerships, (row) => row.economy).values()) {
      const years = levels.flatMap(({ id: level }) =>
        rows.filter((row) => row.level === level && row.year !== null).map((row) => row.year),
      );
      expect(years).toEqual(years.toSorted());
    }
  });

  test('the dated cells agree with the timeline, which comes from other sources', async () => {
    const { events } = (await built()).parts.events;
    const dated = partnerships.flatMap((row) => {
      const event = events.find(
        (candidate) => candidate.kind === levels.find(({ id }) => id === row.level)?.eventKind && candidate.economies.includes(row.economy),
      );
      return event === undefined ? [] : [[row.economy, row.level, row.year, Number(event.date.slice(0, 4))]];
    });
    expect(dated).toHaveLength(13);
    for (const [economy, level, inTable, inTimeline] of dated) expect([economy, level, inTable]).toEqual([economy, level, inTimeline]);
  });
});
