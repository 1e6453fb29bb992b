import type { CursorPoint } from './cursor-rows.ts';

/** Where a point is drawn in one of the layouts of its page; null where it is not. */
export function placeOfPoint({ across, down }: CursorPoint, layout: number): readonly [x: number, y: number] | null {
  const [x, y] = [across[layout] ?? null, down[layout] ?? down[0]];
  return x === null || y === undefined ? null : [x, y];
}
