export {
  lensLines,
  paragraph,
  sourceLines,
  statementLines,
  titleLine,
  verdictLines,
  workingLines,
  workingParts,
} from './claim-parts.ts';
export { checkedOf, claimScreen } from './claim-screen.ts';
