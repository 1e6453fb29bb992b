import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { isTradeView, type TradeView, type View } from '../../../model/view/index.ts';

/**
 * A spec as one of trade, where nothing else makes sense. Throws `InvalidParameterError` for one of indicators.
 * @example tradeSpecOf(studyViewSpec(dataset, 'figure-3')).measures // => ['import']
 */
export function tradeSpecOf(spec: ViewSpec): TradeSpec {
  if (isTradeSpec(spec)) return spec;
  throw new InvalidParameterError('indicator', spec.indicators.join(','), 'a view of trade');
}

/**
 * A view as one of trade, where nothing else makes sense. Throws `InvalidParameterError` for one of indicators.
 * @example tradeViewOf(computeView(dataset, studyViewSpec(dataset, 'figure-3'))).spec.reporter // => 'CHN'
 */
export function tradeViewOf(view: View): TradeView {
  if (isTradeView(view)) return view;
  throw new InvalidParameterError('view', view.query, 'a view of trade');
}
