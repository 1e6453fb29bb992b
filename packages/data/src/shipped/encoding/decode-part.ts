import { emptyPart, type PartContent } from '../../content/index.ts';
import type { EncodedTable } from './encode-columns.ts';
import { decodeIndicators } from './indicator-columns.ts';
import { decodeObservations } from './observation-columns.ts';

type EncodedPart = Omit<PartContent, 'observations' | 'indicators'> & {
  readonly observations: EncodedTable;
  readonly indicators: EncodedTable;
};

/**
 * The content of an embedded text. The text's SHA-256 is compared before; this checks structure only: every list present, no
 * other key, whole columns. Throws `RangeError` or `SyntaxError` for a text that is not a part.
 */
export function decodePart(text: string): PartContent {
  const encoded: unknown = JSON.parse(text);
  expectPart(encoded);
  return { ...encoded, observations: decodeObservations(encoded.observations), indicators: decodeIndicators(encoded.indicators) };
}

function expectPart(value: unknown): asserts value is EncodedPart {
  const expected = Object.keys(emptyPart).sort().join(',');
  if (typeof value !== 'object' || value === null) throw new RangeError('a part is an object');
  const found = Object.keys(value).sort().join(',');
  if (found !== expected) throw new RangeError(`a part with ${found}; expected ${expected}`);
  const table = (key: string): boolean => key === 'observations' || key === 'indicators';
  for (const [key, list] of Object.entries(value)) {
    if (!table(key) && !Array.isArray(list)) throw new RangeError(`${key} is no list`);
  }
}
