import { formatAmount, isMissing, type Language, type Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import type { World } from '@sogdia/core/model';
import { lastDiscrepancyOf, nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import { tableRoles } from '../figures/index.ts';
import { type CitedProps, NumberLink } from '../text/index.ts';
import { SortableTable } from './sortable-table.tsx';

/** The discrepancy of each flow in the last year that both sides speak of, part by part; rows can be sorted where scripts run. */
export function DiscrepancyTable({ pairs, factor, language, messages, locations }: DiscrepancyTableProps) {
  const heads = [
    messages['records.year'],
    messages['records.own'],
    messages['records.partner'],
    ...(['difference', 'ratio', 'valuation', 'rest'] as const).map((part) => nameDiscrepancyPart(part, factor, language)),
    messages['records.rounding'],
  ];
  return (
    <SortableTable
      caption={messages['records.discrepancy-heading']}
      region={messages['table.region']({ title: messages['records.discrepancy-heading'] })}
      heads={[messages['records.flow'], ...heads]}
      sortLabel={messages['records.sort']}
    >
      {pairs.map((pair) => (
        <DiscrepancyRow key={`${pair.flow} ${pair.economy}`} {...{ pair, heads, language, messages, locations }} />
      ))}
    </SortableTable>
  );
}

function DiscrepancyRow({ pair, heads, language, messages, locations }: CitedProps & { pair: RecordPair; heads: readonly string[] }) {
  const discrepancy = lastDiscrepancyOf(pair);
  const own = pair.own.points.find(({ period }) => period === discrepancy?.period);
  const mirror = pair.mirror.points.find(({ period }) => period === discrepancy?.period);
  if (discrepancy === undefined || own === undefined || mirror === undefined) return null;
  const name = messages[`records.flow-${pair.flow}`]({ economy: formatEconomy(pair.view, pair.economy, language) });
  const parts = [discrepancy.difference, discrepancy.ratio, discrepancy.valuation, discrepancy.rest];
  const absent = isMissing(discrepancy.difference.value);
  const [year, ...amounts] = heads;
  return (
    <tr {...tableRoles.row} className={`economy-${styleOfEconomy(pair.economy)}`}>
      <th {...tableRoles.rowHead} scope="row" data-sort={name}>
        {name}
      </th>
      <td {...tableRoles.cell} data-label={year} data-sort={discrepancy.period}>
        {discrepancy.period}
      </td>
      {[own.receipt, mirror.receipt, ...(absent ? [] : parts)].map((receipt, index) => (
        <DiscrepancyCell key={amounts[index]} {...{ receipt, language, locations }} world={pair.view} label={amounts[index]} />
      ))}
      {absent ? (
        <td {...tableRoles.cell} className="text" colSpan={parts.length + 1}>
          {messages['records.no-discrepancy']}
        </td>
      ) : (
        <td {...tableRoles.cell} className="amount" data-label={amounts.at(-1)} data-sort={discrepancy.rounding}>
          {discrepancy.rounding > 0 ? (
            <NumberLink receipt={discrepancy.difference} locations={locations}>
              {messages['records.up-to']({ amount: formatAmount(discrepancy.rounding, 'usd', language) })}
            </NumberLink>
          ) : (
            messages['records.exact']
          )}
        </td>
      )}
    </tr>
  );
}

function DiscrepancyCell({ world, label, receipt, language, locations }: DiscrepancyCellProps) {
  const absent = isMissing(receipt.value);
  return (
    <td {...tableRoles.cell} className="amount" data-label={label} data-sort={isMissing(receipt.value) ? '' : receipt.value}>
      <NumberLink receipt={receipt} locations={locations} {...(absent ? { className: 'absent' } : {})}>
        {formatReceiptValue(world, receipt, language)}
      </NumberLink>
    </td>
  );
}

interface DiscrepancyCellProps {
  readonly world: World;
  readonly label: string | undefined;
  readonly receipt: Receipt;
  readonly language: Language;
  readonly locations: ReceiptLocations;
}

interface DiscrepancyTableProps extends CitedProps {
  readonly pairs: readonly RecordPair[];
  readonly factor: number;
}
