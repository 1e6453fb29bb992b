import type { ReactNode } from 'react';
import type { Messages } from '../../../messages/messages.ts';
import { tableRoles } from './table-roles.ts';

/** A table under its title, with what each column holds; the first names the rows. Where its rows become cards, its parts say what they are. */
export function HeadedTable({ title, columns, messages, className = 'plain', hasCards = false, children }: HeadedTableProps) {
  const roles: Partial<typeof tableRoles> = hasCards ? tableRoles : {};
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title })}>
      <table className={`numbers ${className}`} {...roles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map(([name, holds]) => (
              <th key={name} scope="col" className={holds} {...roles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>{children}</tbody>
      </table>
    </section>
  );
}

/** A column: its name, and whether it holds amounts or words where they stand apart. */
export type Column = readonly [name: string, holds?: 'amount' | 'text'];

interface HeadedTableProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly messages: Messages;
  readonly className?: string;
  readonly hasCards?: boolean;
  readonly children: ReactNode;
}
