import { type CheckedClaim, checkClaims, type Dataset, type Study } from '@sogdia/core';
import { summarizeClaims } from '@sogdia/core/claims';
import { findStudy, type VerdictKind } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

let dataset: Dataset;
let checked: readonly CheckedClaim[];
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'world', 'context', 'paper', 'events', 'products']);
  checked = checkClaims(dataset, 'en');
});

function study(): Study {
  return findStudy(dataset, 'zhang-2025');
}

function verdictOf(id: string): CheckedClaim {
  const found = checked.find(({ claim }) => claim.id === id);
  if (found === undefined) throw new RangeError(`no claim ${id}`);
  return found;
}

describe('the ledger', () => {
  test('has the verdict and the reason that the engine finds for each claim: a change has to be looked at and recorded', () => {
    const found = checked.map(({ claim, verdict, reason }) => ({ claim: claim.id, verdict, reason }));
    expect(found).toEqual(study().verdicts.map(({ claim, verdict, reason }) => ({ claim, verdict, reason })));
    expect(checked.filter(({ changed }) => changed)).toEqual([]);
  });

  test('has no verdict without a claim and no claim without a verdict', () => {
    expect(study().verdicts.map(({ claim }) => claim)).toEqual(study().claims.map(({ id }) => id));
  });

  test('tells why, for every verdict that is neither supported, wholly or in part, nor not checkable', () => {
    const plain: readonly VerdictKind[] = ['supported', 'supported-in-part', 'not-checkable'];
    expect(study().verdicts.filter(({ verdict, note }) => !plain.includes(verdict) && note === null)).toEqual([]);
  });

  test('supports in part what leaves a part, and only that', () => {
    for (const { claim, verdict } of checked) {
      if (verdict === 'supported') expect([claim.id, claim.leaves]).toEqual([claim.id, null]);
      if (verdict === 'supported-in-part') expect([claim.id, claim.leaves]).toEqual([claim.id, expect.anything()]);
    }
  });

  test('every number of a check that the text does not give stands among the bounds, with the reason for it', () => {
    const unexplained = study().claims.flatMap(({ id, paraphrase, quantities, expression, bounds }) => {
      const given = `${paraphrase} ${quantities} ${bounds.map(({ bound, why }) => `${bound} ${why}`).join(' ')}`;
      const numbers = expression?.replaceAll(/'[^']*'/g, '').match(/\b\d+(?:\.\d+)?(?=%|bn|mn|\b)/g) ?? [];
      const isPlain = (number: string): boolean => /^(?:[01]|19\d\d|20\d\d)$/.test(number);
      const isGiven = (number: string): boolean => new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(given);
      return numbers.filter((number) => !isPlain(number) && !isGiven(number)).map((number) => `${id}: ${number}`);
    });
    expect(unexplained).toEqual([]);
  });

  test('no claim that is about causes is plainly supported', () => {
    const causal = checked.filter(({ claim }) => (claim.leaves ?? claim.notCheckable)?.reason === 'causal');
    expect(new Set(causal.map(({ verdict }) => verdict))).toEqual(new Set(['not-checkable', 'supported-in-part', 'source-sensitive']));
    expect(causal.map(({ claim }) => claim.id as string)).toEqual(
      expect.arrayContaining(['C13', 'C14', 'C48', 'C103', 'C112', 'C114', 'C130']),
    );
  });

  test('no sentence names an indicator by its id', () => {
    const raw = checked
      .filter(({ sentence }) => /[‘’][A-Za-z]+[_.]\S*’/.test(sentence.text))
      .map(({ claim, sentence }) => [claim.id, sentence.text]);
    expect(raw).toEqual([]);
  });

  test('names the one reason for which nothing independent bears a statement out: the text itself, or words of our own', () => {
    const told = checked
      .filter(({ verdict }) => verdict === 'not-independent')
      .map(({ claim, sentence }) => [claim.id, sentence.text.match(/^(Our only .*?): /)?.[1]]);
    const [ofText, ofOurs] = ['Our only figures come from the text itself', 'Our only source is our own timeline'];
    expect(Object.fromEntries(told)).toEqual({
      C07: ofOurs,
      C21: ofOurs,
      C38: ofText,
      C54: ofText,
      C62: ofText,
      C85: ofOurs,
      C100: ofText,
      C101: ofText,
      C102: ofText,
    });
  });

  test('no verdict is without an expression but those that say what would be needed', () => {
    for (const { claim, verdict, working, lenses } of checked) {
      if (claim.expression === null) expect([claim.id, verdict, claim.notCheckable === null]).toEqual([claim.id, 'not-checkable', false]);
      else expect([claim.id, working.length > 0, lenses.length > 0]).toEqual([claim.id, true, true]);
    }
  });

  test('counts', () => {
    const { of, counts, changed } = summarizeClaims(checked, 'en');
    expect({ of, changed, ...counts }).toEqual({
      of: 133,
      changed: 0,
      supported: 40,
      'supported-in-part': 43,
      contradicted: 3,
      'rounding-sensitive': 3,
      'source-sensitive': 4,
      'not-independent': 9,
      'not-checkable': 31,
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

  test('a figure that the paper quotes is judged by what customs printed, and the record of the partner stands beside it', () => {
    expect(verdictOf('C16').verdict).toBe('supported');
    expect(verdictOf('C16').sentence.text).toBe(
      'The figures of China’s customs support it: China’s trade with Kazakhstan in 2013: $28.60 billion (the text says $28.6 billion); ' +
        'China’s trade with Kazakhstan in 2016: $13.10 billion (the text says $13.1 billion); the lowest in the change of China’s trade with each of the five, 2013–2016: Kazakhstan. ' +
        'Others: the partner’s figures as first published ($22.74 billion ≠ $28.6 billion; $7.88 billion ≠ $13.1 billion).',
    );
  });

  test.each(['C33', 'C34'])('%s: a growth rate that customs printed is not contradicted by the levels, which stand beside it', (id) => {
    const { verdict, deciding, lenses } = verdictOf(id);
    expect([verdict, deciding]).toEqual(['supported', 'otherwise']);
    expect(lenses[0]?.outcome).toBe('fails');
  });

  test('a growth rate with one digit more than customs printed is decided by rounding', () => {
    expect(verdictOf('C35').verdict).toBe('rounding-sensitive');
    expect(verdictOf('C35').lenses.map(({ id, outcome }) => [id, outcome])).toContainEqual(['otherwise', 'undecided']);
  });

  test('a claim whose parts fare differently gives each part its verdict', () => {
    expect(verdictOf('C46').parts.map(({ verdict }) => verdict)).toEqual(['supported', 'source-sensitive']);
  });

  test('a surplus in the record of China is none in those of the partners, as on the page of the two records', () => {
    for (const id of ['C57', 'C58']) expect([id, verdictOf(id).verdict]).toEqual([id, 'source-sensitive']);
    expect(verdictOf('C57').sentence.text).toContain(
      'fails with the figures of the four that report, with China’s for Turkmenistan (not so in 2014 (',
    );
  });

  test('what only our own words or the paper bear out is not independent', () => {
    for (const id of ['C21', 'C54', 'C85', 'C100', 'C101', 'C102']) expect([id, verdictOf(id).verdict]).toEqual([id, 'not-independent']);
  });

  test('Turkmenistan, which keeps no record, makes the partner’s record silent on sums of the five', () => {
    const partner = verdictOf('C57').lenses.filter(({ record }) => record === 'partner');
    expect(partner.map(({ outcome, missing }) => [outcome, missing])).toEqual([
      ['missing', 'a member of the group has no figure (Turkmenistan)'],
      ['missing', 'a member of the group has no figure (Turkmenistan)'],
    ]);
  });
});

describe('inner contradictions', () => {
  test('are none: no two statements of the paper exclude one another as they are read here', () => {
    expect(checked.filter(({ conflicts }) => conflicts.length > 0)).toEqual([]);
  });
});
