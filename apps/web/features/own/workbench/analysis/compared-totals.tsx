import { formatAmount, type Language } from '@sogdia/core';
import { useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import type { ComparedTotal, HeldFiles } from '../reading/index.ts';
import { type CardRow, CardTable } from '../report/card-table.tsx';
import { countInWords } from '../report/words.ts';

/** So many rows are shown at first. */
const mostRows = 30;

/** The totals of files beside the published ones, the largest differences first; a cause is named where a detector found one. */
export function ComparedTotals({ totals, names, language, messages }: ComparedTotalsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? totals : totals.slice(0, mostRows);
  const columns = [
    ...(['reporter', 'partner', 'flow', 'period'] as const).map((head) => ({ name: messages[`bench.${head}`], isAmount: false })),
    ...(['yours', 'published', 'difference', 'share'] as const).map((head) => ({
      name: messages[`bench.${head}`],
      isAmount: head !== 'published',
    })),
    { name: messages['bench.cause'], isAmount: false },
  ];
  return (
    <section aria-labelledby="bench-compared">
      <h2 id="bench-compared">{messages['bench.compared']}</h2>
      {totals.length === 0 ? (
        <p className="muted">{messages['bench.nothing-published']}</p>
      ) : (
        <>
          <p className="section-about">{messages['bench.compared-about']({ count: countInWords(totals.length, language) })}</p>
          <CardTable
            title={messages['bench.compared']}
            {...{ columns, messages }}
            rows={shown.map((total) => rowOf(total, names, language, messages))}
          />
          {shown.length === totals.length ? null : (
            <button type="button" className="text-button" onClick={() => setWhole(true)}>
              {messages['bench.all-totals']({ count: countInWords(totals.length, language) })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface ComparedTotalsProps {
  readonly totals: readonly ComparedTotal[];
  readonly names: HeldFiles['names'];
  readonly language: Language;
  readonly messages: Messages;
}

function rowOf(total: ComparedTotal, names: HeldFiles['names'], language: Language, messages: Messages): CardRow {
  const { file, reporter, partner, flow, period, value, reference, difference, share, currency, consistentWith, findings } = total;
  const amount = (number: number): string => formatAmount(number, currency, language);
  const pattern = consistentWith === 'same' || consistentWith === 'unknown' ? [] : [messages[`bench.pattern.${consistentWith}`]];
  const causes = [...pattern, ...findings.map(({ text }) => text)];
  return {
    key: [file, reporter, partner, flow, period, currency].join(),
    texts: [
      names[reporter] ?? reporter,
      names[partner] ?? partner,
      messages[`bench.flow-of.${flow}`],
      period,
      amount(value),
      messages['bench.published-by']({ amount: amount(reference.value), of: reference.of }),
      amount(difference),
      share === null ? messages['bench.no-share'] : formatAmount(share, 'ratio', language),
      causes.length === 0 ? messages['bench.no-pattern'] : causes.join('; '),
    ],
  };
}
