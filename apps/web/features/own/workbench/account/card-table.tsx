import type { ReactNode } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { type Column, HeadedTable, tableRoles } from '../../../figures/index.ts';

/** A row: its texts in the order of the columns. */
export interface CardRow {
  readonly key: string;
  readonly texts: readonly ReactNode[];
}

/** A table whose rows are drawn as cards where it is narrow. */
export function CardTable({ title, columns, rows, messages }: CardTableProps) {
  return (
    <HeadedTable {...{ title, columns, messages }} className="plain cards" hasCards>
      {rows.map(({ key, texts: [first, ...others] }) => (
        <tr key={key} {...tableRoles.row}>
          <th scope="row" {...tableRoles.rowHead}>
            {first}
          </th>
          {others.map((text, at) => {
            const [name = '', holds] = columns[at + 1] ?? [];
            return (
              <td key={name} className={holds} data-label={name} {...tableRoles.cell}>
                {text}
              </td>
            );
          })}
        </tr>
      ))}
    </HeadedTable>
  );
}

interface CardTableProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly CardRow[];
  readonly messages: Messages;
}
