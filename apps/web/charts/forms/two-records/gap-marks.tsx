import type { Receipt } from '@sogdia/core';
import { round } from '../../layout/round.ts';
import type { PlacedGap, PlacedGapLabel } from './place-gap.ts';

/** The gap as a line between both records, and beside their ends what each comes to: name over figure. */
export function GapMarks({ gap: { x, line, labels }, classes, idOf }: GapMarksProps) {
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
  readonly classes: Readonly<Record<PlacedGapLabel['part'], string>>;
  readonly idOf: (receipt: Receipt) => string;
}
