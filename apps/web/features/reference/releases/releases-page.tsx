import { programVersions } from '../../../lib/program-changes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Band, PageOpening, TermText, type WrittenProps } from '../../text/index.ts';
import { DataVersions } from './data-versions.tsx';
import { SourceReleases } from './source-releases.tsx';

/** What changed from release to release: of the data as they are shipped, of the sources as they spoke, of the program. */
export function ReleasesPage({ language, messages }: WrittenProps) {
  return (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <PageOpening
          title={messages['releases.title']}
          lead={<TermText text={messages['releases.about']} terms={['release', 'vintage']} language={language} />}
        />
        <DataVersions language={language} messages={messages} />
        <SourceReleases language={language} messages={messages} />
        <ProgramChanges messages={messages} />
      </div>
    </StillDrawing>
  );
}

/** What changed in the program for those who use it, version by version. */
function ProgramChanges({ messages }: { messages: Messages }) {
  const versions = programVersions();
  if (versions.length === 0) return null;
  return (
    <Band id="program" title={messages['releases.program']} about={messages['releases.program-about']}>
      {versions.map(({ version, about, changes }) => (
        <article key={version} lang="en" className="version">
          <h3>{version}</h3>
          <p>
            <MarkedText text={about} />
          </p>
          <ul className="release-list">
            {changes.map((text) => (
              <li key={text}>
                <MarkedText text={text} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Band>
  );
}

/** A text in which what stands between backquotes is code, and between two asterisks strong. */
function MarkedText({ text }: { text: string }) {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, at) => ({ part, key: `${at} ${part}` }));
  return (
    <>
      {parts.map(({ part, key }) => {
        if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>;
        return part.startsWith('**') ? <strong key={key}>{part.slice(2, -2)}</strong> : part;
      })}
    </>
  );
}
