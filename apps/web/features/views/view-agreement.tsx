import type { Agreement, AgreementItem } from '@sogdia/core/model';
import { sayIn } from '@sogdia/core/workspace';
import { type CitedProps, SentenceText } from '../text/index.ts';

const outcomes: readonly AgreementItem['outcome'][] = ['differs', 'another-figure', 'within-rounding', 'agrees', 'not-independent'];
const signs: Readonly<Record<AgreementItem['outcome'], string>> = {
  agrees: '✓',
  'within-rounding': '≈',
  'another-figure': '≡',
  differs: '≠',
  'not-independent': '○',
};

/** Every number that the study states for a view, beside ours; those that differ first. */
export function ViewAgreement({ agreement, language, messages, locations }: ViewAgreementProps) {
  return (
    <>
      <SentenceText as="p" className="lead" sentence={agreement.summary} locations={locations} />
      {outcomes.map((outcome) => {
        const items = agreement.items.filter((item) => item.outcome === outcome);
        if (items.length === 0) return null;
        return (
          <section key={outcome} className={`outcome outcome-${outcome}`}>
            <h3>
              <span className="sign" aria-hidden="true">
                {signs[outcome]}
              </span>
              {messages[`outcome.${outcome}`]} <span className="count">{items.length}</span>
            </h3>
            <ul className="statements">
              {items.map((item) => (
                <li key={item.stated.id}>
                  <SentenceText sentence={item.sentence} locations={locations} />{' '}
                  <span className="locator">{sayIn(language, item.stated.at)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface ViewAgreementProps extends CitedProps {
  readonly agreement: Agreement;
}
