import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../../messages/messages.ts';
import { VerdictMark } from '../../claims/index.ts';
import { SentenceText } from '../../text/index.ts';
import type { DraftPart } from './check/draft-exchange.ts';
import { verdictOfFigure } from './verdict-of-figure.data.ts';

/** Every figure of a part of a draft: whether it is right, what the data say with the receipt, and what it was read as. */
export function DraftFigures({ part: { first, figures }, messages, locations }: DraftFiguresProps) {
  return (
    <ol className="draft-figures" start={first + 1}>
      {figures.map(({ start, outcome, message, expression }, index) => (
        <li key={start} id={`figure-${first + index + 1}`}>
          <VerdictMark verdict={verdictOfFigure[outcome]}>{messages[`draft.outcome.${outcome}`]}</VerdictMark>
          <div>
            <SentenceText as="p" sentence={message} locations={locations} />
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
  readonly part: DraftPart;
  readonly messages: Messages;
  readonly locations: ReceiptLocations;
}
