import type { Language } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import type { ChartSize } from '../../layout/chart-size.ts';
import { layOutLines, type PlacedLine } from '../line/line-layout.ts';

/** `band`: between the two records, in the years that both have. */
export type PlacedTwoRecords = ReturnType<typeof layOutTwoRecords>;

/** Lays out both records of a flow as lines, the discrepancy between them as a band, absent years of the partner's as stretches of the axis. */
export function layOutTwoRecords(pair: RecordPair, size: ChartSize, language: Language, leastRoom = 0) {
  const { axes, lines, joints, places } = layOutLines(pair.view, size, language, 'linear', leastRoom);
  const [own, mirror] = lines;
  if (own === undefined || mirror === undefined) throw new RangeError('a pair of records has two lines');
  return {
    axes,
    own: labelledAtEnd(own, pair),
    mirror: labelledAtEnd(mirror, pair),
    band: mirror.places.map((below, index) => {
      const above = own.places[index] ?? null;
      return above === null || below === null ? null : { x: below[0], y1: above[1], y0: below[1] };
    }),
    voids: voidsOf(pair, mirror),
    joints,
    places,
  };
}

/** A record that ends before the years of the view do has no label at their end. */
function labelledAtEnd(line: PlacedLine, { view }: RecordPair): PlacedLine {
  return line.markers.at(-1)?.point.period === String(view.spec.to) ? line : { ...line, label: null };
}

/** Neighbouring breaks of the line as one stretch. */
function voidsOf(pair: RecordPair, mirror: PlacedLine) {
  const periods = pair.mirror.points.filter(({ status }) => status === 'missing').map(({ period }) => period as string);
  const stretches: { from: string; to: string; x: number; width: number }[] = [];
  mirror.breaks.forEach(({ x, width }, index) => {
    const period = periods[index] ?? '';
    const last = stretches.at(-1);
    if (last !== undefined && Math.abs(last.x + last.width - x) < 0.01) {
      last.width += width;
      last.to = period;
    } else stretches.push({ from: period, to: period, x, width });
  });
  return stretches;
}
