export { ClauseFinder } from './find-clauses.ts';
export { type ReadChunk, type Reading, readChunk } from './read-chunk.ts';
export { readClause } from './read-clause.ts';
