export { checkCommand } from './check.ts';
export { textPlaces } from './text-place.ts';
