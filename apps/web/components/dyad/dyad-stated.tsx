import type { AgreementItem, Language } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import type { StatedOfPair } from '../../lib/site-dyad.ts';
import { viewLabel } from '../../lib/view-label.ts';
import type { Messages } from '../../messages/messages.ts';
import { SentenceText } from '../text/sentence-text.tsx';

const signs: Readonly<Record<AgreementItem['outcome'], string>> = {
  agrees: '✓',
  'within-rounding': '≈',
  differs: '≠',
  'not-independent': '○',
};

/** Every number that the paper states of a pair, figure by figure, with what ours says of it. */
export function DyadStated({ stated, language, messages }: { stated: readonly StatedOfPair[]; language: Language; messages: Messages }) {
  return (
    <ul className="stated">
      {stated.flatMap(({ name, items, places }) =>
        items.map(({ stated: { id, claim }, outcome, sentence }) => (
          <li key={id}>
            <span className={`sign sign-${outcome}`} aria-hidden="true">
              {signs[outcome]}
            </span>
            <span>
              <SentenceText sentence={sentence} places={places} /> <span className="muted">{messages[`outcome.${outcome}`]}.</span>{' '}
              <a href={routes.view(language, name)}>{viewLabel(name, messages)}</a>
              {claim === null ? null : (
                <>
                  , <a href={routes.claim(language, claim)}>{claim}</a>
                </>
              )}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
