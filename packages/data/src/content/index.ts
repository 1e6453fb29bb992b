export { canonicalRows, type NumberedParts } from './canonical-rows.ts';
export type { DatasetPart } from './dataset-part.ts';
export { type DatasetPackage, type EmbeddedPart, embeddedParts, type PartRecord } from './embedded-part.ts';
export { emptyPart, type PartContent } from './part-content.ts';
export { rowsOfStudies } from './rows-of-studies.ts';
export { sha256OfText } from './sha256-of-text.ts';
