import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import { choicesIn, type Holdings, reasonAgainst, type SpecParameter, usualViewSpec } from '../spec/index.ts';
import { describeViewChange } from './describe-view-change.ts';
import { proposalsFor } from './proposals-for.ts';

/** A choice of a spec that was changed, why, and what stands in its place. */
export interface ViewChange {
  readonly parameter: SpecParameter;
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
 * // => 'We have figures for this from 2012 to 2013. We’ve shown 2012–2013 instead.'
 * ```
 */
export function nearestViewSpec(holdings: Holdings, spec: TradeSpec, language?: Language): NearestViewSpec<TradeSpec>;
export function nearestViewSpec(holdings: Holdings, spec: ViewSpec, language?: Language): NearestViewSpec;
export function nearestViewSpec(holdings: Holdings, spec: ViewSpec, language: Language = 'en'): NearestViewSpec {
  const by = { holdings, world: holdings, language };
  const changes: ViewChange[] = [];
  let nearest = spec;
  for (const parameter of choicesIn(spec)) {
    const reason = reasonAgainst(holdings, nearest, parameter, language);
    if (reason === null) continue;
    const found = proposalsFor(holdings, nearest, parameter).find((one) => reasonAgainst(holdings, one, parameter, language) === null);
    const usual = usualViewSpec(holdings);
    if (found === undefined && !isTradeSpec(spec)) {
      const first = reasonAgainst(holdings, spec, 'indicator', language);
      return usual === null ? { spec, changes: [] } : { spec: usual, changes: [usualInstead(spec, first, language)] };
    }
    nearest = found ?? { ...(usual ?? nearest), chart: 'table' };
    changes.push({ parameter, reason, text: describeViewChange(by, nearest, parameter, reason) });
  }
  return { spec: nearest, changes };
}

/** That the usual view stands in the place of one of which the data hold nothing, and why: for want of a figure unless stated. */
export function usualInstead(spec: ViewSpec, stated: string | null, language: Language): ViewChange {
  const text = choiceCatalogueOf(language);
  const reason = stated ?? text['fault.view.no-figure'];
  return { parameter: isTradeSpec(spec) ? 'measure' : 'indicator', reason, text: text['change.to-usual']({ reason }) };
}
