export { canonicalRows } from './canonical-rows.ts';
export { contentHashOf } from './content-hash-of.ts';
export { type DatasetPart, datasetParts, economiesInTotals } from './dataset-part.ts';
export { datedRows } from './dated-rows.ts';
export { type DatasetPackage, type EmbeddedPart, embeddedParts, type PartRecord } from './embedded-part.ts';
export {
  type BareFact,
  type BarePlace,
  compare,
  type FactNames,
  indicatorsOfValues,
  type NamedIndicator,
  placesWithFacts,
  uniqueById,
} from './joined-registries.ts';
export { type DatasetScope, emptyPart, type PartContent } from './part-content.ts';
export { sha256Of, sha256OfText, utf8Of } from './sha256-of-text.ts';
