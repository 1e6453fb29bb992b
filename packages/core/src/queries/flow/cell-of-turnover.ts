import type { Cell } from '../cell/index.ts';
import type { FlowQuestion } from './read-flow.ts';

/** The cell of the recorder that a question on the turnover of a pair asks for. */
export function cellOfTurnover({ reporter, partner, period, record }: Omit<FlowQuestion, 'flow'>): Cell {
  const [recorder, other] = record === 'partner' ? [partner, reporter] : [reporter, partner];
  return { reporter: recorder, partner: other, flow: 'turnover', period };
}
