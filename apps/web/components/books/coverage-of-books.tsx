import { type BookPair, formatEconomy, formatMissingReason, type Language, type ViewSeries } from '@sogdia/core';
import { formatYears, yearRunsOf } from '../../lib/year-runs.ts';
import type { Messages } from '../../messages/messages.ts';

/** Which years exist in which record of each flow, and why the others do not. */
export function CoverageOfBooks({ pairs, language, messages }: { pairs: readonly BookPair[]; language: Language; messages: Messages }) {
  const heads = [messages['books.own'], messages['books.partner'], messages['books.not-there']];
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: messages['books.coverage'] })}>
      <table className="numbers plain books-coverage">
        <caption className="visually-hidden">{messages['books.coverage']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['books.flow']}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="text">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.flow} ${pair.economy}`}>
              <th scope="row">{messages[`books.flow-${pair.flow}`]({ economy: formatEconomy(pair.economy, language) })}</th>
              <td className="text">{present(pair.own, messages)}</td>
              <td className="text">{present(pair.mirror, messages)}</td>
              <td className="text">{absent(pair, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function present(series: ViewSeries, messages: Messages): string {
  const runs = yearRunsOf(series).filter(({ reason }) => reason === null);
  return runs.length === 0 ? messages['books.none'] : runs.map(formatYears).join(', ');
}

function absent({ own, mirror, gap }: BookPair, language: Language): string {
  const of = (series: ViewSeries, keeper: string): readonly string[] =>
    yearRunsOf(series).flatMap((run) =>
      run.reason === null ? [] : [`${formatEconomy(keeper, language)} ${formatYears(run)}: ${formatMissingReason(run.reason, language)}`],
    );
  return [...of(own, gap.reporter), ...of(mirror, gap.partner)].join('; ');
}
