import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { formatMissingReason } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { isMissing, type MissingReason } from '../../../model/values/index.ts';
import type { MissingText, Receipt, ViewSeries, ViewSource } from '../../../model/view/index.ts';
import { encodeViewSpec } from '../../spec/index.ts';

/** A list of at least one item. Throws `InvalidParameterError` for an empty one. */
export function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new InvalidParameterError('view', '', 'at least one series');
  return [first, ...rest];
}

/** A view has one unit: measures of different kinds need a view each. */
export function requireOneUnit(receipts: readonly Receipt[]): void {
  const units = [...new Set(receipts.map((receipt) => receipt.unit))];
  if (units.length > 1) throw new InvalidParameterError('measure', units.join(' and '), 'measures with the same unit');
}

/** The sources of a view, at least one. Throws `InvalidParameterError` where no figure bears on it. */
export function requireSources(dataset: Dataset, sources: readonly ViewSource[], spec: ViewSpec): readonly [ViewSource, ...ViewSource[]] {
  const [first, ...rest] = sources;
  if (first === undefined) throw new InvalidParameterError('view', encodeViewSpec(dataset, spec), 'economies and years with figures');
  return [first, ...rest];
}

/** The reasons that occur in a view, in words, each once. */
export function missingTexts(series: readonly ViewSeries[], language: Language): readonly MissingText[] {
  const reasons = new Set<MissingReason>(
    series.flatMap((line) => line.points.flatMap(({ value }) => (isMissing(value) ? [value.missing] : []))),
  );
  return [...reasons].map((reason) => ({ reason, text: formatMissingReason(reason, language) }));
}
