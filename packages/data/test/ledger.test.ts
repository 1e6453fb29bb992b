import { type CheckedClaim, checkClaims, type Dataset, summarizeClaims, type VerdictKind } from '@sogdia/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

let dataset: Dataset;
let checked: readonly CheckedClaim[];
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'world', 'context', 'paper', 'events', 'products']);
  checked = checkClaims(dataset, 'en');
});

function verdictOf(id: string): CheckedClaim {
  const found = checked.find(({ claim }) => claim.id === id);
  if (found === undefined) throw new RangeError(`no claim ${id}`);
  return found;
}

describe('the ledger', () => {
  test('has the verdict and the reason that the engine finds for each claim: a change has to be looked at and recorded', () => {
    const found = checked.map(({ claim, verdict, reason }) => ({ claim: claim.id, verdict, reason }));
    expect(found).toEqual(dataset.verdicts.map(({ claim, verdict, reason }) => ({ claim, verdict, reason })));
    expect(checked.filter(({ changed }) => changed)).toEqual([]);
  });

  test('has no verdict without a claim and no claim without a verdict', () => {
    expect(dataset.verdicts.map(({ claim }) => claim)).toEqual(dataset.claims.map(({ id }) => id));
  });

  test('tells why, for every verdict that is neither supported, wholly or in part, nor not checkable', () => {
    const plain: readonly VerdictKind[] = ['supported', 'supported-in-part', 'not-checkable'];
    expect(dataset.verdicts.filter(({ verdict, note }) => !plain.includes(verdict) && note === null)).toEqual([]);
  });

  test('supports in part what leaves a part, and only that', () => {
    for (const { claim, verdict } of checked) {
      if (verdict === 'supported') expect([claim.id, claim.leaves]).toEqual([claim.id, null]);
      if (verdict === 'supported-in-part') expect([claim.id, claim.leaves]).toEqual([claim.id, expect.anything()]);
    }
  });

  test('no verdict is without an expression but those that say what would be needed', () => {
    for (const { claim, verdict, working, scenarios } of checked) {
      if (claim.expression === null) expect([claim.id, verdict, claim.notCheckable === null]).toEqual([claim.id, 'not-checkable', false]);
      else expect([claim.id, working.length > 0, scenarios.length > 0]).toEqual([claim.id, true, true]);
    }
  });

  test('counts', () => {
    const { of, counts, changed } = summarizeClaims(checked, 'en');
    expect({ of, changed, ...counts }).toEqual({
      of: 132,
      changed: 0,
      supported: 28,
      'supported-in-part': 39,
      contradicted: 13,
      'rounding-sensitive': 6,
      'source-sensitive': 6,
      'not-independent': 17,
      'not-checkable': 23,
    });
  });
});

describe('the workings', () => {
  test('every number that was looked up or computed has a receipt whose cells name a listed source', () => {
    for (const { claim, working, sources } of checked) {
      for (const line of working) {
        expect([claim.id, line.expression, line.receipt !== null || line.outcome !== null]).toEqual([claim.id, line.expression, true]);
      }
      const readsCells = working.some(({ receipt }) => receipt !== null && JSON.stringify(receipt).includes('"kind":"cell"'));
      expect([claim.id, readsCells, sources.length > 0]).toEqual([claim.id, readsCells, readsCells]);
    }
  });

  test('are plain JSON', () => {
    for (const claim of checked) expect(JSON.parse(JSON.stringify(claim))).toEqual(claim);
  });

  test('a claim of a level says which record it holds in', () => {
    expect(verdictOf('C16').sentence.text).toBe(
      'It holds in the reporter’s record, as first published (China’s trade with Kazakhstan in 2013: $28.60 billion (stated: $28.6 billion); ' +
        'China’s trade with Kazakhstan in 2016: $13.10 billion (stated: $13.1 billion); the lowest in the change of China’s trade with each of the five, 2013–2016: Kazakhstan) ' +
        'and fails in the partner’s record, as first published ($22.74 billion ≠ $28.6 billion; $7.88 billion ≠ $13.1 billion).',
    );
  });

  test('a claim whose parts fare differently gives each part its verdict', () => {
    expect(verdictOf('C36').parts.map(({ expression, verdict }) => `${expression}: ${verdict}`)).toEqual([
      'growth(total(CHN, TJK), 2023) == 53.5%: contradicted',
      'argmax(growth(total(CHN, *)), 2023) == TJK: supported',
    ]);
  });

  test('a claim on rounded figures shows the interval that contains both answers', () => {
    const line = verdictOf('C26').working.find(({ expression }) => expression === 'total(CHN, CA5)');
    // Kazakhstan is exact; the turnover of Uzbekistan (14) and the exports to Turkmenistan (1) are printed to a billion: 89.381 give or take 1.2.
    expect(line?.interval).toEqual({ low: 88_179_292_070, high: 90_582_292_070 });
  });

  test('Turkmenistan, which keeps no record, makes the partner’s record silent on sums of the five', () => {
    const partner = verdictOf('C57').scenarios.filter(({ book }) => book === 'partner');
    expect(partner.map(({ outcome, missing }) => [outcome, missing])).toEqual([
      ['missing', 'a member of the group has no figure (TKM)'],
      ['missing', 'a member of the group has no figure (TKM)'],
    ]);
  });
});

describe('inner contradictions', () => {
  test('are found and linked: steady growth against the falls that the paper tells of, a growth rate against its own levels', () => {
    const linked = checked
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ claim, conflicts }) => `${claim.id}: ${conflicts.join(' ')}`);
    expect(linked).toEqual([
      'C09: C14 C15 C18 C28',
      'C14: C09',
      'C15: C09',
      'C18: C09',
      'C28: C09',
      'C100: C101 C102',
      'C101: C100 C102',
      'C102: C100 C101',
    ]);
  });
});
