import { formatAmount } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { routes } from '../../../lib/routes.ts';
import type { WrittenProps } from '../../text/index.ts';
import { ReasonDrawing, reasons } from './reason-drawing.tsx';
import type { CountedTwice } from './site-why.ts';

/** Which figure each reason makes larger. */
const larger = { transit: 'own', freight: 'partner', origin: 'either', value: 'either', time: 'either' } as const;

/** Each reason with a drawing and a sentence, which way it pushes, and how much is known. */
export function ReasonList({ example, language, messages }: WrittenProps & { example: CountedTwice }) {
  const { economy, freight, discrepancy, pair } = example;
  const { factor } = pair.view.spec;
  const named = {
    reporter: formatEconomy(pair.view, pair.discrepancy.reporter, language),
    economy,
    factor,
    year: Number(discrepancy.period),
  };
  return (
    <ol className="reasons-list">
      {reasons.map((reason) => (
        <li key={reason}>
          <ReasonDrawing reason={reason} {...named} language={language} messages={messages} />
          <div>
            <h3>{messages[`why.${reason}`]}</h3>
            <p>{messages[`why.${reason}-about`]({ economy })}</p>
          </div>
          <p className="reason-known">
            <b>{messages[`why.larger-${larger[reason]}`]({ economy })}</b>
            <span className="muted">
              {reason === 'freight' ? (
                <>
                  {messages['why.freight-known']({ amount: formatAmount(freight, 'usd', language) })}{' '}
                  <a href={routes.method(language, 'cif-to-fob')}>{messages['why.factor']({ factor: String(factor) })}</a>
                </>
              ) : (
                messages['why.unmeasured']
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
