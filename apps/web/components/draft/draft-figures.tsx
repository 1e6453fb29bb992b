import type { CheckedFigure } from '@sogdia/core';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import type { Messages } from '../../messages/messages.ts';
import { VerdictMark } from '../claims/verdict-mark.tsx';
import { SentenceText } from '../text/sentence-text.tsx';
import { verdictOfFigure } from './verdict-of-figure.data.ts';

/** Every figure of a draft: whether it is right, what the data say with the receipt, and what it was read as. */
export function DraftFigures({ figures, messages, places }: DraftFiguresProps) {
  return (
    <ol className="draft-figures">
      {figures.map(({ start, outcome, message, expression }, index) => (
        <li key={start} id={`figure-${index + 1}`}>
          <VerdictMark verdict={verdictOfFigure[outcome]}>{messages[`draft.outcome.${outcome}`]}</VerdictMark>
          <div>
            <p>
              <SentenceText sentence={message} places={places} />
            </p>
            {expression === null ? null : (
              <p className="muted">
                {messages['draft.read-as']} <code>{expression}</code>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface DraftFiguresProps {
  readonly figures: readonly CheckedFigure[];
  readonly messages: Messages;
  readonly places: ReceiptPlaces;
}
