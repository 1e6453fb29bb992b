import type { Language } from '@sogdia/core';
import { studyViewNames } from '../../lib/dataset.ts';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';
import { sectionInWords } from '../claims/facts/section-texts.ts';
import type { ClaimSection } from '../claims/facts/site-claims.ts';
import { ClaimRow } from '../claims/list/claim-row.tsx';
import { StudyEntry } from '../views/study-entry.tsx';
import { sectionOfFigure } from './figures-of-sections.data.ts';

/** A section of the study: its figures, then its statements with their verdicts. */
export function StudySection({ section, claims, language, messages, locations }: StudySectionProps) {
  const { number, title, anchor } = sectionInWords(section, language);
  const figures = studyViewNames.filter((name) => sectionOfFigure[name] === section);
  return (
    <section className="study-section" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        <span className="section-number">{number}</span> {title}
      </h2>
      {figures.length === 0 ? null : (
        <ul className="entries">
          {figures.map((name) => (
            <StudyEntry key={name} name={name} language={language} messages={messages} />
          ))}
        </ul>
      )}
      <ol className="claims">
        {claims.map((checked) => (
          <ClaimRow key={checked.claim.id} checked={checked} language={language} messages={messages} locations={locations} />
        ))}
      </ol>
    </section>
  );
}

interface StudySectionProps extends ClaimSection {
  readonly language: Language;
  readonly messages: Messages;
  readonly locations: ReceiptLocations;
}
