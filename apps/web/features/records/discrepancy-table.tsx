import { formatAmount, isMissing } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { HeadedTable, tableRoles } from '../figures/index.ts';
import { type CitedProps, NumberLink } from '../text/index.ts';
import { lastFiguresOf } from './facts/last-figures.ts';

/** The discrepancy of each flow in the last year that both sides speak of, part by part. */
export function DiscrepancyTable({ pairs, factor, language, messages, locations }: DiscrepancyTableProps) {
  const heads = [
    messages['records.flow'],
    messages['records.year'],
    messages['records.own'],
    messages['records.partner'],
    ...(['difference', 'ratio', 'valuation', 'rest'] as const).map((part) => nameDiscrepancyPart(part, factor, language)),
    messages['records.rounding'],
  ];
  return (
    <HeadedTable
      {...{ messages }}
      title={messages['records.discrepancy-heading']}
      columns={heads.map((head) => [head])}
      className="discrepancies"
      hasCards
    >
      {pairs.map((pair) => (
        <DiscrepancyRow key={`${pair.flow} ${pair.economy}`} {...{ pair, language, messages, locations }} />
      ))}
    </HeadedTable>
  );
}

function DiscrepancyRow({ pair, language, messages, locations }: CitedProps & { pair: RecordPair }) {
  const figures = lastFiguresOf(pair);
  if (figures === null) return null;
  const { discrepancy, own, partner } = figures;
  const parts = [discrepancy.difference, discrepancy.ratio, discrepancy.valuation, discrepancy.rest];
  const absent = isMissing(discrepancy.difference.value);
  return (
    <tr {...tableRoles.row} className={`economy-${styleOfEconomy(pair.economy)}`}>
      <th {...tableRoles.rowHead} scope="row">
        {messages[`records.flow-${pair.flow}`]({ economy: formatEconomy(pair.view, pair.economy, language) })}
      </th>
      <td {...tableRoles.cell}>{discrepancy.period}</td>
      {[own, partner, ...(absent ? [] : parts)].map((receipt) => (
        <td {...tableRoles.cell} key={locations.idOf(receipt)} className="amount">
          <NumberLink
            receipt={receipt}
            locations={locations}
            {...(isMissing(receipt.value) ? { className: 'absent' } : {})}
            text={formatReceiptValue(pair.view, receipt, language)}
          />
        </td>
      ))}
      {absent ? (
        <td {...tableRoles.cell} className="text" colSpan={parts.length + 1}>
          {messages['records.no-discrepancy']}
        </td>
      ) : (
        <td {...tableRoles.cell} className="amount">
          {discrepancy.rounding > 0 ? (
            <NumberLink
              receipt={discrepancy.difference}
              locations={locations}
              text={messages['records.up-to']({ amount: formatAmount(discrepancy.rounding, 'usd', language) })}
            />
          ) : (
            messages['records.exact']
          )}
        </td>
      )}
    </tr>
  );
}

interface DiscrepancyTableProps extends CitedProps {
  readonly pairs: readonly RecordPair[];
  readonly factor: number;
}
