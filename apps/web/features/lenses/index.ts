export { LensControls } from './lens-controls.tsx';
export { LensWays } from './lens-ways.tsx';
export { figureNames, lensViewOf, lensViews, requireLens } from './lenses.ts';
export { ReadingPart } from './reading-part.tsx';
