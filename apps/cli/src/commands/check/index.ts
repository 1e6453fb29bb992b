export { checkCommand } from './check.ts';
export { figurePlaces } from './text-place.ts';
