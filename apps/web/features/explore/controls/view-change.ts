import type { ExploreTexts } from './explore-texts.ts';

/** A change of a view: parameters of its query string with their new values; null takes one away. */
export type ViewChange = Readonly<Record<string, string | null>>;

/** What every control of a view is told: its words, and whom it tells what is chosen. */
export interface ControlProps {
  readonly texts: ExploreTexts;
  readonly onChange: (change: ViewChange) => void;
}
