import type { Dataset } from '@sogdia/core/model';
import { readerTexts } from '../words/index.ts';
import type { ReferenceTotal } from './finding.ts';

/**
 * The totals that a dataset holds, each as its newest release has it, with whom they are of. Figures that nobody reported (imputed, estimated,
 * reconciled) and those read in a text are left out.
 * @example referenceTotals({ observations: [], releases: [], sources: [] }) // => []
 */
export function referenceTotals({
  observations,
  releases,
  sources,
}: Pick<Dataset, 'observations' | 'releases' | 'sources'>): readonly ReferenceTotal[] {
  const knownFrom = new Map(releases.map(({ id, knownFrom: { latest } }) => [id as string, latest]));
  const publishers = new Map(sources.map(({ id, publisher }) => [id as string, publisher]));
  const newest = new Map<string, { readonly date: string; readonly total: ReferenceTotal }>();
  for (const { reporter, partner, flow, period, product, value, unit, status, flags, source, release } of observations) {
    if (flow === 'turnover' || product !== 'TOTAL' || status !== 'printed' || flags.includes('rounded')) continue;
    const key = [reporter, partner, flow, period, unit].join('|');
    const date = knownFrom.get(release) ?? '';
    const of = readerTexts['finding.figure-of']({ publisher: publishers.get(source) ?? source });
    if ((newest.get(key)?.date ?? '') <= date)
      newest.set(key, { date, total: { reporter, partner, flow, period, currency: unit, value, of } });
  }
  return [...newest.values()].map(({ total }) => total);
}
