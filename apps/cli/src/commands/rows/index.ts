export { rowOptions, rowOptionsShape } from './row-options.ts';
export { isSelection, type SelectedRows, selectRows } from './select-rows.ts';
