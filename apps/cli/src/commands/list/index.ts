export { listCommand } from './list.ts';
export { scenarioCommand } from './scenario.ts';
