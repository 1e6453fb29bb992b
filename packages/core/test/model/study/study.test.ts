import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../../src/index.ts';
import { datasetSchema, findStudy, studyOfClaim, studySchema, usualStudy } from '../../../src/model/index.ts';
import { makeClaim, makeVerdict } from '../../support/make-claims.ts';
import { makeDataset, makeStudy } from '../../support/make-dataset.ts';

const left = { what: 'why', reason: 'causal', needs: 'more' } as const;
const other = studySchema.parse({ ...makeStudy({ claims: [makeClaim('D1', '1 == 1')] }), id: 'another-paper', title: 'Another Paper' });
const messagesOf = (draft: object): readonly string[] =>
  studySchema.safeParse({ ...makeStudy(), ...draft }).error?.issues.map(({ message }) => message) ?? [];

describe('studySchema', () => {
  it('refuses a verdict in part on a claim that leaves nothing', () => {
    const verdicts = [makeVerdict('C1', 'supported-in-part', 'holds')];
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1')], verdicts })).toEqual(['C1 is supported in part: say what it leaves']);
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1', { leaves: left })], verdicts })).toEqual([]);
  });

  it('refuses a claim under an id that is retired', () => {
    const retiredClaims = [{ id: 'C1', why: 'it is no statement of the text' }];
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1')], retiredClaims })).toEqual(['C1 is retired, and a claim']);
    expect(messagesOf({ claims: [makeClaim('C2', '1 == 1')], retiredClaims })).toEqual([]);
  });

  it('refuses a number of several years whose last is before the first', () => {
    const stated = {
      ...{ id: 'S1', at: '2', view: 'figure-1', measure: 'export', transform: 'level', partner: 'KAZ', year: 2015, printed: '3', scale: 1 },
      ...{ relation: 'equals', claim: null, indicator: null },
    };
    expect(messagesOf({ statedValues: [{ ...stated, through: 2014 }] })).toEqual(['expected the year itself or a later one']);
    expect(
      messagesOf({
        statedValues: [
          { ...stated, through: 2015 },
          { ...stated, id: 'S2' },
        ],
      }),
    ).toEqual([]);
  });

  it('refuses a factor below 1 among those of its conclusions, and a spelling without the code that it means', () => {
    expect(messagesOf({ conclusions: { member: 'KGZ', factors: [0.9] } })).toHaveLength(1);
    expect(messagesOf({ spellings: { names: [['Kyrgyz Republic']] } })).toHaveLength(1);
    expect(messagesOf({ conclusions: { member: 'KGZ', factors: [1.1] }, spellings: { names: [['Kyrgyz Republic', 'KGZ']] } })).toEqual([]);
  });

  it('refuses a section twice, and a view or a claim of a section that it does not list', () => {
    const sections = [
      { id: '1', title: 'How much' },
      { id: 'table 1', title: 'Levels' },
    ];
    const views = [
      { name: 'figure-1', query: '', section: 'table 1' },
      { name: 'figure-2', query: '' },
    ];
    expect(messagesOf({ sections, views, claims: [makeClaim('C1', '1 == 1', { section: '1' })] })).toEqual([]);
    expect(messagesOf({ sections: [...sections, ...sections.slice(0, 1)] })).toContain('1 is already a section');
    expect(messagesOf({ sections, views: [{ name: 'figure-1', query: '', section: '9' }] })).toContain('9 is none of 1, table 1');
    expect(messagesOf({ sections, claims: [makeClaim('C1', '1 == 1', { section: '2' })] })).toContain('2 is none of 1, table 1');
    expect(
      messagesOf({ claims: [makeClaim('C1', '1 == 1', { section: '2' })], views: [{ name: 'figure-1', query: '', section: '9' }] }),
    ).toEqual([]);
  });

  it('refuses a view twice, a stated value of a view that it lacks, years that run backwards', () => {
    expect(
      messagesOf({
        views: [
          { name: 'figure-1', query: '' },
          { name: 'figure-1', query: 'chart=table' },
        ],
      }),
    ).toEqual(['figure-1 is already a view']);
    const [stated] = makeDataset({
      statedValues: [
        {
          id: 'one',
          at: 'page 1',
          view: 'figure-1',
          measure: 'export',
          transform: 'level',
          partner: 'KAZ' as never,
          year: 2013,
          printed: '1',
          scale: 1,
          relation: 'equals',
          claim: null,
          indicator: null,
        },
      ],
    }).studies.flatMap(({ statedValues }) => statedValues);
    expect(messagesOf({ statedValues: [{ ...stated, view: 'figure-9' }], views: [{ name: 'figure-1', query: '' }] })).toEqual([
      'figure-9 is none of figure-1',
    ]);
    expect(messagesOf({ question: { reporter: 'CHN', partners: ['KAZ'], from: 2023, to: 2013 } })).toEqual([
      'a last year not before the first',
    ]);
  });

  it('refuses a milestone at a level that its series does not list', () => {
    const level = { id: 'first', name: 'First', eventKind: 'first level' };
    const milestone = { economy: 'KAZ', level: 'second', year: 2005, name: null, source: 'text', release: 'text/first' };
    const series = { id: 'ladder', name: 'Ladder', levels: [level], milestones: [milestone] };
    expect(messagesOf({ milestones: [series] })).toEqual(['second is none of first']);
  });
});

