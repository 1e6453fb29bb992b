import type { View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { isTradeView } from '@sogdia/core/model';
import { frequencyOfView, type TableHead } from '@sogdia/core/workspace';
import type { WrittenProps } from '../../text/index.ts';

/** The names of the columns; where each economy has two records, once for both. */
export function ViewTableHead({ view, columns, isTurned, language, messages }: ViewTableHeadProps) {
  const unit = view.unit.display === 'level' ? null : <span className="head-unit">{view.unit.short}</span>;
  const pairs = isTurned ? null : pairsOf(view);
  const rowName = isTurned ? messages['table.product'] : messages[`table.${frequencyOfView(view)}`];
  if (pairs === null)
    return (
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className="amount" data-period={isTurned ? column.label : undefined}>
              {column.label}
              {unit}
            </th>
          ))}
        </tr>
      </thead>
    );
  return (
    <thead className="paired">
      <tr>
        <th scope="col" rowSpan={2}>
          {rowName}
        </th>
        {pairs.map(({ partner }) => (
          <th key={partner} scope="colgroup" colSpan={2}>
            {formatEconomy(view, partner, language)}
          </th>
        ))}
      </tr>
      <tr>
        {pairs.flatMap(({ series }) =>
          series.map(({ id, record, reporter }) => (
            <th key={id} scope="col" className="amount">
              {record === 'partner'
                ? messages['table.own-record']
                : messages['table.record-of']({ recorder: formatEconomy(view, reporter, language) })}
              {unit}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface ViewTableHeadProps extends WrittenProps {
  readonly view: View;
  readonly columns: readonly TableHead[];
  /** Whether goods are rows and periods columns. */
  readonly isTurned: boolean;
}

/** The two series of each economy, where a view of one measure has two of each side by side; else nothing. */
function pairsOf(view: View) {
  if (!isTradeView(view)) return null;
  const { spec, series } = view;
  if (spec.record !== 'both' || spec.measures.length > 1) return null;
  const pairs = series.flatMap((one, index) => (index % 2 === 0 ? [{ partner: one.partner, series: series.slice(index, index + 2) }] : []));
  return pairs.every((pair) => pair.series.length === 2 && pair.series[1]?.partner === pair.partner) ? pairs : null;
}
