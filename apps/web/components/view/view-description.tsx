import type { Sentence, View } from '@sogdia/core';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import type { Messages } from '../../messages/messages.ts';
import { SentenceText } from '../text/sentence-text.tsx';

/** A view in words: what a picture shows, for those who read it and for those who do not see it. */
export function ViewDescriptionText({ view, messages, places }: { view: View; messages: Messages; places: ReceiptPlaces }) {
  const { level, trend, turningPoints, extremes, gaps } = view.description;
  const parts = [
    { heading: messages['describe.level'], sentences: level },
    { heading: messages['describe.trend'], sentences: trend },
    { heading: messages['describe.turns'], sentences: turningPoints },
    { heading: messages['describe.extremes'], sentences: extremes },
    { heading: messages['describe.gaps'], sentences: gaps },
  ].filter(({ sentences }) => sentences.length > 0);
  return (
    <div className="description">
      {foldLongParts(parts).map(({ heading, sentences, isFolded }) =>
        isFolded ? (
          <details key={heading} className="more">
            <summary>
              {heading} <span className="count">{sentences.length}</span>
            </summary>
            <Sentences sentences={sentences} places={places} />
          </details>
        ) : (
          <section key={heading}>
            <h3>{heading}</h3>
            <Sentences sentences={sentences} places={places} />
          </section>
        ),
      )}
    </div>
  );
}

interface Part {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

/** Sentences that are read at one go; the longer parts after them are there to be opened. */
const atOneGo = 10;
const shortPart = 2;

function foldLongParts(parts: readonly Part[]): readonly (Part & { readonly isFolded: boolean })[] {
  return parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { sentences }) => sum + sentences.length, 0);
    return { ...part, isFolded: part.sentences.length > shortPart && before >= atOneGo };
  });
}

function Sentences({ sentences, places }: { sentences: readonly Sentence[]; places: ReceiptPlaces }) {
  const [only, ...more] = sentences;
  if (only === undefined) return null;
  if (more.length === 0)
    return (
      <p>
        <SentenceText sentence={only} places={places} />
      </p>
    );
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.text}>
          <SentenceText sentence={sentence} places={places} />
        </li>
      ))}
    </ul>
  );
}
