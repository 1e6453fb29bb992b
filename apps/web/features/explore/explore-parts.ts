export { IndicatorControls } from './controls/indicator-controls.tsx';
export { PickerList } from './controls/picker-list.tsx';
export { ExploreAnswer } from './explore-answer.tsx';
export { CitePanel } from './tools/cite-panel.tsx';
export { hasYearsToPlay, PlayPanel } from './tools/play-panel.tsx';

/** What draws answers and is drawn of them, fetched with the engine: one piece, so that nothing of it is fetched twice. */
export type ExploreParts = Pick<
  typeof import('./explore-parts.ts'),
  'IndicatorControls' | 'PickerList' | 'ExploreAnswer' | 'CitePanel' | 'PlayPanel' | 'hasYearsToPlay'
>;
