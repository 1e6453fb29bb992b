import { ownValue } from '@sogdia/core/model';
/** A part of a formula: as it stands, lowered or raised. */
export interface FormulaPart {
  readonly kind: 'plain' | 'low' | 'high';
  readonly text: string;
}

const functions = 'ln|exp|sqrt|min|max|sign|sd|mean|sum|over|of';
const greek: Readonly<Record<string, string>> = { phi: 'φ', omega: 'ω', tau: 'τ', lambda: 'λ', epsilon: 'ε', kappa: 'κ' };
const index = `[A-Za-z0-9'+-]{1,4}`;
const pattern = new RegExp(
  [
    `(?<name>\\b(?!(?:${functions})\\b)[A-Za-z]{1,5}\\d?)\\((?<indices>${index}(?:, ?${index})*)\\)`,
    `\\bsum_(?<over>[a-z]'*)`,
    `(?<sum>\\bsum\\b(?! (?:of|over)\\b))`,
    `\\^(?:\\((?<powers>[^()]*)\\)|(?<power>\\w+))`,
  ].join('|'),
  'g',
);

/**
 * A formula as plain text (`sum s(k)^2`) in the parts in which it is set: indices lowered, powers raised, sums, Greek letters and signs by
 * their characters. What is no index, such as the argument of a logarithm, stays as it is.
 */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let at = 0;
  const plain = (text: string): void => {
    if (text !== '') parts.push({ kind: 'plain', text: withSigns(text) });
  };
  for (const match of formula.matchAll(pattern)) {
    plain(formula.slice(at, match.index));
    at = match.index + match[0].length;
    const { name, indices, over, powers, power } = match.groups ?? {};
    if (name !== undefined && indices !== undefined) {
      plain(name);
      parts.push({ kind: 'low', text: withSigns(indices) });
    } else if (over !== undefined) {
      plain('Σ');
      parts.push({ kind: 'low', text: over });
    } else if (powers !== undefined || power !== undefined) parts.push({ kind: 'high', text: withSigns(powers ?? power ?? '') });
    else plain('Σ');
  }
  plain(formula.slice(at));
  return parts;
}

function withSigns(text: string): string {
  return text
    .replaceAll(/(?<![A-Za-z])-|-(?![A-Za-z])/g, '−')
    .replaceAll('>=', '≥')
    .replaceAll(/\b(?:phi|omega|tau|lambda|epsilon|kappa)\b/g, (name) => ownValue(greek, name) ?? name);
}
