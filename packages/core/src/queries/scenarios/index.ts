export type { CostScenarioAsked, GrowthScenarioAsked, ScenarioAsked, StatedFigure } from './scenario-asked.ts';
export { type CostScenario, costScenario, growthScenario } from './scenario-receipts.ts';
