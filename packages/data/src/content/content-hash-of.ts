import { canonicalRows, type NumberedParts } from './canonical-rows.ts';
import { sha256OfText } from './sha256-of-text.ts';

/**
 * The content hash of a dataset: the SHA-256 of its numbers as sorted lines (keys, figures as printed, units, releases), as 64 hexadecimal
 * digits. Any digit moves it; a title, a note, a name or the order of the rows does not.
 * @example (await contentHashOf(await loadDataset(datasetParts))) === datasetPackage.contentHash // => true
 */
export function contentHashOf({ observations, indicators, places, outlines, events, studies }: NumberedParts): Promise<string> {
  return sha256OfText(canonicalRows([{ observations, indicators, places, outlines, events, studies }]));
}
