import type { View } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { frequencyOfView, translate } from '@sogdia/core/workspace';
import { type RangeEnd, rangesOf } from '../../../charts/marks/place-bands.ts';
import { type CitedProps, Folded, NumberLink } from '../../text/index.ts';

/** The range around each number, by period: the lowest and the highest that any method of reconciliation gives, and which it is; or the bounds of its source. */
export function ViewRanges({ view, language, messages, locations }: ViewRangesProps) {
  const rows = view.series.flatMap((series) =>
    rangesOf(view, series).map(({ period, lowest, highest }) => ({
      id: `${series.id} ${period}`,
      label: series.label,
      period,
      ends: [lowest, highest],
    })),
  );
  if (rows.length === 0) return null;
  const isOfSource = view.series.some(({ bounds }) => bounds.length > 0);
  const title = messages[isOfSource ? 'ranges.of-source' : 'ranges.heading'];
  const heads = isOfSource ? [messages['ranges.lower'], messages['ranges.upper']] : [messages['ranges.lowest'], messages['ranges.highest']];
  return (
    <Folded summary={title}>
      <section className="table-scroll" aria-label={messages['table.region']({ title })}>
        <table className="numbers ranges">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{messages['table.economy']}</th>
              <th scope="col">{messages[`table.${frequencyOfView(view)}`]}</th>
              {heads.map((head) => (
                <th key={head} scope="col" colSpan={isOfSource ? 1 : 2}>
                  {head} <span className="head-unit">{view.unit.short}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, period, ends }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td data-period={period}>{period}</td>
                {ends.map((end, index) => (
                  <End key={heads[index]} end={end} view={view} language={language} locations={locations} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Folded>
  );
}

function End({ end, view, language, locations }: { end: RangeEnd } & Omit<ViewRangesProps, 'messages'>) {
  return (
    <>
      <td className="amount">
        <NumberLink receipt={end.receipt} locations={locations} text={formatCell(view, end.value, view.unit, language)} />
      </td>
      {end.method === null ? null : <td className="text">{translate(language, `method.${end.method}`)}</td>}
    </>
  );
}

interface ViewRangesProps extends CitedProps {
  readonly view: View;
}
