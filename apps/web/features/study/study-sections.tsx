import type { Messages } from '../../messages/messages.ts';
import { type ClaimSection, ClaimSquares } from '../claims/index.ts';

/** The sections of the study, each with a square for every statement: the way through the page and a map of it. */
export function StudySections({ sections, messages }: { sections: readonly ClaimSection[]; messages: Messages }) {
  return (
    <nav className="study-sections" aria-label={messages['claims.sections']}>
      <ol>
        {sections.map(({ section, words, claims }) => {
          const { number, title, anchor } = words;
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
