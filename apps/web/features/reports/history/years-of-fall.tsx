import type { Steadiness } from '@sogdia/core/workspace';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import type { Messages } from '../../../messages/messages.ts';
import { SentenceText } from '../../text/index.ts';

/** The years in which a series fell, each with how far. */
export function YearsOfFall({ steadiness, messages, locations }: YearsOfFallProps) {
  if (steadiness.falls.length === 0) return null;
  return (
    <>
      <h2>{messages['history.falls']}</h2>
      <p className="section-about">{messages['history.falls-about']}</p>
      <ul className="falls">
        {steadiness.falls.map((fall) => (
          <li key={fall.text}>
            <SentenceText sentence={fall} locations={locations} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface YearsOfFallProps {
  readonly steadiness: Steadiness;
  readonly messages: Messages;
  readonly locations: ReceiptLocations;
}
