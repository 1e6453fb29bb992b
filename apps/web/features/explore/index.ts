export { exploreOptions } from './controls/explore-options.ts';
export { exploreTexts } from './controls/explore-texts.ts';
export { ExploreApp } from './explore-app.tsx';
export { ExploreResult } from './explore-result.tsx';
