export {
  paragraph,
  scenarioLines,
  sourceLines,
  statementLines,
  titleLine,
  verdictLines,
  workingLines,
  workingParts,
} from './claim-parts.ts';
export { checkedOf, claimScreen } from './claim-screen.ts';
