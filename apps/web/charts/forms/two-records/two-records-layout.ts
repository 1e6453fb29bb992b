import type { Language } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import type { ChartSize } from '../../layout/chart-size.ts';
import type { PlacedAxes } from '../../layout/placed-axes.ts';
import type { PlacedJoint } from '../../marks/place-joints.ts';
import { layOutLines, type PlacedLine } from '../line/line-layout.ts';

/** A stretch of years that both sides recorded: the outline between the two records. */
export interface PlacedBand {
  readonly from: string;
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** A stretch of years without a figure in the partner's record. */
export interface PlacedVoidYears {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly width: number;
}

export interface PlacedTwoRecords {
  readonly axes: PlacedAxes;
  readonly own: PlacedLine;
  readonly mirror: PlacedLine;
  readonly bands: readonly PlacedBand[];
  readonly voids: readonly PlacedVoidYears[];
  readonly joints: readonly PlacedJoint[];
}

/** Lays out both records of a flow as lines, the discrepancy between them as a band, absent years of the partner's as stretches of the axis. */
export function layOutTwoRecords(pair: RecordPair, size: ChartSize, language: Language): PlacedTwoRecords {
  const { axes, lines, joints } = layOutLines(pair.view, size, language);
  const [own, mirror] = lines;
  if (own === undefined || mirror === undefined) throw new RangeError('a pair of records has two lines');
  return {
    axes,
    own: labelledAtEnd(own, pair),
    mirror: labelledAtEnd(mirror, pair),
    bands: bandsOf(own, mirror),
    voids: voidsOf(pair, mirror),
    joints,
  };
}

/** A record that ends before the years of the view do has no label at their end. */
function labelledAtEnd(line: PlacedLine, { view }: RecordPair): PlacedLine {
  return line.markers.at(-1)?.point.period === String(view.spec.to) ? line : { ...line, label: null };
}

/** Unbroken runs of two years and more that both lines have. */
function bandsOf(own: PlacedLine, mirror: PlacedLine): readonly PlacedBand[] {
  const both = mirror.markers.flatMap((below) => {
    const above = own.markers.find(({ point }) => point.period === below.point.period);
    return above === undefined ? [] : [{ year: Number(below.point.period), above, below }];
  });
  const runs: (typeof both)[] = [];
  for (const pair of both) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === pair.year - 1) run.push(pair);
    else runs.push([pair]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      from: String(run[0]?.year),
      outline: [
        ...run.map(({ above }) => [above.x, above.y] as const),
        ...run.toReversed().map(({ below }) => [below.x, below.y] as const),
      ],
    }));
}

/** Neighbouring breaks of the line as one stretch. */
function voidsOf(pair: RecordPair, mirror: PlacedLine): readonly PlacedVoidYears[] {
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
