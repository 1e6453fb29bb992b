export { type CleanedTrade, type CleaningStep, type CleaningSteps, cleaningMetric, cleanTrade } from './cleaning.ts';
export { diversity, diversityMetric } from './diversity.ts';
export { isConnected } from './is-connected.ts';
export { type FlaggedPresence, type PresenceOptions, presence, presenceMetric, presenceWithAdvantage } from './presence.ts';
export { type Links, type PresenceGraph, presenceGraph } from './presence-graph.ts';
export { type PresenceInput, type PresenceTable, readPresence } from './presence-table.ts';
export { spreadOverMembers } from './spread-over-members.ts';
export { sumsOverLinks } from './sums-over-links.ts';
export { ubiquity, ubiquityMetric } from './ubiquity.ts';
