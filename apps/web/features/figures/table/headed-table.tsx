import type { ReactNode } from 'react';
import type { Messages } from '../../../messages/messages.ts';

/** A table under its title, with what each column holds; the first names the rows. */
export function HeadedTable({ title, columns, messages, children }: HeadedTableProps) {
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title })}>
      <table className="numbers plain">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(([name, holds]) => (
              <th key={name} scope="col" className={holds}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface HeadedTableProps {
  readonly title: string;
  readonly columns: readonly (readonly [name: string, holds?: 'amount' | 'text'])[];
  readonly messages: Messages;
  readonly children: ReactNode;
}
