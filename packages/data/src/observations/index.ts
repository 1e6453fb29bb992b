export { joinedObservations } from './joined-observations.ts';
export { ObservationTable, type RowMaker } from './observation-table.ts';
