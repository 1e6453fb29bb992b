import { isMissing, type Language, type MissingReason, type View } from '@sogdia/core';
import { formatMissingReason } from '@sogdia/core/format';
import { messagesOf } from '../messages/index.ts';
import { reasonLetter } from './cell-of-point.ts';

/** The reasons of absence in some views, each once, in the order of their letters. */
export function reasonsIn(views: readonly View[]): readonly MissingReason[] {
  return [...new Set(views.flatMap((view) => view.missing.map(({ reason }) => reason)))];
}

/** What the marks and letters of a table stand for; only those that occur. */
export function legendOf(views: readonly View[], language: Language): readonly string[] {
  const text = messagesOf(language);
  const points = views.flatMap((view) => view.series.flatMap((series) => series.points));
  const known = points.filter((point) => !isMissing(point.value));
  const marked = known.filter(({ isMarked }) => isMarked);
  const single = [
    ...(marked.some((point) => point.revised === null) ? [text['table.marked']] : []),
    ...(known.some((point) => point.revised !== null && !marked.includes(point)) ? [text['table.revised']] : []),
  ];
  const hasBoth = marked.some((point) => point.revised !== null);
  const both = text[single.length === 2 ? 'table.both-marks' : 'table.marked-and-revised'];
  const marks = hasBoth ? [...single, both] : single;
  const found = known.some(({ hasFinding }) => hasFinding) ? [text['table.found']] : [];
  return [...marks, ...found, ...reasonLegend(reasonsIn(views), language)];
}

/** What the letters of some reasons of absence stand for. */
export function reasonLegend(reasons: readonly MissingReason[], language: Language): readonly string[] {
  return reasons.map((reason, index) =>
    messagesOf(language)['table.missing']({ letter: reasonLetter(index), reason: formatMissingReason(reason, language) }),
  );
}
