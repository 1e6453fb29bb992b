export { type OwnFacts, ownFacts } from './own-facts.ts';
