import { formatEconomy } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { membersOf, type World } from '../../model/economies/index.ts';
import { isOwnRecord } from '../../model/trade/index.ts';
import type { Receipt, TradeSeries } from '../../model/view/index.ts';
import { cellsOf, turnoverLessOtherFlowOperation } from '../../queries/index.ts';

/**
 * Whose record a number of a series stands in, and where it is not that record's own figure, what it is: a figure that was read in the
 * paper is the paper's, and a printed turnover less the other flow is said to be that.
 */
export function nameRecord(
  world: World,
  series: Pick<TradeSeries, 'record' | 'reporter' | 'partner' | 'bodies'>,
  receipt: Receipt,
  language: Language,
): string {
  const text = descriptionCatalogueOf(language);
  const economy = series.record === 'partner' ? series.partner : series.reporter;
  const isOfMany = series.record === 'partner' && membersOf(world, economy).length > 1;
  const said = isOfMany ? 'point.record.partners' : (`point.record.${series.record}` as const);
  const [body, ...others] = series.bodies.filter(({ periods }) => periods.some((period) => period === receipt.subject.period));
  const record =
    body !== undefined && others.length === 0 && !cellsOf(receipt).some(({ status }) => isOwnRecord(status))
      ? catalogueOf(language)[`origin.${body.status}`]({ publisher: body.publisher, isPart: false })
      : text[said]({ recorder: formatEconomy(world, economy, language) });
  const leaves = figuresOf(receipt);
  for (const owner of ['from-the-paper', 'turnover-less-other-flow'] as const) {
    const own = leaves.filter((leaf) => leaf === owner).length;
    if (own === 0) continue;
    return text[own === leaves.length ? (`point.record.${owner}` as const) : (`point.record.in-part-${owner}` as const)]({ record });
  }
  return record;
}

type Figure = 'from-the-paper' | 'turnover-less-other-flow' | 'record';

/** What the figures are that a number rests on; a turnover less the other flow is one figure. */
function figuresOf(receipt: Receipt): readonly Figure[] {
  if (receipt.kind === 'step' && receipt.operation === turnoverLessOtherFlowOperation) return ['turnover-less-other-flow'];
  if (receipt.kind === 'step') return receipt.operands.flatMap((operand) => figuresOf(operand.receipt));
  return cellsOf(receipt).map(({ status }) => (status === 'from-the-paper' ? 'from-the-paper' : 'record'));
}
