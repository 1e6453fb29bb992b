import type { Receipt } from '@sogdia/core';
import { round } from '../../layout/round.ts';
import { FoundMark } from '../../marks/found-mark.tsx';
import { LineThrough } from '../../marks/line-through.tsx';
import { markerPath } from '../../marks/marker-path.ts';
import type { PlacedLine } from './line-layout.ts';

/** One line with its markers. */
export function LineMarks({ line, radius, idOf }: { line: PlacedLine; radius: number; idOf: (receipt: Receipt) => string }) {
  return (
    <g className={line.className}>
      <LineThrough className="line" places={line.places} />
      {line.markers.map(({ x, y, hollow, point }) => (
        <path
          key={point.period}
          className={hollow ? 'marker hollow' : 'marker'}
          d={markerPath(line.marker, radius)}
          transform={`translate(${round(x)},${round(y)})`}
          data-receipt={idOf(point.receipt)}
        />
      ))}
      {line.markers.map(({ x, y, point }) =>
        point.hasFinding ? <FoundMark key={`found ${point.period}`} x={x} y={y - radius - 3} /> : null,
      )}
    </g>
  );
}
