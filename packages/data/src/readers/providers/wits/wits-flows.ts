import { ownValue, type RowFlow } from '../../contract/index.ts';
import { witsFlowsByName as flows } from './wits-flow-names.data.ts';

/** The flows that WITS names, for messages. */
export const witsFlowNames = ['Import', 'Export', 'Gross Imports', 'Gross Exports', 'Re-Imports', 'Re-Exports'];

/**
 * The flow that a name of WITS stands for; null for a name that is none.
 * @example ['Gross Imports', 'Re-Export', 'Balance'].map(witsFlow) // => ['import', 're-export', null]
 */
export function witsFlow(name: string): RowFlow | null {
  return ownValue(flows, name.toLowerCase().replaceAll(/[^a-z]/g, '')) ?? null;
}
