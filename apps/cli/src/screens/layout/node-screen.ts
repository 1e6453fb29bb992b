import type { Location, ProgramContext } from '../../model/index.ts';
import { fitFrame, lineOf } from '../../terminal/index.ts';
import { moveOnPage, nodePage } from './node-page.ts';
import type { PageNode } from './page-node.ts';
import type { Room, Screen } from './screen.ts';

/** A page of nodes: its heading, null as long as there is nothing to show, and what is said then. */
interface NodeScreenDefinition extends Pick<Screen, 'title' | 'grid' | 'drill'> {
  readonly heading: (location: Location, context: ProgramContext) => string | null;
  readonly waiting?: (context: ProgramContext) => string;
  readonly nodes: (location: Location, context: ProgramContext, room: Room) => readonly PageNode[];
}

/** A screen that is a page of nodes. */
export function nodeScreen({ heading, waiting, nodes, ...rest }: NodeScreenDefinition): Screen {
  return {
    ...rest,
    nodes,
    move: (location, context, room, rows) => moveOnPage(nodes(location, context, room), location, rows, room.height),
    lines: (location, context, room) => {
      const title = heading(location, context);
      if (title === null) return fitFrame([lineOf([waiting?.(context) ?? '', 'faint'])], room.width, room.height);
      return nodePage(title, nodes(location, context, room), location, context, room);
    },
    rowsShown: (_location, _context, room) => room.height,
  };
}
