import { ownValue, type RowFlow } from '../../contract/index.ts';

/** By the names that WITS prints, whatever their case and marks; gross imports hold re-imports, which its `Import` leaves out. */
const flows: Readonly<Record<string, RowFlow>> = {
  import: 'import',
  imports: 'import',
  grossimport: 'import',
  grossimports: 'import',
  export: 'export',
  exports: 'export',
  grossexport: 'export',
  grossexports: 'export',
  reimport: 're-import',
  reimports: 're-import',
  reexport: 're-export',
  reexports: 're-export',
};

/** The flows that WITS names, for messages. */
export const witsFlowNames = ['Import', 'Export', 'Gross Imports', 'Gross Exports', 'Re-Imports', 'Re-Exports'];

/**
 * The flow that a name of WITS stands for; null for a name that is none.
 * @example ['Gross Imports', 'Re-Export', 'Balance'].map(witsFlow) // => ['import', 're-export', null]
 */
export function witsFlow(name: string): RowFlow | null {
  return ownValue(flows, name.toLowerCase().replaceAll(/[^a-z]/g, '')) ?? null;
}
