import type { MarkerShape } from '../layout/series-style.ts';

/** Outline of a marker around the origin; all shapes cover about the area of a circle of the radius. */
export function markerPath(shape: MarkerShape, radius: number): string {
  const at = (factor: number): string => (factor * radius).toFixed(2);
  switch (shape) {
    case 'circle':
      return `M${at(-1)},0a${at(1)},${at(1)} 0 1,0 ${at(2)},0a${at(1)},${at(1)} 0 1,0 ${at(-2)},0Z`;
    case 'square':
      return `M${at(-0.9)},${at(-0.9)}h${at(1.8)}v${at(1.8)}h${at(-1.8)}Z`;
    case 'triangle-up':
      return `M0,${at(-1.25)}L${at(1.15)},${at(0.85)}H${at(-1.15)}Z`;
    case 'triangle-down':
      return `M0,${at(1.25)}L${at(1.15)},${at(-0.85)}H${at(-1.15)}Z`;
    case 'diamond':
      return `M0,${at(-1.3)}L${at(1.3)},0L0,${at(1.3)}L${at(-1.3)},0Z`;
    case 'cross':
      return crossPath(radius);
  }
}

function crossPath(radius: number): string {
  const [arm, half] = [1.2 * radius, 0.42 * radius];
  const corner = (arm - half).toFixed(2);
  const step = (2 * half).toFixed(2);
  const back = (-(arm - half)).toFixed(2);
  const stepBack = (-2 * half).toFixed(2);
  return `M${(-half).toFixed(2)},${(-arm).toFixed(2)}h${step}v${corner}h${corner}v${step}h${back}v${corner}h${stepBack}v${back}h${back}v${stepBack}h${corner}Z`;
}
