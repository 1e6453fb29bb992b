import { formatAmount, type Language } from '@sogdia/core';
import { useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import type { ComparedTotal, HeldFiles } from '../reading/index.ts';
import { countInWords } from '../report/words.ts';

/** So many rows are shown at first. */
const mostRows = 30;

/** The totals of files beside the published ones, the largest differences first; a cause is named where a detector found one. */
export function ComparedTotals({ totals, names, language, messages }: ComparedTotalsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? totals : totals.slice(0, mostRows);
  const heads = ['reporter', 'partner', 'flow', 'period'] as const;
  const amounts = ['yours', 'published', 'difference', 'share'] as const;
  return (
    <section aria-labelledby="bench-compared">
      <h2 id="bench-compared">{messages['bench.compared']}</h2>
      {totals.length === 0 ? (
        <p className="muted">{messages['bench.nothing-published']}</p>
      ) : (
        <>
          <p className="section-about">{messages['bench.compared-about']({ count: countInWords(totals.length, language) })}</p>
          <section className="table-scroll" aria-label={messages['table.region']({ title: messages['bench.compared'] })}>
            <table className="numbers plain">
              <caption className="visually-hidden">{messages['bench.compared']}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col" className="text">
                      {messages[`bench.${head}`]}
                    </th>
                  ))}
                  {amounts.map((head) => (
                    <th key={head} scope="col" className="amount">
                      {messages[`bench.${head}`]}
                    </th>
                  ))}
                  <th scope="col" className="text">
                    {messages['bench.cause']}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((total) => (
                  <TotalRow
                    key={[total.file, total.reporter, total.partner, total.flow, total.period, total.currency].join()}
                    {...{ total, names, language, messages }}
                  />
                ))}
              </tbody>
            </table>
          </section>
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

function TotalRow({ total, names, language, messages }: Omit<ComparedTotalsProps, 'totals'> & { readonly total: ComparedTotal }) {
  const { reporter, partner, flow, period, value, reference, difference, share, currency, consistentWith, findings } = total;
  const amount = (number: number): string => formatAmount(number, currency, language);
  const pattern = consistentWith === 'same' || consistentWith === 'unknown' ? [] : [messages[`bench.pattern.${consistentWith}`]];
  return (
    <tr>
      <th scope="row">{names[reporter] ?? reporter}</th>
      <td className="text">{names[partner] ?? partner}</td>
      <td className="text">{messages[`bench.flow-of.${flow}`]}</td>
      <td className="text">{period}</td>
      <td className="amount">{amount(value)}</td>
      <td className="amount" title={reference.of}>
        {amount(reference.value)}
      </td>
      <td className="amount">{amount(difference)}</td>
      <td className="amount">{share === null ? messages['bench.no-share'] : formatAmount(share, 'ratio', language)}</td>
      <td className="text">{[...pattern, ...findings.map(({ text }) => text)].join('; ')}</td>
    </tr>
  );
}
