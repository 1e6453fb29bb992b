import { describe, expect, it } from 'vitest';
import { describeRun } from '../../mutate/describe-run.ts';
import { readEquivalentMutants, staleEquivalents } from '../../mutate/equivalent-mutants.ts';
import type { Fate } from '../../mutate/run-mutants.ts';
import type { SampledMutant } from '../../mutate/sampled-mutant.ts';

const mutant = (line: number): SampledMutant => ({
  file: 'a.ts',
  line,
  column: 2,
  endLine: line,
  endColumn: 9,
  mutator: 'EqualityOperator',
  original: 'a < b',
  replacement: 'a <= b',
  lineText: `if (a < b) return ${line};`,
});
const equivalentTo = ({ file, lineText, original, replacement }: SampledMutant) => ({
  file,
  lineText,
  original,
  replacement,
  reason: 'both sides are equal only where the result is the same',
});
const [killed, survivor, unreached, same] = [mutant(1), mutant(2), mutant(3), mutant(4)];
const fates: ReadonlyMap<SampledMutant, Fate> = new Map([
  [killed, 'killed'],
  [survivor, 'survived'],
  [unreached, 'not reached'],
  [same, 'survived'],
]);

describe('describeRun(fates, listed)', () => {
  it('prints each survivor with its place and change, then the rate', () => {
    expect(describeRun(fates, [])).toEqual({
      killRate: 0.25,
      lines: [
        'a.ts:2 survived: a < b -> a <= b',
        'a.ts:3 not reached: a < b -> a <= b',
        'a.ts:4 survived: a < b -> a <= b',
        '1 of 4 mutants killed: 25.0 % (4 drawn, 0 equivalent)',
      ],
    });
  });

  it('counts no equivalent survivor, neither as killed nor as one to kill', () => {
    const { killRate, lines } = describeRun(fates, [equivalentTo(same)]);
    expect(killRate).toBeCloseTo(1 / 3, 12);
    expect(lines.at(-1)).toBe('1 of 3 mutants killed: 33.3 % (4 drawn, 1 equivalent)');
  });

  it('counts a killed one though it is listed: what a test can tell apart is not equivalent', () => {
    expect(describeRun(fates, [equivalentTo(killed)]).killRate).toBe(0.25);
  });
});

describe('staleEquivalents(listed, mutants)', () => {
  it('finds the entries whose line or change is no more', () => {
    const listed = [equivalentTo(same), { ...equivalentTo(same), replacement: 'a > b' }, equivalentTo(mutant(9))];
    expect(staleEquivalents(listed, [...fates.keys()])).toEqual(listed.slice(1));
  });
});

describe('equivalent-mutants.json', () => {
  it('states each mutant once, with a reason', () => {
    const listed = readEquivalentMutants().map(({ reason: _, ...entry }) => JSON.stringify(entry));
    expect(new Set(listed).size).toBe(listed.length);
  });
});
