export { computeCommand } from './compute.ts';
