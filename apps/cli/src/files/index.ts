export { exportTable } from './export-table.ts';
export { InputError } from './input-error.ts';
export { OutputError } from './output-error.ts';
export { readAll } from './read-all.ts';
export { type InputSource, readInput } from './read-input.ts';
export { readLines } from './read-lines.ts';
export { writeCrashReport } from './write-crash-report.ts';
export { writeFileWhole } from './write-output.ts';
