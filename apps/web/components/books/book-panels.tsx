import { type BookPair, formatEconomy, type Language } from '@sogdia/core';
import { TwoBooksChart } from '../../charts/two-books/two-books-chart.tsx';
import { bookPanelSize } from '../../charts/two-books/two-books-size.ts';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import { routes } from '../../lib/routes.ts';
import { absentYears } from '../../lib/year-runs.ts';
import type { Messages } from '../../messages/messages.ts';
import { StillDrawing } from '../view/still-drawing.tsx';

/** The records of a flow with each of the five, side by side; what is absent stands under each in words. */
export function BookPanels({ pairs, scope, language, messages, places }: BookPanelsProps) {
  return (
    <ul className="book-panels">
      {pairs.map((pair) => {
        const economy = formatEconomy(pair.economy, language);
        const absent = absentYears(pair.mirror, language);
        const title = messages[`books.flow-${pair.flow}`]({ economy });
        const id = `${scope}-${pair.flow}-${pair.economy.toLowerCase()}`;
        return (
          <li key={id} className={`book-panel economy-${pair.economy.toLowerCase()}`}>
            <h3>
              <a href={routes.dyad(language, pair.economy)}>{title}</a>
            </h3>
            <StillDrawing>
              <TwoBooksChart
                pair={pair}
                size={bookPanelSize}
                language={language}
                name={messages['books.chart-name']({ title, from: pair.view.spec.from, to: pair.view.spec.to })}
                scope={id}
                cellOf={places.cellOf}
              />
            </StillDrawing>
            {absent === null ? null : <p className="absent-note">{messages['books.absent']({ economy, years: absent })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface BookPanelsProps {
  readonly pairs: readonly BookPair[];
  readonly scope: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly places: ReceiptPlaces;
}
