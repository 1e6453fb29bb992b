import { type Glyphs, type Line, lineOf } from '../../terminal/index.ts';
import type { Region, Room } from './screen.ts';

/** The rooms of an outline and of what its cursor stands on. */
export interface OutlineRooms {
  readonly outline: Room;
  readonly detail: Room;
  readonly isBeside: boolean;
}

/** The outline beside the detail, or over it where both would be too narrow. */
export function outlineRooms({ width, height }: Room): OutlineRooms {
  if (width < narrow) {
    const outline = Math.max(4, Math.floor(height * 0.4));
    return { outline: { width, height: outline }, detail: { width, height: height - outline }, isBeside: false };
  }
  const outline = Math.min(56, Math.floor(width * 0.42));
  return { outline: { width: outline, height }, detail: { width: width - outline - 3, height }, isBeside: true };
}

const narrow = 78;

/** The lines of an outline and of its detail as regions of a screen. */
export function outlineRegions(
  { outline, detail }: { readonly outline: readonly Line[]; readonly detail: readonly Line[] },
  { isBeside }: OutlineRooms,
  glyphs: Glyphs,
): readonly Region[] {
  if (!isBeside)
    return [
      { id: 'outline', lines: outline },
      { id: 'detail', lines: detail },
    ];
  const between = lineOf([` ${glyphs.vertical} `, 'border']);
  return [{ id: 'outline', lines: outline.map((line, index) => [...line, ...between, ...(detail[index] ?? [])]) }];
}
