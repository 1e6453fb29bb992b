/** What the words of a draft call a flow: a measure of the expression language, between whom, and which items of the sentence say so. */
export interface DraftFlow {
  readonly measure: FlowMeasure;
  /** -1 for a deficit, which is a negative balance. */
  readonly sign: 1 | -1;
  readonly reporter: string;
  /** Several where a sentence lists them; `WLD` for trade with everyone; none where the words name no partner. */
  readonly partners: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether nobody's record is meant more than the other's: trade between two. */
  readonly isPair: boolean;
  /** Whether the flow was completed from what stands before it, in its sentence or another. */
  readonly isCompleted: boolean;
}

export type FlowMeasure = 'export' | 'import' | 'total' | 'balance';

/** The reporter of a flow whose owner the sentence does not name as one may read it; a figure of it is left alone. */
export const unnamed = '';

const mirrored = { export: 'import', import: 'export', total: 'total', balance: 'balance' } as const;

/** The same flow from the partner's side, as its record has it. Null for a flow with several partners, or with none. */
export function asThePartnerHas(flow: DraftFlow): DraftFlow | null {
  const [partner, ...others] = flow.partners;
  if (partner === undefined || others.length > 0 || partner === 'WLD') return null;
  const sign = flow.measure === 'balance' ? (flow.sign === 1 ? -1 : 1) : flow.sign;
  return { ...flow, measure: mirrored[flow.measure], sign, reporter: partner, partners: [flow.reporter] };
}
