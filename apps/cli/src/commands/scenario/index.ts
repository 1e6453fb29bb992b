export { scenarioCommand } from './scenario.ts';
