import type { View } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';
import { Folded, SentenceText } from '../text/index.ts';

/**
 * A view in words: two or three sentences for those who read them, and series by series what the picture shows, for those who do not see it
 * or want it whole.
 */
export function ViewDescriptionText({ view, messages, locations }: { view: View; messages: Messages; locations: ReceiptLocations }) {
  const { summary, level, trend, turningPoints, extremes, absences } = view.description;
  const parts = [
    { heading: messages['describe.level'], sentences: level },
    { heading: messages['describe.trend'], sentences: trend },
    { heading: messages['describe.turns'], sentences: turningPoints },
    { heading: messages['describe.extremes'], sentences: extremes },
    { heading: messages['describe.absences'], sentences: absences },
  ].filter(({ sentences }) => sentences.length > 0);
  return (
    <div className="description">
      {summary.map((sentence) => (
        <SentenceText as="p" key={sentence.text} sentence={sentence} locations={locations} />
      ))}
      <Folded summary={messages['describe.more']}>
        {parts.map(({ heading, sentences }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <Sentences sentences={sentences} locations={locations} />
          </section>
        ))}
      </Folded>
    </div>
  );
}

function Sentences({ sentences, locations }: { sentences: readonly Sentence[]; locations: ReceiptLocations }) {
  const [only, ...more] = sentences;
  if (only === undefined) return null;
  if (more.length === 0) return <SentenceText as="p" sentence={only} locations={locations} />;
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <SentenceText as="li" key={sentence.text} sentence={sentence} locations={locations} />
      ))}
    </ul>
  );
}
