export { checkClaim } from './check-claim.ts';
export type { CheckedClaim } from './checked-claim.ts';
export { factsByLensOf } from './judge-statement.ts';
export { type ClaimLens, factsOf, outcomeOf, primaryLens } from './verdict/index.ts';
export { phraseOf, positionIn, withoutAlternates, writeBeside } from './working/index.ts';
