import type { ReactNode } from 'react';
import type { Messages } from '../../../messages/messages.ts';

/** A table of what is held under names (`first`): of each how many rows and bytes, and what `last` says where it is given. */
export function HeldTable({ title, first, last, messages, children }: HeldTableProps) {
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title })}>
      <table className="numbers plain">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="amount">
              {messages['data.rows']}
            </th>
            <th scope="col" className="amount">
              {messages['data.bytes']}
            </th>
            {last === undefined ? null : (
              <th scope="col" className="text">
                {last}
              </th>
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface HeldTableProps {
  readonly title: string;
  readonly first: string;
  readonly last?: string;
  readonly messages: Messages;
  readonly children: ReactNode;
}
