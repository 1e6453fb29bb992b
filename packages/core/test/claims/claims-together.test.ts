import { describe, expect, it } from 'vitest';
import {
  checkClaim,
  claimChecker,
  claimFileSchema,
  claimsOfFile,
  findConflicts,
  holdsInOneRecordOnly,
  summarizeClaims,
} from '../../src/claims/index.ts';
import { type Claim, checkClaims, ExpressionError, InvalidParameterError } from '../../src/index.ts';
import { claimsDataset, makeClaim, makeVerdict } from '../support/make-claims.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

/** The conflicts of statements, which are named `a`, `b`, `c` ... in their order. */
function conflictsOf(...statements: readonly string[]): readonly string[] {
  const claims = statements.map((statement, index) => makeClaim(String.fromCharCode(97 + index), statement));
  return findConflicts(claimsDataset, claims).map(({ claims: ids }) => ids.join(' '));
}

const [kazakh, uzbek] = ['total(CHN, KAZ)[2020]', 'total(CHN, UZB)[2020]'];

describe('findConflicts(dataset, claims) takes of a statement what it says of single numbers', () => {
  it.each([
    ['both of two that are joined by and', `${kazakh} > 1bn and ${uzbek} > 5bn`, `${uzbek} < 4bn`],
    ['a statement at a year of its own', 'every(total(CHN, *) > 3bn)[2020]', 'total(CHN, *)[2020][KAZ] < 2bn'],
    ['every year of every member', 'every(2019..2021, every(total(CHN, *) > 3bn))', 'total(CHN, *)[2020][KAZ] < 2bn'],
    ['both ends of a range', `${kazakh} > 1bn and ${kazakh} < 3bn`, `${kazakh} > 5bn`],
    ['both ends of a chain', `2 < ${kazakh} / 1bn < 3`, `${kazakh} > 5bn`],
    ['a year between two', 'argmax(2012..2020, total(CHN, TKM)) > 2013.1', 'argmax(2012..2020, total(CHN, TKM)) < 2013.9'],
  ])('%s', (_name, one, other) => {
    expect(conflictsOf(one, other)).toEqual(['a b']);
  });

  it.each([
    ['nothing of two that are joined by or', `${kazakh} > 5bn or ${uzbek} > 5bn`, `${kazakh} < 4bn`],
    ['nothing of a year where it holds in some', 'some(2019..2020, total(CHN, KAZ) > 5bn)', `${kazakh} < 4bn`],
    ['nothing of what it is not', `${kazakh} != 5bn and ${kazakh} > 1bn`, `${kazakh} < 2bn`],
    ['room between both ends of a range', `${kazakh} > 1bn and ${kazakh} < 3bn`, `${kazakh} == 2bn`],
    ['nothing of two numbers of the text', '2 == 3', '2 == 4'],
    ['nothing of a date', "date('first-meeting') == '2013-09'", "date('first-meeting') != '2014'"],
    ['nothing of an economy', 'argmax(total(CHN, *), 2020) == KAZ', `${uzbek} > 1bn`],
    ['room for an amount between two', `${kazakh} > 2.1`, `${kazakh} < 2.9`],
  ])('%s', (_name, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });
});

