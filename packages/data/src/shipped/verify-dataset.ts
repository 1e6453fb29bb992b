import { canonicalRows, embeddedParts, type PartContent, sha256OfText } from '../content/index.ts';
import { datasetPackage } from '../generated/data-package.data.ts';
import { decodePart } from './encoding/decode-part.ts';
import { partText } from './encoding/part-text.ts';

/** Outcome of one check: what was checked, whether it holds, the SHA-256 expected and found, and the rows it covers. */
export interface VerificationResult {
  readonly subject: string;
  readonly holds: boolean;
  readonly expected: string;
  readonly found: string;
  readonly rows: number;
}

/**
 * Checks the whole dataset: the text of every part against its SHA-256, then the numbers of all parts together against the content
 * hash. A damaged part is a result that does not hold.
 * @example (await verifyDataset()).every((result) => result.holds) // => true
 */
export async function verifyDataset(): Promise<readonly VerificationResult[]> {
  const results: VerificationResult[] = [];
  const contents: PartContent[] = [];
  for (const part of embeddedParts) {
    const text = await partText(part);
    const found = await sha256OfText(text);
    const { sha256: expected, rows } = datasetPackage.parts[part];
    const holds = found === expected;
    results.push({ subject: `part ${part}`, holds, expected, found, rows });
    if (holds) contents.push(decodePart(text));
  }
  const found = await sha256OfText(canonicalRows(contents));
  const rows = results.reduce((sum, result) => sum + result.rows, 0);
  results.push({ subject: 'numbers', holds: found === datasetPackage.contentHash, expected: datasetPackage.contentHash, found, rows });
  return results;
}
