export { type FirstLines, firstLines, type MappedHead, mappedHead, nearestEconomies } from './first-lines.ts';
