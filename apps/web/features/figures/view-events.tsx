import type { View } from '@sogdia/core';
import { DayText, Folded, OriginalText, type WrittenProps } from '../text/index.ts';

/** The events over a chart in the order of their dates, each with its date and source. */
export function ViewEvents({ view, language, messages }: WrittenProps & { view: View }) {
  if (view.annotations.length === 0) return null;
  return (
    <Folded className="more event-list" summary={messages['events.heading']({ count: view.annotations.length })}>
      <ol>
        {view.annotations.map(({ id, date, label, source }) => (
          <li key={id}>
            <DayText date={date} language={language} /> {label}
            {messages['joint.stop']}
            <OriginalText as="span" className="muted" text={source.publisher} messages={messages} />
          </li>
        ))}
      </ol>
    </Folded>
  );
}
