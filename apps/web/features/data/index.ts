export { CoverageTable } from './coverage-table.tsx';
export { DifferencesTable } from './differences-table.tsx';
export { PartsTable } from './parts-table.tsx';
export { SourcesTable } from './sources-table.tsx';
