import { askedStudy } from '../../lib/dataset.ts';
import { ClaimRow, type ClaimSection } from '../claims/index.ts';
import type { CitedProps, WrittenProps } from '../text/index.ts';
import { StudyEntry } from '../views/index.ts';

/** A section of the study: its figures, then its statements with their verdicts. */
export function StudySection({ section, words, claims, language, messages, locations }: StudySectionProps) {
  const { number, title, anchor } = words;
  const figures = askedStudy.views.filter((view) => view.section === section);
  return (
    <section className="study-section" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        <span className="section-number">{number}</span> {title}
      </h2>
      {figures.length === 0 ? null : <StudyEntries names={figures.map(({ name }) => name)} language={language} messages={messages} />}
      <ol className="claims">
        {claims.map((checked) => (
          <ClaimRow key={checked.claim.id} checked={checked} language={language} messages={messages} locations={locations} />
        ))}
      </ol>
    </section>
  );
}

/** The figures of a section, or those that stand in none, each with its picture. */
export function StudyEntries({ names, language, messages }: WrittenProps & { names: readonly string[] }) {
  return (
    <ul className="entries">
      {names.map((name) => (
        <StudyEntry key={name} name={name} language={language} messages={messages} />
      ))}
    </ul>
  );
}

interface StudySectionProps extends ClaimSection, CitedProps {}
