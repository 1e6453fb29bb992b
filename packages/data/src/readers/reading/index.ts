export { bytesOf } from './bytes-of.ts';
export { collectSource, type OwnTable } from './collect-source.ts';
export { type FirstLines, firstLines, type MappedHead, mappedHead, nearestEconomies } from './first-lines.ts';
export type { GivenBytes } from './given-bytes.ts';
export { readBatches, readSource } from './read-source.ts';
export { rejectedAsCsv, rejectedInPieces } from './rejected-as-csv.ts';
