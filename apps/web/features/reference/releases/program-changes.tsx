import { type ProgramChange, programVersions } from '../../../lib/program-changes.ts';
import type { Messages } from '../../../messages/messages.ts';

const steps = ['major', 'minor', 'patch'] as const;

/** What changed in the program for those who use it, version by version and step by step. */
export function ProgramChanges({ messages }: { messages: Messages }) {
  const versions = programVersions();
  if (versions.length === 0) return null;
  return (
    <section className="band" aria-labelledby="program">
      <h2 id="program">{messages['releases.program']}</h2>
      <p className="section-about">{messages['releases.program-about']}</p>
      {versions.map(({ version, changes }) => (
        <article key={version} className="version">
          <h3>{version ?? messages['releases.program-next']}</h3>
          {steps.map((step) => (
            <Step key={step} step={step} changes={changes.filter((change) => change.step === step)} messages={messages} />
          ))}
        </article>
      ))}
    </section>
  );
}

function Step({ step, changes, messages }: { step: ProgramChange['step']; changes: readonly ProgramChange[]; messages: Messages }) {
  if (changes.length === 0) return null;
  return (
    <details className="more">
      <summary>{messages[`releases.step-${step}`]({ count: changes.length })}</summary>
      <ul className="release-list">
        {changes.map(({ packages, text }) => (
          <li key={text}>
            <TextWithCode text={text} /> <span className="muted">{packages.join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A text in which what stands between backquotes is code. */
function TextWithCode({ text }: { text: string }) {
  const parts = text.split('`').map((part, at) => ({ part, isCode: at % 2 === 1, key: `${at} ${part}` }));
  return <>{parts.map(({ part, isCode, key }) => (isCode ? <code key={key}>{part}</code> : part))}</>;
}
