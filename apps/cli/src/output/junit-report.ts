import type { CheckItem } from '../commands/check-items.ts';

/** Checked claims as JUnit XML: a failure where a check did not go as it should, skipped where data cannot decide. */
export function junitReport(items: readonly CheckItem[]): string {
  const failures = items.filter(({ passes }) => !passes).length;
  const skipped = items.filter(isSkipped).length;
  const head = `name="sogdia check" tests="${items.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const cases = items.map(caseOf).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n  <testsuite ${head}>\n${cases}  </testsuite>\n</testsuites>\n`;
}

function isSkipped(item: CheckItem): boolean {
  return item.kind === 'claim' && item.passes && item.checked.verdict === 'not-checkable';
}

function caseOf(item: CheckItem): string {
  const { name, section, message, output } = partsOf(item);
  const attributes = `name="${escaped(name)}" classname="${escaped(section)}"`;
  const result = item.passes
    ? isSkipped(item)
      ? `      <skipped message="${escaped(message)}"/>\n`
      : ''
    : `      <failure message="${escaped(message)}">${escaped(output)}</failure>\n`;
  return `    <testcase ${attributes}>\n${result}      <system-out>${escaped(output)}</system-out>\n    </testcase>\n`;
}

function partsOf(item: CheckItem): { readonly name: string; readonly section: string; readonly message: string; readonly output: string } {
  if (item.kind === 'value') {
    const { expression, value } = item.value;
    return { name: expression, section: 'expression', message: value, output: value };
  }
  const { claim, verdict, reason, recorded, changed, sentence } = item.checked;
  const before = changed && recorded !== null ? `; on record: ${recorded.verdict} (${recorded.reason})` : '';
  const message = `${verdict}: ${reason}${before}`;
  return { name: `${claim.id} ${claim.paraphrase}`, section: `section ${claim.section}`, message, output: sentence.text };
}

/** What XML can't hold at all is left out. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
