import type { Outline } from '@sogdia/core/model';
import { type Line, type Style, textWidth } from '../../terminal/index.ts';
import { type ChartOptions, type Dot, type DotGrid, dotGrid, drawBoard } from '../board/index.ts';
import type { MapPlot } from '../plot/index.ts';

type Position = readonly [longitude: number, latitude: number];
type Project = (position: Position) => Dot;

/**
 * A map in braille cells: the outlines of what is asked of and of its neighbours, the ways between them (dashed where they are schematic), and in
 * each outline its code and value on the ground of its level. In ASCII the lines are dots.
 */
export function mapChart(plot: MapPlot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const height = options.height - 2;
  const asked = plot.regions.filter(({ isAsked }) => isAsked);
  if (height < 3 || asked.length === 0) return board.lines();
  const project = projectionOf(
    asked.flatMap(({ outline }) => ringsOf(outline).flat()),
    options.width,
    height,
  );
  const grid = dotGrid(options.width, height, options.glyphs);
  for (const { outline, isAsked } of plot.regions) {
    for (const ring of ringsOf(outline)) drawLine(grid, ring, project, isAsked ? 'plain' : 'faint', false);
  }
  for (const { geometry, isSchematic } of plot.ways) {
    const lines =
      geometry?.type === 'LineString' ? [geometry.coordinates] : geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
    for (const line of lines) drawLine(grid, line, project, 'warning', isSchematic);
  }
  grid.drawOn(board, 0, 1);
  board.put(0, 0, `${plot.period}   ${plot.unit}`, 'title');
  for (const { outline, label, style } of asked) {
    const { x, y } = project(centreOf(outline));
    const column = Math.max(0, Math.min(options.width - textWidth(label), Math.round(x / 2 - textWidth(label) / 2)));
    board.put(column, 1 + Math.min(height - 1, Math.floor(y / 4)), label, style);
  }
  let column = 0;
  for (const { text, style } of plot.key) {
    board.put(column, options.height - 1, text, style);
    column += textWidth(text) + 1;
  }
  return board.lines();
}

function ringsOf({ geometry }: Outline): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Degrees to dots, east-west distances as at the middle latitude, with all of the positions inside. */
function projectionOf(positions: readonly Position[], width: number, height: number): Project {
  const bounds = positions.reduce(
    (one, [longitude, latitude]) => ({
      west: Math.min(one.west, longitude),
      east: Math.max(one.east, longitude),
      south: Math.min(one.south, latitude),
      north: Math.max(one.north, latitude),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  );
  const shrink = Math.cos(((bounds.south + bounds.north) / 2) * (Math.PI / 180));
  const [across, down] = [(bounds.east - bounds.west) * shrink, bounds.north - bounds.south];
  const scale = Math.min((width * 2 - 2) / across, (height * 4 - 1) / down);
  const left = (width * 2 - across * scale) / 2;
  return ([longitude, latitude]) => ({
    x: Math.round(left + (longitude - bounds.west) * shrink * scale),
    y: Math.round((bounds.north - latitude) * scale),
  });
}

function drawLine(grid: DotGrid, positions: readonly Position[], project: Project, style: Style, dashed: boolean): void {
  for (const [index, position] of positions.entries()) {
    const before = positions[index - 1];
    if (before !== undefined) grid.line(project(before), project(position), style, dashed);
  }
}

/** The centre of area of the ring with the most corners. */
function centreOf(outline: Outline): Position {
  const [first = [], ...rest] = ringsOf(outline);
  const ring = rest.reduce((best, one) => (one.length > best.length ? one : best), first);
  let [area, x, y] = [0, 0, 0];
  for (const [index, [east, north]] of ring.entries()) {
    const [nextEast, nextNorth] = ring[(index + 1) % ring.length] ?? [east, north];
    const cross = east * nextNorth - nextEast * north;
    area += cross;
    x += (east + nextEast) * cross;
    y += (north + nextNorth) * cross;
  }
  return area === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)];
}
