export { type FigureInColumns, figuresIn } from './figures-in.ts';
export { joinedObservations } from './joined-observations.ts';
export { ObservationTable, type RowMaker } from './observation-table.ts';
