import { isMissing } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ViewSource } from '@sogdia/core/model';
import type { SiteDyad } from '../../records/index.ts';
import { NumberLink, type WrittenProps } from '../../text/index.ts';

/** The cells of the reporter's record that were revised: each figure with the date from which it could be known, and its change. */
export function DyadRevisions({ dyad, references, language, messages }: DyadRevisionsProps) {
  const { locations } = dyad.receipts;
  const release = (id: string): string => references.find((one) => one.release.id === id)?.release.label ?? id;
  if (dyad.revised.length === 0) return <p>{messages['dyad.not-revised']}</p>;
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: messages['dyad.revisions'] })}>
      <table className="numbers revisions">
        <caption className="visually-hidden">{messages['dyad.revisions']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['data.cell']}</th>
            <th scope="col" className="text">
              {messages['dyad.known-from']}
            </th>
            <th scope="col" className="text">
              {messages['receipt.release']}
            </th>
            <th scope="col">{messages['dyad.figure']}</th>
            <th scope="col">{messages['dyad.change']}</th>
          </tr>
        </thead>
        <tbody>
          {dyad.revised.flatMap(({ vintages }) =>
            vintages.map(({ receipt, knownFrom, change }, index) => (
              <tr key={locations.idOf(receipt)} className={index === 0 ? 'first-vintage' : 'later-vintage'}>
                <th scope="row">{formatSubject(dyad.views.export, receipt.subject, language)}</th>
                <td className="text">
                  <time dateTime={knownFrom}>{knownFrom}</time>
                </td>
                <td className="text">{release(receipt.release)}</td>
                <td className="amount">
                  <NumberLink receipt={receipt} locations={locations}>
                    {formatReceiptValue(dyad.views.export, receipt, language)}
                  </NumberLink>
                </td>
                <td className="amount">
                  {change === null || isMissing(change.value) ? null : (
                    <NumberLink receipt={change} locations={locations}>
                      {formatReceiptValue(dyad.views.export, change, language)}
                    </NumberLink>
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface DyadRevisionsProps extends WrittenProps {
  readonly dyad: SiteDyad;
  readonly references: readonly ViewSource[];
}
