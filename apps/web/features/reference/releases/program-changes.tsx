import { programVersions } from '../../../lib/program-changes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Band } from '../../text/index.ts';

/** What changed in the program for those who use it, version by version. */
export function ProgramChanges({ messages }: { messages: Messages }) {
  const versions = programVersions();
  if (versions.length === 0) return null;
  return (
    <Band id="program" title={messages['releases.program']} about={messages['releases.program-about']}>
      {versions.map(({ version, about, changes }) => (
        <article key={version} className="version">
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
