'use client';

import { type ReactNode, useRef, useState } from 'react';
import { tableRoles } from '../figures/index.ts';
import { compareCells } from './compare-rows.ts';

type Order = { readonly column: number; readonly direction: 1 | -1 };

/** A table that is complete as it comes from the server; where scripts run, its heads sort the rows by what `data-sort` holds. */
export function SortableTable({ caption, region, heads, sortLabel, children }: SortableTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [order, setOrder] = useState<Order | null>(null);

  function sortBy(column: number): void {
    const direction = order?.column === column && order.direction === -1 ? 1 : -1;
    const rows = [...(body.current?.rows ?? [])];
    const keyOf = (row: HTMLTableRowElement): string => row.cells[column]?.getAttribute('data-sort') ?? '';
    rows.sort((one, other) => compareCells(keyOf(one), keyOf(other), direction));
    body.current?.append(...rows);
    setOrder({ column, direction });
  }

  return (
    <section className="table-scroll" aria-label={region}>
      <table {...tableRoles.table} className="numbers cards discrepancies">
        <caption className="visually-hidden">{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {heads.map((head, column) => (
              <th
                {...tableRoles.head}
                key={head}
                scope="col"
                aria-sort={order?.column === column ? (order.direction === 1 ? 'ascending' : 'descending') : 'none'}
              >
                <span className="without-script">{head}</span>
                <button type="button" className="sort needs-script" title={sortLabel} onClick={() => sortBy(column)}>
                  {head}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group} ref={body}>
          {children}
        </tbody>
      </table>
    </section>
  );
}

interface SortableTableProps {
  readonly caption: string;
  readonly region: string;
  readonly heads: readonly string[];
  readonly sortLabel: string;
  readonly children: ReactNode;
}
