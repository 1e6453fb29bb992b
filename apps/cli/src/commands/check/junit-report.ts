import type { DraftItem } from './check-drafts.ts';
import type { CheckItem, StatementItem } from './check-items.ts';
import { figurePlaces } from './text-place.ts';

/** A case as JUnit has it. */
interface Case {
  readonly name: string;
  readonly group: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  readonly output: string;
}

/** Checked claims and the figures of drafts as JUnit XML: a failure where a check did not go as it should, skipped where data cannot decide. */
export function junitReport(items: readonly CheckItem[]): string {
  const cases = items.flatMap((item) => (item.kind === 'draft' ? casesOfDraft(item) : [caseOfStatement(item)]));
  const count = (result: Case['result']): number => cases.filter((one) => one.result === result).length;
  const head = `name="sogdia check" tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
  const body = cases.map(writeCase).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n  <testsuite ${head}>\n${body}  </testsuite>\n</testsuites>\n`;
}

function caseOfStatement(item: StatementItem): Case {
  if (item.kind === 'value') {
    const { expression, value } = item.value;
    return { name: expression, group: 'expression', result: item.passes ? 'passed' : 'failed', message: value, output: value };
  }
  const { claim, verdict, reason, recorded, changed, sentence } = item.checked;
  const before = changed && recorded !== null ? `; on record: ${recorded.verdict} (${recorded.reason})` : '';
  return {
    name: `${claim.id} ${claim.paraphrase}`,
    group: `section ${claim.section}`,
    result: item.passes ? (verdict === 'not-checkable' ? 'skipped' : 'passed') : 'failed',
    message: `${verdict}: ${reason}${before}`,
    output: sentence.text,
  };
}

const results = {
  right: 'passed',
  'right-elsewhere': 'passed',
  close: 'passed',
  off: 'failed',
  'not-checkable': 'skipped',
  'not-understood': 'skipped',
} as const;

function casesOfDraft({ path, content, checked }: DraftItem): readonly Case[] {
  const places = figurePlaces(content, checked.figures);
  return checked.figures.map(({ printed, outcome, expression, message }, index) => {
    const place = places[index];
    return {
      name: `${place?.line}:${place?.column} ${printed}`,
      group: path === '-' ? 'stdin' : path,
      result: results[outcome],
      message: message.text,
      output: expression ?? message.text,
    };
  });
}

function writeCase({ name, group, result, message, output }: Case): string {
  const attributes = `name="${escaped(name)}" classname="${escaped(group)}"`;
  const lines = {
    passed: '',
    skipped: `      <skipped message="${escaped(message)}"/>\n`,
    failed: `      <failure message="${escaped(message)}">${escaped(output)}</failure>\n`,
  };
  return `    <testcase ${attributes}>\n${lines[result]}      <system-out>${escaped(output)}</system-out>\n    </testcase>\n`;
}

/** Everything that XML 1.0 has no character for: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const noCharacter = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What XML can't hold is shown as the sign for it, so that what stands beside it does not read as one word. */
function escaped(text: string): string {
  return text
    .replace(noCharacter, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
