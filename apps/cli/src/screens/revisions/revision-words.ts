import { formatReceiptValue } from '@sogdia/core/format';
import type { ProgramContext } from '../../model/index.ts';
import type { VintageOfSeries } from './revisions-grid.ts';

/** What became of one year: each number with the day from which it stood, and the release that says so. */
export function historyOf(period: string, vintages: readonly VintageOfSeries[], context: ProgramContext): readonly string[] {
  return vintages.flatMap(({ id, view, series, changes }) => {
    const change = changes.find((one) => one.period === period);
    const receipt = series?.points.find((point) => point.period === period)?.receipt;
    if (change === undefined || receipt === undefined) return [];
    const release = receipt.kind === 'cell' ? view.references.find((one) => one.release.id === receipt.release)?.release.label : undefined;
    return [
      context.text['revisions.change']({
        period,
        date: id,
        amount: formatReceiptValue(view, receipt, context.language),
        kind: context.text[`revisions.${change.kind}`],
        release: release ?? null,
      }),
    ];
  });
}
