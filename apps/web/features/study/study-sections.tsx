import type { Language } from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';
import { sectionInWords } from '../claims/facts/section-texts.ts';
import type { ClaimSection } from '../claims/facts/site-claims.ts';
import { ClaimSquares } from '../claims/list/claim-squares.tsx';

/** The sections of the study, each with a square for every statement: the way through the page and a map of it. */
export function StudySections({
  sections,
  language,
  messages,
}: {
  sections: readonly ClaimSection[];
  language: Language;
  messages: Messages;
}) {
  return (
    <nav className="study-sections" aria-label={messages['claims.sections']}>
      <ol>
        {sections.map(({ section, claims }) => {
          const { number, title, anchor } = sectionInWords(section, language);
          return (
            <li key={section}>
              <a href={`#${anchor}`}>
                <span className="section-number">{number}</span> <span className="section-title">{title}</span>
              </a>
              <ClaimSquares of={claims.map(({ verdict }) => verdict)} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