describe('the studies of a dataset', () => {
  const dataset = makeDataset({ studies: [makeStudy({ claims: [makeClaim('C1', '1 == 1')] }), other] });

  it('stand side by side: the first is the usual one, each is found by its id', () => {
    expect(usualStudy(dataset)?.id).toBe('a-paper');
    expect(findStudy(dataset, 'another-paper').title).toBe('Another Paper');
    expect(() => findStudy(dataset, 'anther-paper')).toThrow('unknown study: anther-paper; did you mean another-paper');
    expect(usualStudy({ studies: [] })).toBeNull();
  });

  it('studyOfClaim finds whose a claim is, also where both use an id', () => {
    const [own, others] = [makeClaim('C1', '1 == 1'), makeClaim('C1', '1 == 2')];
    const studies = [makeStudy({ claims: [own] }), { ...other, claims: [others] }];
    expect(studyOfClaim({ studies }, others)?.id).toBe('another-paper');
    expect(studyOfClaim({ studies }, own)?.id).toBe('a-paper');
    expect(studyOfClaim({ studies }, makeClaim('C2', '1 == 1'))).toBeNull();
  });

  it('have ids of their own, and sources and releases that the dataset lists', () => {
    expect(datasetSchema.safeParse({ ...dataset, studies: [makeStudy(), makeStudy()] }).error?.issues[0]?.message).toContain('a-paper');
    expect(validateDataset({ ...dataset, studies: [{ ...makeStudy(), source: 'nobody' }] })[0]).toMatchObject({
      where: 'studies[0].source',
      found: 'nobody',
    });
    const spelt = { ...makeStudy().spellings, names: [['Ruritania', 'RUR' as never]] as const };
    expect(validateDataset({ ...dataset, studies: [{ ...makeStudy(), spellings: spelt }] })[0]).toMatchObject({
      where: 'studies[0].spellings.names[0].economy',
      found: 'RUR',
    });
    const asked = { member: 'RUR', factors: [1.06] };
    expect(validateDataset({ ...dataset, studies: [{ ...makeStudy(), conclusions: asked }] })[0]?.where).toBe(
      'studies[0].conclusions.member',
    );
    const milestone = { economy: 'KAZ', level: 'deepened', year: 2005, name: null, source: 'text', release: 'nowhere/1' };
    const study = makeStudy({ partnerships: [milestone as never] });
    expect(validateDataset({ ...dataset, studies: [study] })[0]?.where).toBe('studies[0].milestones[0].milestones[0].release');
  });
});
