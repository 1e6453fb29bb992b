import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ViewSource } from '@sogdia/core/model';
import type { RevisionTriangle } from '@sogdia/core/workspace';
import { siteScope } from '../../lib/dataset.ts';
import { tableRoles } from '../figures/index.ts';
import { type CitedProps, NumberLink } from '../text/index.ts';

/** The cells of which an incomplete report is on file: the figure taken, and apart from it the figures that are not. */
export function IncompleteReports({ triangles, references, language, messages, locations }: IncompleteReportsProps) {
  const release = (id: string): string => references.find((one) => one.release.id === id)?.release.label ?? id;
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: messages['records.incomplete'] })}>
      <table {...tableRoles.table} className="numbers plain cards">
        <caption className="visually-hidden">{messages['records.incomplete']}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.head} scope="col">
              {messages['data.cell']}
            </th>
            <th {...tableRoles.head} scope="col" className="text">
              {messages['data.taken']}
            </th>
            <th {...tableRoles.head} scope="col" className="text">
              {messages['records.not-taken']}
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {triangles.map(({ cell, vintages }) => {
            const taken = vintages.filter(({ takenBy }) => takenBy.includes('first'));
            const incomplete = vintages.filter(({ receipt }) => receipt.flags.includes('report-incomplete'));
            const [any] = vintages;
            return any === undefined ? null : (
              <tr {...tableRoles.row} key={`${cell.flow} ${cell.period}`}>
                <th {...tableRoles.rowHead} scope="row">
                  {formatSubject(siteScope, any.receipt.subject, language)}
                </th>
                {[taken, incomplete].map((some, index) => (
                  <td
                    {...tableRoles.cell}
                    key={index === 0 ? 'taken' : 'not-taken'}
                    className="text"
                    data-label={messages[index === 0 ? 'data.taken' : 'records.not-taken']}
                  >
                    <div>
                      {some.map(({ receipt }) => (
                        <span key={receipt.release} className="figure-of">
                          <NumberLink receipt={receipt} locations={locations}>
                            {formatReceiptValue(siteScope, receipt, language)}
                          </NumberLink>{' '}
                          <span className="muted">{release(receipt.release)}</span>
                        </span>
                      ))}
                    </div>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface IncompleteReportsProps extends CitedProps {
  readonly triangles: readonly RevisionTriangle[];
  readonly references: readonly ViewSource[];
}
