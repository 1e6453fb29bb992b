export { bytesOf } from './bytes-of.ts';
export { collectSource, type OwnTable } from './collect-source.ts';
export { type GivenBytes, piecesOf } from './given-bytes.ts';
export { plainBytes } from './plain-bytes.ts';
export { decisive, linesIn } from './read-member.ts';
export { readBatches, readSource } from './read-source.ts';
export { rejectedAsCsv, rejectedInPieces } from './rejected-as-csv.ts';
