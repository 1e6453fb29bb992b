import type { Language } from '@sogdia/core';
import type { Messages } from '../../../../messages/messages.ts';
import type { CoveredFlow, HeldFiles } from '../reading/index.ts';
import { countInWords } from './words.ts';

/** So many flows are listed; the others are counted. */
const mostFlows = 40;

/** What files cover, flow by flow: periods, years between without a row, how deep the codes go. */
export function BenchCoverage({ held, language, messages }: { held: HeldFiles; language: Language; messages: Messages }) {
  const { flows, names } = held;
  if (flows.length === 0) return null;
  const more = flows.length - mostFlows;
  const heads = ['reporter', 'partner', 'flow', 'periods', 'absent', 'depth'] as const;
  return (
    <section aria-labelledby="bench-coverage">
      <h2 id="bench-coverage">{messages['bench.coverage']}</h2>
      <section className="table-scroll" aria-label={messages['table.region']({ title: messages['bench.coverage'] })}>
        <table className="numbers plain">
          <caption className="visually-hidden">{messages['bench.coverage']}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="text">
                  {messages[`bench.${head}`]}
                </th>
              ))}
              <th scope="col" className="amount">
                {messages['bench.rows']}
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.slice(0, mostFlows).map((flow) => (
              <tr key={`${flow.reporter} ${flow.partner} ${flow.flow}`}>
                <th scope="row">{names[flow.reporter] ?? flow.reporter}</th>
                <td className="text">{names[flow.partner] ?? flow.partner}</td>
                <td className="text">{messages[`bench.flow-of.${flow.flow}`]}</td>
                <td className="text">{flow.first === flow.last ? flow.first : `${flow.first}–${flow.last}`}</td>
                <td className="text">{flow.absentYears.join(', ')}</td>
                <td className="text">{depthInWords(flow, messages)}</td>
                <td className="amount">{countInWords(flow.rows, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p className="muted">{messages['bench.more-flows']({ count: countInWords(more, language) })}</p> : null}
    </section>
  );
}

function depthInWords({ levels }: CoveredFlow, messages: Messages): string {
  return levels.map((level) => (level === 0 ? messages['bench.totals'] : messages['bench.digits']({ digits: String(level) }))).join(', ');
}
