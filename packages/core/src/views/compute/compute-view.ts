import type { Language } from '../../messages/catalogue.ts';
import { askedStudies, type Dataset } from '../../model/dataset/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import type { IndicatorView, TradeView, View } from '../../model/view/index.ts';
import { referencesOf, sourcesOf } from '../../queries/index.ts';
import { encodeViewSpec, studyViewOf, validSpec } from '../spec/index.ts';
import { answerOfTrade } from './answer-of-trade.ts';
import { answerOfIndicators } from './indicators/index.ts';
import { withMap } from './map-of.ts';
import { annotationsOf, missingTexts, requireSources } from './parts/index.ts';
import { receiptsOfBands, receiptsOfDiscrepancies } from './records/index.ts';

/**
 * Answers a spec: series, unit, heading, description, notes and sources, each number with its receipt. The only place that computes
 * what the site, the terminal and every file show.
 * Throws `InvalidParameterError` for a combination that has no answer, and when no figure of the dataset bears on the spec.
 * @example computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).headline.text // => 'China’s exports to Kazakhstan rose 50.0% in 2013, to $30'
 */
export function computeView(dataset: Dataset, spec: TradeSpec, language?: Language): TradeView;
export function computeView(dataset: Dataset, spec: IndicatorSpec, language?: Language): IndicatorView;
export function computeView(dataset: Dataset, spec: ViewSpec, language?: Language): View;
export function computeView(dataset: Dataset, spec: ViewSpec, language: Language = 'en'): View {
  const asked = validSpec(spec);
  const named = studyViewOf(dataset, asked);
  const { saidOf, ...answer } = isTradeSpec(asked)
    ? answerOfTrade(dataset, asked, named, language)
    : answerOfIndicators(dataset, asked, named, language);
  const { series, discrepancies, bands, coverage, agreement } = answer;
  const receipts = series.flatMap(({ points }) => points.map(({ receipt }) => receipt));
  const known = new Set([...dataset.indicatorRoles.map(({ indicator }) => indicator), ...(isTradeSpec(asked) ? [] : asked.indicators)]);
  const sources = requireSources(dataset, sourcesOf(dataset, receipts), asked);
  const view: View = {
    economies: dataset.economies,
    groups: dataset.groups,
    studies: askedStudies(dataset),
    name: named?.name ?? null,
    spec: asked,
    query: encodeViewSpec(dataset, asked),
    ...answer,
    ...saidOf(sources),
    annotations: annotationsOf(dataset, asked),
    missing: missingTexts(series, language),
    sources,
    references: referencesOf(dataset, [
      ...receipts,
      ...series.flatMap(({ points }) => points.flatMap(({ revised }) => revised ?? [])),
      ...series.flatMap(({ bounds }) => bounds.flatMap(({ lower, upper }) => [lower, upper])),
      ...receiptsOfDiscrepancies(discrepancies),
      ...receiptsOfBands(bands),
      ...coverage.flatMap(({ points }) => points.map(({ receipt }) => receipt)),
      ...(agreement?.items.flatMap(({ computed, other }) => (other === null ? [computed] : [computed, other])) ?? []),
    ]),
    dataVersion: dataset.version,
    contentHash: dataset.contentHash,
    ...(language !== 'en' && { indicatorRegistry: dataset.indicatorRegistry.filter(({ id }) => known.has(id)) }),
  };
  return withMap(dataset, view, language);
}
