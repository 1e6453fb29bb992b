import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import {
  type Holdings,
  type IndicatorParameter,
  reasonAgainst,
  reasonAgainstIndicators,
  usualViewSpec,
  type ViewParameter,
  viewParameters,
} from '../spec/index.ts';
import { describeViewChange } from './describe-view-change.ts';
import { nearestIndicatorSpec } from './nearest-indicator-spec.ts';
import { proposalsFor } from './proposals-for.ts';

/** A choice of a spec that was changed, why, and what stands in its place. */
export interface ViewChange {
  readonly parameter: ViewParameter | IndicatorParameter;
  readonly reason: string;
  /** The reason and what is shown instead, as sentences. */
  readonly text: string;
}

/** A spec that is answered as it is asked, and what was changed to come to it; no change where the spec was one. */
export interface NearestViewSpec<Spec extends ViewSpec = ViewSpec> {
  readonly spec: Spec;
  readonly changes: readonly ViewChange[];
}

/**
 * The nearest spec in which every choice goes with the others: each that does not gives way to those before it (measures, reporter,
 * partners, years, record, factor, vintage, money, transform, base, chart, events), by the rules of `faultsOfViewSpec`. A spec without a
 * fault is given back as it is.
 * @example
 * ```ts
 * nearestViewSpec(holdingsOf(dataset), decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=1900-2100')).changes[0]?.text
 * // => 'The data hold figures for this from 2012 to 2013. Shown: 2012–2013.'
 * ```
 */
export function nearestViewSpec(holdings: Holdings, spec: TradeSpec, language?: Language): NearestViewSpec<TradeSpec>;
export function nearestViewSpec(holdings: Holdings, spec: ViewSpec, language?: Language): NearestViewSpec;
export function nearestViewSpec(holdings: Holdings, spec: ViewSpec, language: Language = 'en'): NearestViewSpec {
  if (!isTradeSpec(spec)) return nearestIndicatorSpec(holdings, spec, language) ?? usualInstead(holdings, spec, language);
  const changes: ViewChange[] = [];
  let nearest: TradeSpec = spec;
  for (const parameter of viewParameters) {
    const reason = reasonAgainst(holdings, nearest, parameter, language);
    if (reason === null) continue;
    nearest = mended(holdings, nearest, parameter, language);
    changes.push({ parameter, reason, text: describeViewChange(holdings, nearest, parameter, reason, language) });
  }
  return { spec: nearest, changes };
}

/** The spec with the first proposal for a choice that goes with those before it; with the usual one where none does. */
function mended(holdings: Holdings, spec: TradeSpec, parameter: ViewParameter, language: Language): TradeSpec {
  const proposed = proposalsFor(holdings, spec, parameter).map((change) => ({ ...spec, ...change }));
  return (
    proposed.find((one) => reasonAgainst(holdings, one, parameter, language) === null) ?? {
      ...(usualViewSpec(holdings) ?? spec),
      chart: 'table',
    }
  );
}

/** The usual view of trade in the place of indicators that the data do not hold. */
function usualInstead(holdings: Holdings, spec: IndicatorSpec, language: Language): NearestViewSpec {
  const usual = usualViewSpec(holdings);
  const reason = reasonAgainstIndicators(holdings, spec, 'indicator', language) ?? choiceCatalogueOf(language)['fault.view.no-figure'];
  if (usual === null) return { spec, changes: [] };
  return { spec: usual, changes: [{ parameter: 'indicator', reason, text: choiceCatalogueOf(language)['change.to-usual']({ reason }) }] };
}
