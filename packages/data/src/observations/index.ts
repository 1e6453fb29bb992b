export { ColumnsBuilder, Entries, originOf, type SharedIds } from './columns-builder.ts';
export { countedFigures, type FigureInColumns, figuresIn } from './figures-in.ts';
export { GrowingColumn } from './growing-column.ts';
export { joinedObservations } from './joined-observations.ts';
export { ObservationTable } from './observation-table.ts';
export { type ParquetGroup, parquetGroups } from './parquet-groups.ts';
export { decodePrinted, encodePrinted } from './printed-value.ts';
export { tableOfColumns } from './table-of-columns.ts';
