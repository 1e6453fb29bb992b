import type { GoodsWorld } from '../../../model/goods/index.ts';
import type { View, ViewSource } from '../../../model/view/index.ts';

/** What a source of series, trade or indicators, answers to a spec: all of a view that depends on where its series come from. */
export interface AnswerOfSource
  extends GoodsWorld,
    Pick<View, 'series' | 'unit' | 'discrepancies' | 'bands' | 'coverage' | 'joints' | 'headline' | 'description' | 'agreement'> {
  /** How the view is called and what a reader must know, with the sources that its figures are from. */
  readonly saidOf: (sources: readonly ViewSource[]) => Pick<View, 'title' | 'subtitle' | 'notes'>;
}