describe('findConflicts(dataset, claims) names the fewest claims that rule one out', () => {
  const ratio = `${kazakh} / ${uzbek} > 1`;

  it('leaves out what speaks of the same numbers and is not needed', () => {
    expect(conflictsOf(`${kazakh} < 2bn and ${kazakh} > 1bn`, `${uzbek} > 4bn and ${uzbek} < 9bn`, `${kazakh} < 8bn`, ratio)).toEqual([
      'a b d',
    ]);
  });

  it('keeps to the narrowest of what several say of one number', () => {
    expect(conflictsOf(`${kazakh} < 8bn and ${kazakh} > 1bn`, `${kazakh} < 2bn`, `${uzbek} > 4bn`, ratio)).toEqual(['b c d']);
  });

  it('finds single claims beside those that only several rule out', () => {
    expect(conflictsOf(`${kazakh} < 2bn and ${kazakh} > 1bn`, `${uzbek} > 4bn`, ratio, `${kazakh} / ${uzbek} < 0.9`)).toEqual([
      'c d',
      'a b c',
    ]);
  });

  it('tells pairs apart whose ids are the same text one after the other', () => {
    const claims = [
      makeClaim('a', 'total(CHN, KAZ)[2020] > 5bn'),
      makeClaim('aab', 'total(CHN, KAZ)[2020] < 4bn'),
      makeClaim('aa', 'total(CHN, UZB)[2020] > 5bn'),
      makeClaim('ab', 'total(CHN, UZB)[2020] < 4bn'),
    ];
    expect(findConflicts(claimsDataset, claims).map(({ claims: ids }) => ids.join('+'))).toEqual(['a+aab', 'aa+ab']);
  });

  it('names claims in the order of the text, whichever is ruled out', () => {
    const claims = [makeClaim('z', `${kazakh} > 5bn`), makeClaim('a', `${kazakh} < 4bn`)];
    expect(findConflicts(claimsDataset, claims)).toEqual([{ claims: ['z', 'a'] }]);
  });
});

describe('claimChecker(dataset, language, claims) of what a dataset lacks', () => {
  const facts = (draft: Partial<Claim>, expression = '1 == 1') =>
    makeDataset({ claims: [makeClaim('A1', '1 == 1'), makeClaim('A2', expression, draft)] });

  it.each([
    ['a statement', facts({}, "date('gone') == '2013'")],
    ['the same statement on another figure', facts({ otherwise: "date('gone') == '2013'" })],
  ])('says which claim of a study reads it in %s', (_name, dataset) => {
    expect(() => checkClaims(dataset)).toThrow(InvalidParameterError);
    expect(() => checkClaims(dataset)).toThrow(
      /^invalid dataset: invented; expected a dataset with every part that its claims need; claim A2 fails: unknown event at 6: /,
    );
  });

  it('leaves the error of the language to claims that are no study’s', () => {
    expect(() => checkClaims(claimsDataset, 'en', [makeClaim('A1', "date('gone') == '2013'")])).toThrow(ExpressionError);
    expect(() =>
      claimChecker(makeDataset({ claims: [makeClaim('A1', 'total(CHN, KAZ)[2013] > 1')] }), 'en', [makeClaim('B1', '5')])(
        makeClaim('B1', '5'),
      ),
    ).toThrow(ExpressionError);
  });

  it('has no claims where a dataset has no study', () => {
    expect(checkClaims(makeDataset({ studies: [] }))).toEqual([]);
    expect(claimChecker(makeDataset({ studies: [] }))(makeClaim('A1', '1 == 1')).conflicts).toEqual([]);
    expect(checkClaim(makeDataset({ studies: [] }), makeClaim('A1', '1 == 1')).recorded).toBeNull();
  });

  it('says in the sentence of a claim which others it cannot hold together with, and nothing of those without', () => {
    const [one, other, third] = checkClaims(claimsDataset, 'en', [
      makeClaim('A1', 'total(CHN, KAZ)[2013] > 5bn'),
      makeClaim('A2', 'total(CHN, KAZ)[2013] < 4bn'),
      makeClaim('A3', 'total(CHN, UZB)[2013] > 1bn'),
    ]);
    expect(one?.conflicts).toEqual(['A2']);
    expect(one?.sentence.text).toMatch(/ It contradicts A2\.$|A2/);
    expect(one?.sentence.spans.map(({ text }) => text).join('')).toBe(one?.sentence.text);
    expect(one?.sentence.spans.at(-1)?.receipt).toBeNull();
    expect(other?.conflicts).toEqual(['A1']);
    expect([third?.conflicts, third?.sentence.text.includes('A1')]).toEqual([[], false]);
  });

  it('finds a verdict changed where either the verdict or its reason is another', () => {
    const recorded = (verdict: string, reason: string) => {
      const claims = [makeClaim('A1', '1 == 1')];
      return checkClaims(
        makeDataset({ claims, verdicts: [makeVerdict('A0', 'contradicted', 'fails'), makeVerdict('A1', verdict, reason)] }),
      )[0];
    };
    const { verdict = '', reason = '' } = checkClaims(makeDataset({ claims: [makeClaim('A1', '1 == 1')] }))[0] ?? {};
    expect(recorded(verdict, reason)).toMatchObject({ changed: false, recorded: { claim: 'A1' } });
    expect(recorded('contradicted', reason)?.changed).toBe(true);
    expect(recorded(verdict, 'another')?.changed).toBe(true);
  });
});

