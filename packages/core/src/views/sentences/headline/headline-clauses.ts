import { catalogueOf } from '../../../messages/catalogue.ts';
import type { HeadlineClauses } from '../../../messages/parts/headline-parts.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import { askedOfSource } from '../../spec/index.ts';
import { bodyOfAll, labelOf } from '../phrases/index.ts';
import type { Told } from './finding.ts';

/** The measures that each economy's own records give, whatever record the flows are read in. */
const ownRecords: ReadonlySet<string> = new Set(['partner-dependence', 'openness', 'export-similarity', 'trade-complementarity', 'rca']);

/**
 * The clauses around a headline on some series: whose record it is where that may not be the reporter's (the subtitle says it too, but not which of both
 * is told); and as a label the series that is told of, which is the first unless it is another.
 */
export function clausesAround(view: Told, series: readonly ViewSeries[], told: ViewSeries | undefined = series[0]): HeadlineClauses {
  const { world, spec, language } = view;
  const text = recordOf(view, series);
  const needed = askedOfSource(spec).record === 'both' ? 'always' : bodyOfAll(series)?.status === 'filled' ? 'never' : 'in-sentences';
  return { by: text === null ? null : { text, needed }, ...(told && { label: labelOf(world, spec, told, language) }) };
}

function recordOf({ spec, language, say }: Told, series: readonly ViewSeries[]): string | null {
  const text = catalogueOf(language);
  const { quantities, record, reporter } = askedOfSource(spec);
  if (ownRecords.has(quantities[0] ?? '')) return null;
  const body = bodyOfAll(series);
  if (body !== null) return text[`origin.${body.status}`]({ publisher: body.publisher, isPart: false });
  if (record === 'reconciled') return text['headline.by.reconciled']();
  const isPartners = record === 'partner' || (record === 'both' && series[0]?.record === 'partner');
  if (record === 'both' && !isPartners && reporter !== null) return text['headline.by.partner']({ recorder: say.name(reporter) });
  if (!isPartners) return null;
  const [partner, other] = [...new Set(series.map((one) => one.economy))];
  if (partner === undefined || other !== undefined) return text['headline.by.partners']();
  return text['headline.by.partner']({ recorder: say.name(partner) });
}
