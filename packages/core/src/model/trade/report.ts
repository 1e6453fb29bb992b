import type { Observation, ObservationStatus } from './observation.ts';

/**
 * Whether a figure of a status stands in a record of its recorder's own, and not in the work of a body that reconciled, filled in or estimated it.
 * @example isOwnRecord('reconciled') // => false
 */
export function isOwnRecord(status: ObservationStatus): boolean {
  return status === 'printed' || status === 'derived' || status === 'from-the-paper';
}

/**
 * Whether a figure is anyone's own report, and whole: nothing that a body reconciled, filled in or estimated, and of no incomplete report.
 * @example isReport({ status: 'printed', flags: ['report-incomplete'] }) // => false
 */
export function isReport({ status, flags }: Pick<Observation, 'status' | 'flags'>): boolean {
  return isOwnRecord(status) && !flags.includes('report-incomplete');
}

/**
 * Whether a figure may stand in the place of a record where nobody's own report is held, with the body that made it named: what a body reconciled
 * from both sides, and goods of a table whose compiler fills in missing reports. An estimate never does, nor a total that was filled in.
 * @example isStandIn({ status: 'filled', product: 'TOTAL' }) // => false
 */
export function isStandIn({ status, product }: Pick<Observation, 'status' | 'product'>): boolean {
  return status === 'reconciled' || (status === 'filled' && product !== 'TOTAL');
}
