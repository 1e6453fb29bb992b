import { describe, expect, it } from 'vitest';
import { drawSample, identityOf, type SampledMutant } from '../../mutate/sampled-mutant.ts';

const mutants: readonly SampledMutant[] = Array.from({ length: 100 }, (_, index) => ({
  file: 'a.ts',
  line: index + 1,
  column: 0,
  endLine: index + 1,
  endColumn: 1,
  mutator: 'NumericLiteral',
  original: String(index),
  replacement: String(index + 1),
  lineText: `const limit${index} = ${index};`,
}));
const identities = (sample: readonly SampledMutant[]): readonly string[] => sample.map(identityOf);

describe('drawSample(mutants, size, seed)', () => {
  it('draws as many as asked, each once, whatever the order in which they were found', () => {
    const sample = identities(drawSample(mutants, 30, 'one'));
    expect(new Set(sample).size).toBe(30);
    expect(identities(drawSample(mutants.toReversed(), 30, 'one'))).toEqual(sample);
  });

  it('draws others with another seed', () => {
    expect(identities(drawSample(mutants, 30, 'two'))).not.toEqual(identities(drawSample(mutants, 30, 'one')));
  });

  it('keeps all but one when one is gone and every line has moved', () => {
    const [first, ...others] = drawSample(mutants, 30, 'one');
    const left = mutants.filter((mutant) => mutant !== first).map((mutant) => ({ ...mutant, line: mutant.line + 7 }));
    expect(identities(drawSample(left, 30, 'one')).slice(0, 29)).toEqual(identities(others));
  });

  it('draws all where there are fewer', () => {
    expect(drawSample(mutants, 1000, 'one')).toHaveLength(100);
  });
});
