export { LensControls } from './lens-controls.tsx';
export { figureNames, lensViewOf, lensViews, requireLens } from './lenses.ts';
