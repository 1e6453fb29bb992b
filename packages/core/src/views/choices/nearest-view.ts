import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { SogdiaError } from '../../errors/sogdia-error.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import type { TradeView, View } from '../../model/view/index.ts';
import { computeView } from '../compute/index.ts';
import { type Holdings, holdingsOf, type SpecParameter, usualViewSpec } from '../spec/index.ts';
import { describeViewChange } from './describe-view-change.ts';
import { nearestViewSpec, usualInstead, type ViewChange } from './nearest-view-spec.ts';
import { proposalsFor } from './proposals-for.ts';

/** A view that could be computed, and what was changed to come to it. */
export interface NearestView<Answer extends View = View> {
  readonly view: Answer;
  readonly changes: readonly ViewChange[];
}

/** `holdings` are those of the whole data, where the dataset is a part of them. */
export interface NearestViewOptions {
  readonly language?: Language;
  readonly holdings?: Holdings;
}

/** The choices without which a view of trade may have figures, in the order in which they are given up. */
const givenUp: readonly SpecParameter[] = ['vintage', 'transform', 'record', 'years', 'products', 'level', 'partners', 'reporter'];

/**
 * The view of the nearest spec that has an answer, with what was changed (`nearestViewSpec`). Where the data hold no figure for that spec
 * either, the first choice without which they do is given up, and at last the usual view is given. Throws what is no error of input.
 * @example nearestView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013&chart=timeline')).view.spec.chart // => 'line'
 */
export function nearestView(dataset: Dataset, asked: TradeSpec, options?: NearestViewOptions): NearestView<TradeView>;
export function nearestView(dataset: Dataset, asked: ViewSpec, options?: NearestViewOptions): NearestView;
export function nearestView(dataset: Dataset, asked: ViewSpec, options: NearestViewOptions = {}): NearestView {
  InvalidParameterError.expectOptions(options, { language: null, holdings: null });
  const { language = 'en', holdings = holdingsOf(dataset) } = options;
  const { spec, changes } = nearestViewSpec(holdings, asked, language);
  const view = viewOrNull(dataset, spec, language);
  if (view !== null) return { view, changes };
  const reason = choiceCatalogueOf(language)['fault.view.no-figure'];
  for (const parameter of isTradeSpec(spec) ? givenUp : []) {
    for (const proposed of proposalsFor(holdings, spec, parameter)) {
      const other = nearestViewSpec(holdings, proposed, language);
      const found = viewOrNull(dataset, other.spec, language);
      if (found === null) continue;
      const text = describeViewChange({ holdings, world: dataset, language }, other.spec, parameter, reason);
      return { view: found, changes: [...changes, { parameter, reason, text }, ...other.changes] };
    }
  }
  const usual = computeView(dataset, usualViewSpec(dataset) ?? spec, language);
  return { view: usual, changes: [...changes, usualInstead(spec, null, language)] };
}

function viewOrNull(dataset: Dataset, spec: ViewSpec, language: Language): View | null {
  try {
    return computeView(dataset, spec, language);
  } catch (error) {
    if (SogdiaError.isInstance(error)) return null;
    throw error;
  }
}
