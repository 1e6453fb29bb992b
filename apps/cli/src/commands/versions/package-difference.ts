import { isAtLeast } from '@sogdia/core/workspace';
import type { Messages } from '../../messages/index.ts';
import { type Line, lineOf } from '../../terminal/index.ts';
import type { PackageDifference } from './diff-packages.ts';

/** What JSON says of two versions of the data before the rows that differ. */
export function packageHead({ before, after, comparison, bump, least, isAllowed }: PackageDifference): object {
  const named = ({ id, version, contentHash }: PackageDifference['before']): object => ({ id, version, contentHash });
  return {
    schemaVersion: 1,
    query: `diff ${before.version} ${after.version}`,
    versions: [named(before), named(after)],
    reasons: comparison.reasons,
    unrecorded: comparison.unrecorded.length,
    bump,
    least,
    isAllowed,
  };
}

/** What stands above a table of what differs between two versions of the data. */
export function packageLines(difference: PackageDifference, text: Messages): readonly Line[] {
  const { before, after, comparison, bump, least } = difference;
  const rules = comparison.reasons.map(({ rule, rows: count }) => [text[`diff.rule.${rule}`], count] as const);
  return [
    lineOf([before.version, 'strong'], [' > '], [after.version, 'strong']),
    lineOf([text['diff.packages']({ rules })]),
    lineOf([text['diff.step']({ bump, least })]),
    ...problemsOf(difference, text).map((problem) => lineOf([problem, 'warning'])),
  ];
}

function problemsOf({ after, comparison, least, isAllowed }: PackageDifference, text: Messages): readonly string[] {
  const unrecorded = comparison.unrecorded.length;
  return [
    ...(unrecorded === 0 ? [] : [text['diff.unrecorded']({ rows: unrecorded })]),
    ...(isAllowed || isAtLeast(after.version, least) ? [] : [text['diff.too-low']({ stated: after.version, least })]),
  ];
}
