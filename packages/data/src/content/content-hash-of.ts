import { canonicalPieces } from './canonical-pieces.ts';
import type { NumberedParts } from './canonical-rows.ts';
import { sha256OfPieces } from './sha256-of-text.ts';

/**
 * The content hash of a dataset: the SHA-256 of its numbers as sorted lines (keys, figures as printed, units, releases), as 64 hexadecimal
 * digits. Any digit moves it; a title, a note, a name or the order of the rows does not.
 * @example (await contentHashOf(await loadDataset(datasetParts))) === datasetPackage.contentHash // => true
 */
export function contentHashOf({ observations, indicators, places, outlines, events, studies }: NumberedParts): Promise<string> {
  return sha256OfPieces(canonicalPieces({ observations, indicators, places, outlines, events, studies }));
}
