import type { View } from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';

/** The events over a chart in the order of their dates, each with its date and source. */
export function ViewEvents({ view, messages }: { view: View; messages: Messages }) {
  if (view.annotations.length === 0) return null;
  return (
    <details className="more event-list">
      <summary>{messages['events.heading']({ count: view.annotations.length })}</summary>
      <ol>
        {view.annotations.map(({ id, date, label, source }) => (
          <li key={id}>
            <time dateTime={date}>{date}</time> {label}. <span className="muted">{source.publisher}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
