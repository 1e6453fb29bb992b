import {
  type BookPair,
  formatAmount,
  formatEconomy,
  formatReceiptValue,
  isMissing,
  type Language,
  lastGapOf,
  nameGapPart,
  type Receipt,
} from '@sogdia/core';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import type { Messages } from '../../messages/messages.ts';
import { NumberLink } from '../text/number-link.tsx';
import { SortableTable } from './sortable-table.tsx';

/** The gap of each flow in the last year that both sides speak of, part by part; rows can be sorted where scripts run. */
export function GapTable({ pairs, factor, language, messages, places }: GapTableProps) {
  const heads = [
    messages['books.year'],
    messages['books.own'],
    messages['books.partner'],
    ...(['difference', 'ratio', 'valuation', 'rest'] as const).map((part) => nameGapPart(part, factor, language)),
    messages['books.rounding'],
  ];
  return (
    <SortableTable
      caption={messages['books.gap-heading']}
      region={messages['table.region']({ title: messages['books.gap-heading'] })}
      heads={[messages['books.flow'], ...heads]}
      sortLabel={messages['books.sort']}
    >
      {pairs.map((pair) => (
        <GapRow key={`${pair.flow} ${pair.economy}`} pair={pair} language={language} messages={messages} places={places} />
      ))}
    </SortableTable>
  );
}

function GapRow({ pair, language, messages, places }: { pair: BookPair; language: Language; messages: Messages; places: ReceiptPlaces }) {
  const gap = lastGapOf(pair);
  const own = pair.own.points.find(({ period }) => period === gap?.period);
  const mirror = pair.mirror.points.find(({ period }) => period === gap?.period);
  if (gap === undefined || own === undefined || mirror === undefined) return null;
  const name = messages[`books.flow-${pair.flow}`]({ economy: formatEconomy(pair.economy, language) });
  const receipts = [own.receipt, mirror.receipt, gap.difference, gap.ratio, gap.valuation, gap.rest];
  const [first, second, ...parts] = receipts;
  const absent = isMissing(gap.difference.value);
  return (
    <tr className={`economy-${pair.economy.toLowerCase()}`}>
      <th scope="row" data-sort={name}>
        {name}
      </th>
      <td data-sort={gap.period}>{gap.period}</td>
      {first === undefined ? null : <GapCell receipt={first} language={language} places={places} />}
      {second === undefined ? null : <GapCell receipt={second} language={language} places={places} />}
      {absent ? (
        <td className="text" colSpan={parts.length + 1}>
          {messages['books.no-gap']}
        </td>
      ) : (
        <>
          {parts.map((receipt) => (
            <GapCell key={receipt.kind === 'step' ? receipt.operation : 'cell'} receipt={receipt} language={language} places={places} />
          ))}
          <td className="amount" data-sort={gap.rounding}>
            {gap.rounding > 0 ? (
              <NumberLink receipt={gap.difference} places={places}>
                {messages['books.up-to']({ amount: formatAmount(gap.rounding, 'usd', language) })}
              </NumberLink>
            ) : (
              messages['books.exact']
            )}
          </td>
        </>
      )}
    </tr>
  );
}

function GapCell({ receipt, language, places }: { receipt: Receipt; language: Language; places: ReceiptPlaces }) {
  const absent = isMissing(receipt.value);
  return (
    <td className="amount" data-sort={isMissing(receipt.value) ? '' : receipt.value}>
      <NumberLink receipt={receipt} places={places} {...(absent ? { className: 'absent' } : {})}>
        {formatReceiptValue(receipt, language)}
      </NumberLink>
    </td>
  );
}

interface GapTableProps {
  readonly pairs: readonly BookPair[];
  readonly factor: number;
  readonly language: Language;
  readonly messages: Messages;
  readonly places: ReceiptPlaces;
}
