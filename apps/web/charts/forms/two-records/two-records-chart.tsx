import type { Receipt } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { markedPeriods } from '../../layout/periods-of.ts';
import { round } from '../../layout/round.ts';
import { styleOfEconomy } from '../../layout/series-style.ts';
import { AreaBetween } from '../../marks/area-between.tsx';
import { BoxMark } from '../../marks/box-mark.tsx';
import { EndLabel } from '../../marks/end-label.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { LineMarks } from '../line/line-marks.tsx';
import { gapRoomOf, type PlacedGap, placeGap } from './place-gap.ts';
import { layOutTwoRecords } from './two-records-layout.ts';

const voidHeight = 26;
/**
 * Both records of a flow: the reporter's solid in ink, the partner's dashed in its colour, the discrepancy between them as a hatched band. Where
 * the gap has a name it is measured in the last period of both, and all three are named at their ends; in a period that is asked for, with nothing
 * beside it but both lines.
 */
export function TwoRecordsChart({ pair, size, language, name, scope, idOf, gapName = null, gapPeriod = null }: TwoRecordsChartProps) {
  const placed = layOutTwoRecords(pair, size, language, gapRoomOf(gapName));
  const { axes, own, mirror, band, voids, joints } = placed;
  const isPlain = gapPeriod !== null;
  const dense = own.markers.length > markedPeriods;
  const drawn = (line: typeof own, className: string): typeof own => {
    if (!isPlain) return { ...line, className, markers: dense ? [] : line.markers };
    const kept = line.markers.filter((marker) => marker.point.period === gapPeriod || marker === line.markers.at(-1));
    return { ...line, className, marker: 'circle', markers: kept.map((marker) => ({ ...marker, hollow: line === mirror })) };
  };
  const hatch = `records-${scope}-${size.id}`;
  const [ownClass, mirrorClass] = [
    'series series-reporter record-reporter',
    `series series-${styleOfEconomy(pair.economy)} record-partner`,
  ];
  const radius = isPlain ? 4 : size.id === 'wide' ? 3.6 : 2.8;
  return (
    <ChartSvg size={size} name={name}>
      <g className={mirrorClass}>
        <HatchPattern id={hatch} />
      </g>
      <ChartAxes axes={axes} />
      {axes.events.length === 0 ? null : <EventMarks axes={axes} />}
      <g className={gapName === null ? mirrorClass : `${mirrorClass} named-gap`}>
        <AreaBetween className="discrepancy-band" edges={band} />
        <AreaBetween className="discrepancy-hatch" edges={band} fill={`url(#${hatch})`} />
        {(isPlain ? [] : voids).map(({ from, x, width }) => (
          <BoxMark
            key={from}
            className="record-void"
            fill={`url(#${hatch})`}
            {...{ x, width }}
            y={axes.bottom - voidHeight}
            height={voidHeight}
          />
        ))}
      </g>
      <LineMarks line={drawn(mirror, mirrorClass)} radius={radius} idOf={idOf} />
      <LineMarks line={drawn(own, ownClass)} radius={radius} idOf={idOf} />
      {isPlain ? null : <JointMarks joints={joints} />}
      {gapName === null ? (
        <>
          <EndLabel label={own.label} className={ownClass} idOf={idOf} />
          <EndLabel label={mirror.label} className={mirrorClass} idOf={idOf} />
        </>
      ) : (
        <GapMarks
          gap={placeGap(pair, placed, { name: gapName, period: gapPeriod }, language)}
          classes={{ own: ownClass, mirror: mirrorClass, gap: mirrorClass }}
          idOf={idOf}
        />
      )}
    </ChartSvg>
  );
}

interface TwoRecordsChartProps extends Omit<ChartProps, 'view'> {
  readonly pair: RecordPair;
  readonly gapName?: string | null;
  readonly gapPeriod?: string | null;
}

/** The gap as a line between both records, and beside their ends what each comes to: name over figure. */
function GapMarks({ gap: { x, line, labels }, classes, idOf }: GapMarksProps) {
  return labels.map(({ part, y, from, name, value, receipt }) => (
    <g key={part} className={`${classes[part]} gap-${part}`}>
      {part !== 'gap' || line === null ? null : (
        <path
          className="gap-line"
          d={`M${round(line.x)},${round(line.y1)}V${round(line.y2)}M${round(line.x)},${round(from)}L${round(x - 4)},${round(y)}`}
        />
      )}
      <text className="end-label" x={round(x)} y={round(y)} dy="-0.1em">
        {part === 'gap' ? <Figure id={idOf(receipt)} text={name} /> : name}
        <tspan className="gap-value" x={round(x)} dy="1.3em">
          {part === 'gap' ? value : <Figure id={idOf(receipt)} text={value} />}
        </tspan>
      </text>
    </g>
  ));
}

function Figure({ id, text }: { id: string; text: string }) {
  return (
    <tspan className="end-value" data-receipt={id}>
      {text}
    </tspan>
  );
}

interface GapMarksProps {
  readonly gap: PlacedGap;
  readonly classes: Readonly<Record<PlacedGap['labels'][number]['part'], string>>;
  readonly idOf: (receipt: Receipt) => string;
}
