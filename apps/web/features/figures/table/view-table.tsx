import { isMissing, type MissingReason, type View, type ViewPoint } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { askedOfSource, type TableOfView, viewToTable } from '@sogdia/core/workspace';
import { type CitedProps, NumberLink, NumberMarks } from '../../text/index.ts';
import { ViewTableHead } from './view-table-head.tsx';

/** The table beside a chart: the same numbers, each a link to its receipt. */
export function ViewTable({ view, language, messages, locations, id, open = true }: ViewTableProps) {
  const isTurned = hasGoodsAsRows(view);
  const table = isTurned ? turned(viewToTable(view, language)) : viewToTable(view, language);
  const points = table.rows.flatMap((row) => row.points.flatMap((point) => point ?? []));
  const marks = [
    points.some(({ isMarked }) => isMarked) ? messages['table.marked'] : null,
    points.some(({ hasFinding }) => hasFinding) ? messages['table.found'] : null,
    points.some((point) => point.revised !== null) ? messages['table.revised'] : null,
  ].filter((mark) => mark !== null);
  const absent = points.filter((point) => isMissing(point.value)).length;
  const reasons =
    table.columns.length > mostColumnsWithReasons || absent > mostReasonsInWords ? view.missing.map(({ reason }) => reason) : [];
  const absences = view.missing.flatMap(({ reason, text }) =>
    reasons.includes(reason) ? `– ${letterOf(reason, reasons)}${messages['joint.colon']}${text}${messages['joint.stop'].trimEnd()}` : [],
  );
  return (
    <details className="table-box" id={id} open={open}>
      <summary>{messages['table.heading']}</summary>
      <p className="table-key">{[messages['table.receipts'], ...marks, ...absences].join(messages['joint.space'])}</p>
      <section className="table-scroll" aria-label={messages['table.region']({ title: view.title })}>
        <table className="numbers" data-columns={table.columns.length}>
          <caption className="visually-hidden">{[view.title, view.subtitle, ''].join(messages['joint.stop']).trimEnd()}</caption>
          <ViewTableHead view={view} columns={table.columns} isTurned={isTurned} language={language} messages={messages} />
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" data-period={isTurned ? undefined : row.label}>
                  {row.label}
                </th>
                {row.points.map((point, index) => (
                  <td key={table.columns[index]?.id} className="amount">
                    {point === null ? null : (
                      <Cell point={point} reasons={reasons} view={view} language={language} messages={messages} locations={locations} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Whether a view breaks all goods down, which are many: they stand below one another, and periods beside one another. */
function hasGoodsAsRows(view: View): boolean {
  return askedOfSource(view.spec).by !== null && view.series.some(({ product }) => product !== null);
}

/** A table with its columns as rows and its rows as columns. */
function turned({ columns, rows }: TableOfView): TableOfView {
  return {
    columns: rows.map(({ id, label }) => ({ id, label })),
    rows: columns.map((column, index) => ({ ...column, points: rows.map(({ points }) => points[index] ?? null) })),
  };
}

interface ViewTableProps extends CitedProps {
  readonly view: View;
  readonly id: string;
  readonly open?: boolean;
}

function Cell({ point, reasons, view, language, messages, locations }: CellProps) {
  const text = formatCell(view, point.value, view.unit, language);
  return (
    <>
      <NumberLink
        receipt={point.receipt}
        locations={locations}
        {...(isMissing(point.value) ? { className: 'absent' } : {})}
        text={
          isMissing(point.value) && reasons.includes(point.value.missing) ? (
            <LetteredReason reason={point.value.missing} reasons={reasons} text={text} />
          ) : (
            text
          )
        }
      />
      <NumberMarks
        receipt={point.receipt}
        marked={point.isMarked}
        found={point.hasFinding}
        revised={point.revised !== null}
        locations={locations}
        messages={messages}
      />
    </>
  );
}

interface CellProps extends Omit<ViewTableProps, 'id' | 'open'> {
  readonly point: ViewPoint;
  /** The reasons of absence that stand above the table, for which a letter stands in the cells. */
  readonly reasons: readonly MissingReason[];
}

/** A table of more columns than these has no room for reasons in words. */
const mostColumnsWithReasons = 5;

/** More reasons than these only repeat themselves. */
const mostReasonsInWords = 3;

/** The letter of a reason of absence that is told once for a whole table. */
function letterOf(reason: MissingReason, reasons: readonly MissingReason[]): string {
  return String.fromCharCode('a'.charCodeAt(0) + reasons.indexOf(reason));
}

/** A cell without a figure in a table whose reasons stand above it: a dash and a letter to the eye, the reason to the ear. */
function LetteredReason({ reason, reasons, text }: { reason: MissingReason; reasons: readonly MissingReason[]; text: string }) {
  return (
    <span className="lettered" data-letter={`– ${letterOf(reason, reasons)}`}>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
