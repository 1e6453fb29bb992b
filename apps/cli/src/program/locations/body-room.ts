import { hasQuestion, type ProgramState, topLocation } from '../../model/index.ts';
import type { Room } from '../../screens/index.ts';

/** The room of a screen: what tabs, breadcrumb, question and footer leave. */
export function bodyRoom(state: ProgramState): Room {
  const { width, height } = state;
  return { width, height: height - (hasQuestion(topLocation(state).kind) ? 4 : 3) };
}