describe('claimsOfFile(file)', () => {
  it('gives each claim all that the model asks for', () => {
    const [bare, full] = claimsOfFile(
      claimFileSchema.parse({
        claims: [
          { id: 'bare', says: 'so', expression: '1 == 1' },
          {
            id: 'full',
            says: 'so',
            at: '2',
            expression: '1 == 2',
            otherwise: '2 == 2',
            otherwiseName: 'the other',
            quotes: 'Customs',
            bounds: [{ bound: '1', why: 'one' }],
          },
        ],
      }),
    );
    expect(bare).toEqual({
      id: 'bare',
      section: '-',
      paraphrase: 'so',
      quantities: '-',
      check: '1 == 1',
      expression: '1 == 1',
      otherwise: null,
      otherwiseName: null,
      quotes: null,
      bounds: [],
      leaves: null,
      notCheckable: null,
    });
    expect(full).toMatchObject({
      section: '2',
      otherwise: '2 == 2',
      otherwiseName: 'the other',
      quotes: 'Customs',
      bounds: [{ bound: '1' }],
    });
  });
});

describe('claimFileSchema tells what is wrong', () => {
  const issuesOf = (claims: readonly unknown[]) => claimFileSchema.safeParse({ claims }).error?.issues ?? [];

  it('with the place of the claim, and of an id that stands twice', () => {
    const claim = { id: 'a', says: 'so', expression: '1 == 1' };
    expect(issuesOf([claim, claim])).toMatchObject([{ code: 'custom', message: 'each id once', path: ['claims', 1, 'id'] }]);
    expect(issuesOf([claim, { id: 'b', says: 'so' }])).toMatchObject([{ path: ['claims', 1, 'expression'] }]);
  });

  it('of many wrong claims the first twenty', () => {
    const wrong = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `a${index}`, says: 'so' }));
    expect([issuesOf(wrong(19)).length, issuesOf(wrong(20)).length, issuesOf(wrong(30)).length]).toEqual([19, 20, 20]);
  });

  it('of more than ten thousand claims that they are too many', () => {
    const right = Array.from({ length: 10_001 }, (_, index) => ({ id: `a${index}`, says: 'so', expression: '1 == 1' }));
    expect(issuesOf(right)).toHaveLength(1);
    expect(issuesOf(right.slice(1))).toEqual([]);
  });
});

describe('summarizeClaims(checked, language)', () => {
  const own = makeObservation({ value: 5 });
  const revised = makeObservation({ value: 2, release: 'customs/revised' });
  const mirror = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 2, source: 'office', release: 'office/first' });
  const claim = makeClaim('A1', 'export(CHN, KAZ)[2013] > 4');
  const checked = (...observations: Parameters<typeof makeObservation>[0][]) =>
    checkClaims(makeDataset({ observations: observations as never }), 'en', [claim]);

  it('counts as holding in one record only what the partner’s record refutes, not what a revision does', () => {
    expect(summarizeClaims(checked(own, mirror)).inOneRecordOnly).toBe(1);
    expect(summarizeClaims(checked(own, revised)).inOneRecordOnly).toBe(0);
    expect(summarizeClaims(checked(revised, mirror)).inOneRecordOnly).toBe(0);
    expect(holdsInOneRecordOnly({ lenses: [] })).toBe(false);
  });

  it('counts by verdict, and says it without those that no claim has', () => {
    const summary = summarizeClaims(checkClaims(claimsDataset, 'en', [claim, makeClaim('A2', '1 == 1'), makeClaim('A3', '1 == 2')]), 'en');
    expect(summary).toMatchObject({ of: 3, changed: 0, counts: { contradicted: 1 } });
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(summary.sentence).toContain('3');
  });
});
