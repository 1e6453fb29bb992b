import type { Messages } from '../../../../messages/messages.ts';
import { Folded, type WrittenProps } from '../../../text/index.ts';
import { countInWords } from '../account/words.ts';
import type { HeldFiles } from '../reading/index.ts';
import { ReportPart } from './report-part.tsx';

type Group = HeldFiles['preview']['diagnostics'][number];
type Diagnostic = Group['examples'][number];

/** What was found, by what would mend it: what stops a file first, each with where it stands, what was expected and what to do. */
export function BenchDiagnostics({ id, heading, groups, language, messages }: BenchDiagnosticsProps) {
  if (groups.length === 0) return null;
  return (
    <ReportPart
      {...{ id, heading }}
      comesTo={[...new Set(groups.map(({ title }) => title))].join(messages['joint.parts'])}
      isOpen={groups.some(({ severity }) => severity === 'blocker')}
    >
      <ul className="bench-groups">
        {groups.map((group) => (
          <li key={`${group.code} ${group.file} ${group.column?.name ?? ''} ${group.fix}`} className={`bench-${group.severity}`}>
            <GroupInWords {...{ group, language, messages }} />
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}

interface BenchDiagnosticsProps extends WrittenProps {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly Group[];
}

function GroupInWords({ group, language, messages }: WrittenProps & { group: Group }) {
  const { title, severity, count, fix, examples } = group;
  const [first, ...others] = examples;
  return (
    <>
      <p>
        <b>{title}</b>{' '}
        <span className="muted">
          {messages[`bench.severity.${severity}`]}
          {count === 1 ? null : messages['joint.clause'] + messages['bench.times']({ count: countInWords(count, language) })}
        </span>
      </p>
      {first === undefined ? null : <Example diagnostic={first} messages={messages} />}
      {others.length === 0 ? null : (
        <Folded summary={messages['bench.examples']({ count: countInWords(examples.length, language) })}>
          {others.map((diagnostic) => (
            <Example key={`${diagnostic.line} ${diagnostic.value} ${diagnostic.found}`} diagnostic={diagnostic} messages={messages} />
          ))}
        </Folded>
      )}
      <p>{messages['bench.fix'] + messages['joint.colon'] + fix + messages['joint.stop'].trimEnd()}</p>
    </>
  );
}

function Example({ diagnostic, messages }: { diagnostic: Diagnostic; messages: Messages }) {
  const { file, line, column, value, expected, found } = diagnostic;
  const place = [
    line === null ? file : messages['bench.at']({ file, line: String(line) }),
    ...(column === null ? [] : [messages['bench.column'](column)]),
    ...(value === null || value === '' || column === null ? [] : [messages['bench.value']({ value })]),
  ].join(messages['joint.clause']);
  const said = [messages['bench.expected'] + messages['joint.colon'] + expected, messages['bench.found'] + messages['joint.colon'] + found];
  return (
    <div className="bench-example">
      <p className="muted">{place}</p>
      <p>{said.join(messages['joint.stop']) + messages['joint.stop'].trimEnd()}</p>
    </div>
  );
}
