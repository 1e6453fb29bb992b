import { formatEconomy, formatMissingReason, formatReceiptValue } from '@sogdia/core/format';
import { describeConclusion, formatSpecification } from '@sogdia/core/workspace';
import { siteQuestion, siteScope } from '../../lib/dataset.ts';
import { tableRoles } from '../figures/index.ts';
import { type CitedProps, NumberLink, SentenceText } from '../text/index.ts';
import type { ShownConclusions, ShownSpecification } from './facts/shown-conclusions.ts';

const { reporter } = siteQuestion;
const signs = { survives: '✓', flips: '≠', undecided: '○' } as const;

/** What the conclusions of the study come to under every record, method and vintage: in words, then way by way with the numbers. */
export function Conclusions({ conclusions, language, messages, locations }: CitedProps & { conclusions: ShownConclusions }) {
  return (
    <>
      <ul className="conclusions">
        {conclusions.curves.map((curve) => {
          const { statement, counts, survivesIn, flipsIn, range } = describeConclusion(siteScope, curve, reporter, language);
          return (
            <li key={curve.id}>
              <h3>{statement}</h3>
              <p>
                {counts} {range === null ? null : <SentenceText sentence={range} locations={locations} />}
              </p>
              <details className="more">
                <summary>{messages['records.ways']}</summary>
                <p className="muted">{[survivesIn, flipsIn].filter((part) => part !== null).join(' ')}</p>
              </details>
            </li>
          );
        })}
      </ul>
      <details className="more">
        <summary>{messages['records.all-ways']({ count: conclusions.rows.length })}</summary>
        <section className="table-scroll" aria-label={messages['table.region']({ title: messages['records.conclusions'] })}>
          <table {...tableRoles.table} className="numbers cards curve">
            <caption className="visually-hidden">{messages['records.conclusions']}</caption>
            <thead {...tableRoles.group}>
              <tr {...tableRoles.row}>
                <th {...tableRoles.head} scope="col">
                  {messages['records.way']}
                </th>
                {conclusions.curves.map(({ id }) => (
                  <th {...tableRoles.head} key={id} scope="col">
                    {messages[`records.${id}`]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody {...tableRoles.group}>
              {conclusions.rows.map((row) => (
                <Way key={row.specification.id} row={row} language={language} messages={messages} locations={locations} />
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

function Way({ row, language, messages, locations }: CitedProps & { row: ShownSpecification }) {
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHead} scope="row">
        {formatSpecification(row.specification, formatEconomy(siteScope, reporter, language), language)}
      </th>
      {row.outcomes.map(({ id, outcome, number }) => (
        <td {...tableRoles.cell} key={id} className={`way-${outcome.outcome}`} data-label={messages[`records.${id}`]}>
          <span className="sign" aria-hidden="true">
            {signs[outcome.outcome]}
          </span>{' '}
          <span className="way-word">{messages[`records.${outcome.outcome}`]}</span>
          <br />
          {number === null ? (
            <span>{outcome.result ?? formatMissingReason(outcome.reason, language)}</span>
          ) : (
            <>
              {id === 'surplus-every-year' ? `${messages['records.lowest']} ` : null}
              <NumberLink receipt={number} locations={locations}>
                {formatReceiptValue(siteScope, number, language)}
              </NumberLink>
              {id === 'surplus-every-year' ? ` (${number.subject.period})` : null}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
