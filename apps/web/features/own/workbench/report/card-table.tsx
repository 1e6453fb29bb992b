import type { ReactNode } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { tableRoles } from '../../../figures/index.ts';

/** A column of a table of words and amounts. */
export interface CardColumn {
  readonly name: string;
  readonly isAmount: boolean;
}

/** A row: its texts in the order of the columns. */
export interface CardRow {
  readonly key: string;
  readonly texts: readonly ReactNode[];
}

/** A table whose rows are drawn as cards where it is narrow. */
export function CardTable({ title, columns, rows, messages }: CardTableProps) {
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title })}>
      <table className="numbers plain cards" {...tableRoles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {columns.map(({ name, isAmount }) => (
              <th key={name} scope="col" className={isAmount ? 'amount' : 'text'} {...tableRoles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map(({ key, texts: [first, ...others] }) => (
            <tr key={key} {...tableRoles.row}>
              <th scope="row" {...tableRoles.rowHead}>
                {first}
              </th>
              {others.map((text, at) => {
                const { name = '', isAmount = false } = columns[at + 1] ?? {};
                return (
                  <td key={name} className={isAmount ? 'amount' : 'text'} data-label={name} {...tableRoles.cell}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CardTableProps {
  readonly title: string;
  readonly columns: readonly CardColumn[];
  readonly rows: readonly CardRow[];
  readonly messages: Messages;
}
