import { describe, expect, it } from 'vitest';
import { decideVerdict, type LensTruth, type Terms } from '../../../../src/claims/judging/verdict/decide-verdict.ts';
import type { TruthResult } from '../../../../src/claims/meaning/result.ts';
import { missing } from '../../../../src/index.ts';

const kinds: Readonly<Record<string, Omit<TruthResult, 'evidence'>>> = {
  holds: { point: true, rounded: 'true', independent: 'true' },
  echoes: { point: true, rounded: 'true', independent: 'unknown' },
  fails: { point: false, rounded: 'false', independent: 'false' },
  open: { point: true, rounded: 'unknown', independent: 'unknown' },
  lacks: { point: missing('not-in-data', 'CHN 2013'), rounded: 'unknown', independent: 'unknown' },
};

/** What lenses found, in order: `first:holds`; a star marks figures that are not the quoted publisher's, a tilde revisions of a print that is not held. */
function decided(told: string, terms: Partial<Terms> = {}): string {
  const truths = told.split(' ').map((one): LensTruth => {
    const [lens = '', outcome = ''] = one.replace(/[*~]/, '').split(':');
    const told = { ...(kinds[outcome] as (typeof kinds)[string]), evidence: [] };
    return { lens, truth: told, isOwn: !one.includes('*'), lacksFirstPrint: one.includes('~') };
  });
  const plain = { leaves: null, quotes: null, otherwiseName: null };
  const { verdict, reason, deciding, otherwise, absence } = decideVerdict(truths as [LensTruth, ...LensTruth[]], { ...plain, ...terms });
  return [verdict, reason, deciding, otherwise.join('+'), absence?.missing ?? ''].join(' | ');
}

describe('decideVerdict(truths, terms)', () => {
  it.each([
    ['a:holds', 'supported | holds | a |  | '],
    ['a:holds b:holds c:lacks d:open', 'supported | holds | a |  | '],
    ['a:fails', 'contradicted | fails | a |  | '],
    ['a:fails b:fails c:lacks d:open', 'contradicted | fails | a |  | '],
    ['a:lacks b:holds', 'not-checkable | missing: not-in-data | a |  | not-in-data'],
    ['a:open b:holds c:fails', 'rounding-sensitive | undecided within rounding | a | c | '],
    ['a:holds b:fails c:fails d:holds', 'source-sensitive | holds in a; fails in b, c | a | b+c | '],
    ['a:fails b:holds c:echoes', 'source-sensitive | fails in a; holds in b, c | a | b+c | '],
    ['a:echoes', 'not-independent | holds on nothing independent | a |  | '],
    ['a:echoes b:fails', 'not-independent | holds on nothing independent; fails in b | a | b | '],
    ['a:fails b:echoes c:echoes', 'not-independent | holds on nothing independent; fails in a | b | a | '],
    ['a:fails b:open', 'contradicted | fails | a |  | '],
  ])('%s is %s', (told, verdict) => {
    expect(decided(told)).toBe(verdict);
  });

  it.each([
    ['a:holds', 'supported | holds | a |  | '],
    ['a:holds b:fails* c:open', 'supported | holds in a; not in b, c | a | b+c | '],
    ['a:fails b:holds', 'supported | holds in b; not in a | b | a | '],
    ['a:lacks b:holds', 'supported | holds in b | b |  | '],
    ['a:open b:echoes c:holds', 'supported | holds in c; not in a | c | a | '],
    ['a:fails b:holds*', 'source-sensitive | fails in a; holds in b | a | b | '],
    ['a:fails b:open c:open', 'rounding-sensitive | undecided within rounding in b, c; fails in a | b | a | '],
    ['a:fails b:open c:fails', 'rounding-sensitive | undecided within rounding in b; fails in a | b | a+c | '],
    ['a:fails b:open*', 'contradicted | fails | a |  | '],
    ['a:fails b:echoes', 'not-independent | holds on nothing independent; fails in a | b | a | '],
    ['a:echoes b:lacks', 'not-independent | holds on nothing independent | a |  | '],
    ['a:lacks b:open', 'not-checkable | missing: not-in-data | a |  | not-in-data'],
  ])('of a quotation, %s is %s: any print of its publisher bears it out', (told, verdict) => {
    expect(decided(told, { quotes: 'Customs' })).toBe(verdict);
  });

  it.each([
    ['a:holds', 'supported-in-part | holds; leaves a part: causal | a |  | '],
    ['a:fails', 'contradicted | fails | a |  | '],
    ['a:holds b:fails', 'source-sensitive | holds in a; fails in b | a | b | '],
  ])('of a statement that leaves a part open, %s is %s', (told, verdict) => {
    expect(decided(told, { leaves: 'causal' })).toBe(verdict);
  });

  it('takes no revision for what a publisher printed first, where that print is not held', () => {
    const quotes = { quotes: 'the customs' };
    expect(decided('reporter/first:open reporter/latest:holds', quotes)).toMatch(/^supported \| holds in reporter\/latest/);
    expect(decided('reporter/first:open~ reporter/latest:holds', quotes)).toMatch(/^rounding-sensitive \| undecided within rounding/);
    expect(decided('reporter/first:holds~ reporter/latest:fails', quotes)).toMatch(/^supported \| holds in reporter\/first/);
  });
});
