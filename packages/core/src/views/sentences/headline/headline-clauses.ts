import { nameInSentence } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { HeadlineClauses } from '../../../messages/parts/headline-parts.ts';
import { type World, wholeWorld } from '../../../model/economies/index.ts';
import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import { askedOfSource } from '../../spec/index.ts';
import { bodyOfAll, labelOfQuantity, quantityOf } from '../phrases/index.ts';

/** The measures that each economy's own records give, whatever record the flows are read in. */
const ownRecords: ReadonlySet<string> = new Set(['partner-dependence', 'openness', 'export-similarity', 'trade-complementarity', 'rca']);

/** The clauses around a headline on some series: whose record it is where that may not be the reporter's; the subtitle says it too, but not which of both is told. */
export function clausesAround(
  world: World,
  spec: ViewSpec,
  series: readonly ViewSeries[],
  language: Language,
): Pick<HeadlineClauses, 'by'> {
  const text = recordOf(world, spec, series, language);
  const isOfBoth = askedOfSource(spec).record === 'both';
  return {
    by: text === null ? null : { text, needed: isOfBoth ? 'always' : bodyOfAll(series)?.status === 'filled' ? 'never' : 'in-sentences' },
  };
}

/** A series as a label: what it shows, of a growth what grew, of whom; and the same of all. */
export function labelOf(world: World, spec: ViewSpec, series: ViewSeries, language: Language): NonNullable<HeadlineClauses['label']> {
  const { kind } = quantityOf(world, spec, series, language);
  const shown = kind === 'growth' ? { ...spec, transform: 'level' as const } : spec;
  const who = series.economy === wholeWorld && !isTradeSpec(spec) ? null : nameInSentence(world, series.economy, language);
  return { one: labelOfQuantity(world, shown, series, who, language), all: labelOfQuantity(world, shown, series, null, language) };
}

function recordOf(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): string | null {
  const text = catalogueOf(language);
  const { quantities, record, reporter } = askedOfSource(spec);
  if (ownRecords.has(quantities[0] ?? '')) return null;
  const body = bodyOfAll(series);
  if (body !== null) return text[`origin.${body.status}`]({ publisher: body.publisher, isPart: false });
  if (record === 'reconciled') return text['headline.by.reconciled']();
  const isPartners = record === 'partner' || (record === 'both' && series[0]?.record === 'partner');
  if (record === 'both' && !isPartners && reporter !== null)
    return text['headline.by.partner']({ recorder: nameInSentence(world, reporter, language) });
  if (!isPartners) return null;
  const [partner, other] = [...new Set(series.map((one) => one.economy))];
  if (partner === undefined || other !== undefined) return text['headline.by.partners']();
  return text['headline.by.partner']({ recorder: nameInSentence(world, partner, language) });
}
