import type { RowFlow } from '../../contract/index.ts';

/** By the names that WITS prints, whatever their case and marks; gross imports hold re-imports, which its `Import` leaves out. */
export const witsFlowsByName: Readonly<Record<string, RowFlow>> = {
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
