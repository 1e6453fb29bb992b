import { formatAmount, type Language, type Receipt } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { type ReactNode, useMemo, useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { ComputedReceipt, indexReceipts, receiptId, useOpenNumber } from '../../../receipts/index.ts';
import { NumberLink, TextButton, type WrittenProps } from '../../../text/index.ts';
import { type CardRow, CardTable } from '../account/card-table.tsx';
import { countInWords } from '../account/words.ts';
import type { Comparison, HeldFiles } from '../reading/index.ts';
import { receiptsOfTotal } from './receipts-of-total.ts';

/** So many rows are shown at first. */
const mostRows = 12;

const heads = [
  ['reporter', 'text'],
  ['partner', 'text'],
  ['flow', 'text'],
  ['period', 'text'],
  ['yours', 'amount'],
  ['published', 'text'],
  ['difference', 'amount'],
  ['share', 'amount'],
  ['cause', 'text'],
] as const;

const place = 'compared';
const locations = { idOf: receiptId, hrefOf: (receipt: Receipt): string => `?at=${receiptId(receipt)}` };

/** The totals of files beside the published ones, the largest differences first, each number with its receipt; a cause is named where a detector found one. */
export function ComparedTotals({ comparison, names, language, messages }: ComparedTotalsProps) {
  const { totals } = comparison;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? totals : totals.slice(0, mostRows);
  const rows = useMemo(
    () => shown.map((total) => ({ total, receipts: receiptsOfTotal(total, names, messages) })),
    [shown.length, totals, names, messages],
  );
  const columns = heads.map(([head, holds]) => [messages[`bench.${head}`], holds] as const);
  return (
    <section aria-labelledby="bench-compared" data-numbers={place}>
      <h2 id="bench-compared">{messages['bench.compared']}</h2>
      {totals.length === 0 ? (
        <p className="muted">{messages['bench.nothing-published']}</p>
      ) : (
        <>
          <p className="section-about">{messages['bench.compared-about']({ count: countInWords(totals.length, language) })}</p>
          <CardTable
            title={messages['bench.compared']}
            {...{ columns, messages }}
            rows={rows.map(({ total, receipts }) => rowOf(total, receipts, names, language, messages))}
          />
          {shown.length === totals.length ? null : (
            <TextButton
              onClick={() => setWhole(true)}
              text={messages['bench.all-totals']({ count: countInWords(totals.length, language) })}
            />
          )}
          <TotalReceipt
            receipts={rows.flatMap(({ receipts }) => Object.values(receipts).flatMap((receipt) => receipt ?? []))}
            {...{ comparison, language, messages }}
          />
        </>
      )}
    </section>
  );
}

interface ComparedTotalsProps extends WrittenProps {
  readonly comparison: Comparison;
  readonly names: HeldFiles['names'];
}

/** The receipt of the number that was clicked. */
function TotalReceipt({ receipts, comparison, ...words }: Omit<ComparedTotalsProps, 'names'> & { receipts: readonly Receipt[] }) {
  const opened = useOpenNumber(place);
  const entry = indexReceipts(receipts).find(({ id }) => id === opened.number);
  return <ComputedReceipt {...{ opened, entry, locations, ...words }} world={comparison.world} references={comparison.references} />;
}

function rowOf(
  total: Comparison['totals'][number],
  receipts: ReturnType<typeof receiptsOfTotal>,
  names: HeldFiles['names'],
  language: Language,
  messages: Messages,
): CardRow {
  const { file, reporter, partner, flow, period, value, reference, difference, share, currency, consistentWith, findings } = total;
  const amount = (number: number): string => formatAmount(number, currency, language);
  const pattern = consistentWith === 'unknown' ? [] : [messages[`bench.pattern.${consistentWith}`]];
  const causes = [...pattern, ...findings.map(({ text }) => text)];
  return {
    key: [file, reporter, partner, flow, period, currency].join(),
    texts: [
      ownValue(names, reporter) ?? reporter,
      ownValue(names, partner) ?? partner,
      messages[`bench.flow-of.${flow}`],
      period,
      numbered(receipts.yours, amount(value)),
      <>
        {numbered(receipts.published, amount(reference.value))}, {reference.of}
      </>,
      numbered(receipts.difference, amount(difference)),
      share === null ? messages['bench.no-share'] : numbered(receipts.share, formatAmount(share, 'ratio', language)),
      causes.length === 0 ? messages['bench.no-pattern'] : causes.join(messages['joint.parts']),
    ],
  };
}

/** A number that leads to its receipt, where it has one. */
function numbered(receipt: Receipt | null, text: string): ReactNode {
  return receipt === null ? text : <NumberLink receipt={receipt} locations={locations} text={text} />;
}
