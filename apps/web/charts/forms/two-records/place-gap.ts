import { formatPeriod, isMissing, type Language } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { lastDiscrepancyOf, type RecordPair } from '@sogdia/core/workspace';
import { messagesOf } from '../../../messages/messages.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import type { PlacedLine } from '../line/line-layout.ts';
import type { PlacedTwoRecords } from './two-records-layout.ts';

/**
 * The gap in the last period that both records have, as a line between them, and the names of all three; no line where no period has both.
 * `labels`: what stands beside the end of a record, or beside the gap: a name over a figure with its period; `from` is where it would stand alone.
 */
export type PlacedGap = ReturnType<typeof placeGap>;

interface NamedGap {
  readonly name: string;
  readonly period: string | null;
}

const usualRoom = 112;
const labelHeight = 38;
const fromEnd = 14;
/** So wide is the amount of a gap with its name at most; where they are wider, the name stands with the period. */
const mostInOne = 130;

/** The room that the names and figures need beside the plot; none without a name of the gap. */
export function gapRoomOf(name: string | null): number {
  return name === null ? 0 : Math.max(usualRoom, Math.ceil(textWidth(`${name}, 2000`, 12.5)) + fromEnd + 4);
}

/** Places the names of both records and of the gap between them, which has a name, in a period or in the last of both. */
export function placeGap(pair: RecordPair, { axes, own, mirror }: PlacedTwoRecords, gap: NamedGap, language: Language) {
  const last = gap.period === null ? lastDiscrepancyOf(pair) : pair.discrepancy.points.find(({ period }) => period === gap.period);
  const at = (line: PlacedLine) => line.markers.find(({ point }) => point.period === last?.period);
  const [above, below] = [at(own), at(mirror)];
  const wanted = [
    ...endOf('own', own, pair, language),
    ...(last === undefined || isMissing(last.difference.value) || above === undefined || below === undefined
      ? []
      : [
          {
            part: 'gap' as const,
            from: (above.y + below.y) / 2,
            ...gapInWords(
              formatReceiptValue(pair.view, last.difference, language).replace(/^−/, ''),
              gap.name,
              formatPeriod(last.period, language),
              messagesOf(language)['joint.clause'],
            ),
            receipt: last.difference,
          },
        ]),
    ...endOf('mirror', mirror, pair, language),
  ];
  const heights = pushApart(
    wanted.map(({ from }) => from),
    labelHeight,
    [axes.top + 4, axes.bottom - labelHeight / 2],
  );
  return {
    x: Math.max(0, ...[...own.markers, ...mirror.markers].map(({ x }) => x)) + fromEnd,
    line: above === undefined || below === undefined ? null : { x: above.x, y1: above.y, y2: below.y },
    labels: wanted.map((label, index) => ({ ...label, y: heights[index] ?? label.from })),
  };
}

function gapInWords(amount: string, name: string, period: string, joint: string): { readonly name: string; readonly value: string } {
  const inOne = `${amount} ${name}`;
  return textWidth(inOne, 14) <= mostInOne ? { name: inOne, value: period } : { name: amount, value: name + joint + period };
}

function endOf(part: 'own' | 'mirror', line: PlacedLine, { view }: RecordPair, language: Language) {
  const end = line.markers.at(-1);
  const named = view.series.find(({ id }) => id === line.id);
  if (end === undefined || named === undefined) return [];
  const { receipt, period } = end.point;
  return [
    {
      part,
      from: end.y,
      name: named.label,
      value: formatReceiptValue(view, receipt, language) + messagesOf(language)['joint.clause'] + formatPeriod(period, language),
      receipt,
    },
  ];
}
