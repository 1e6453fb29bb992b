import type { Location, ProgramContext } from '../../model/index.ts';
import type { Grid } from '../../table/index.ts';
import type { Line } from '../../terminal/index.ts';
import type { PageNode } from './page-node.ts';

/** The room of a screen between the header and the footer. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A kind of location: what it is called, the table its cursor moves over, its picture, and where Enter leads. */
export interface Screen {
  readonly title: (location: Location, context: ProgramContext) => string;
  readonly grid: (location: Location, context: ProgramContext) => Grid;
  /** Lines that fill the room exactly. */
  readonly lines: (location: Location, context: ProgramContext, room: Room) => readonly Line[];
  /** How many rows of the table are on the screen at once. */
  readonly rowsShown: (location: Location, context: ProgramContext, room: Room) => number;
  /** The nodes of a screen that is a page of text. */
  readonly nodes?: (location: Location, context: ProgramContext, room: Room) => readonly PageNode[];
  /** Where so many rows lead on a screen that is a page of text: its cursor goes from place to place, and it scrolls by lines. */
  readonly move?: (location: Location, context: ProgramContext, room: Room, rows: number) => Partial<Location>;
  readonly drill: (location: Location, context: ProgramContext) => Location | null;
}
