export { exploreOptions, optionsOfData } from './controls/explore-options.ts';
export { exploreTexts } from './controls/explore-texts.ts';
export { ExploreApp } from './explore-app.tsx';
export { createEngine, type Engine } from './explore-engine.ts';
export { ExploreResult } from './explore-result.tsx';
