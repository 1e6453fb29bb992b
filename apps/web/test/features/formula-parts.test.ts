import { metricRegistry } from '@sogdia/core/metrics';
import { describe, expect, test } from 'vitest';
import { formulaParts } from '../../features/reference/methods/formula-parts.ts';

const set = (formula: string): string =>
  formulaParts(formula)
    .map(({ kind, text }) => (kind === 'plain' ? text : kind === 'low' ? `_{${text}}` : `^{${text}}`))
    .join('');

describe('formulaParts(formula)', () => {
  test('formulaParts lowers indices, raises powers and draws sums', () => {
    expect(set('sum s(k)^2')).toBe('Σ s_{k}^{2}');
    expect(set('(V(T) / V(0))^(1 / T) - 1')).toBe('(V_{T} / V_{0})^{1 / T} − 1');
    expect(set("omega(c,k) = sum_k' B(c,k') phi(k,k')")).toBe("ω_{c,k} = Σ_{k'} B_{c,k'} φ_{k,k'}");
  });

  test('formulaParts leaves arguments of functions and sums that are told in words', () => {
    expect(set('ln(V(t) / V(t-1))')).toBe('ln(V_{t} / V_{t−1})');
    expect(set('sum of the k largest s')).toBe('sum of the k largest s');
    expect(set('z-score of q(k) - 1')).toBe('z-score of q_{k} − 1');
    expect(set('-sum s(k) ln s(k)')).toBe('−Σ s_{k} ln s_{k}');
  });

  test('formulaParts loses no letter and no number of any formula', () => {
    const bare = (text: string): string => text.replaceAll(/sum(?! (?:of|over))|Σ|[()_^\s−-]|>=|≥/g, '');
    for (const { id, formula } of metricRegistry.filter((metric) => !/phi|omega|tau|lambda|epsilon|kappa/.test(metric.formula)))
      expect(
        bare(
          formulaParts(formula)
            .map(({ text }) => text)
            .join(''),
        ),
        id,
      ).toBe(bare(formula));
  });
});
