import type { Language, ViewSeries } from '@sogdia/core';
import { formatEconomy, formatMissingReason } from '@sogdia/core/format';
import type { RecordPair } from '@sogdia/core/workspace';
import type { Messages } from '../../messages/messages.ts';
import { tableRoles } from '../figures/index.ts';
import type { WrittenProps } from '../text/index.ts';
import { formatYears, yearRunsOf } from './facts/year-runs.ts';

/** Which years exist in which record of each flow, and why the others do not. */
export function CoverageOfRecords({ pairs, language, messages }: WrittenProps & { pairs: readonly RecordPair[] }) {
  const heads = [messages['records.own'], messages['records.partner'], messages['records.not-there']];
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: messages['records.coverage'] })}>
      <table {...tableRoles.table} className="numbers plain cards records-coverage">
        <caption className="visually-hidden">{messages['records.coverage']}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.head} scope="col">
              {messages['records.flow']}
            </th>
            {heads.map((head) => (
              <th {...tableRoles.head} key={head} scope="col" className="text">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {pairs.map((pair) => (
            <tr {...tableRoles.row} key={`${pair.flow} ${pair.economy}`}>
              <th {...tableRoles.rowHead} scope="row">
                {messages[`records.flow-${pair.flow}`]({ economy: formatEconomy(pair.view, pair.economy, language) })}
              </th>
              {[present(pair.own, messages), present(pair.mirror, messages), absent(pair, language)].map((text, index) => (
                <td key={heads[index]} {...tableRoles.cell} className="text" data-label={heads[index]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function present(series: ViewSeries, messages: Messages): string {
  const runs = yearRunsOf(series).filter(({ reason }) => reason === null);
  return runs.length === 0 ? messages['records.none'] : runs.map(formatYears).join(', ');
}

function absent({ own, mirror, discrepancy, view }: RecordPair, language: Language): string {
  const of = (series: ViewSeries, recorder: string): readonly string[] =>
    yearRunsOf(series).flatMap((run) =>
      run.reason === null
        ? []
        : [`${formatEconomy(view, recorder, language)} ${formatYears(run)}: ${formatMissingReason(run.reason, language)}`],
    );
  return [...of(own, discrepancy.reporter), ...of(mirror, discrepancy.partner)].join('; ');
}
