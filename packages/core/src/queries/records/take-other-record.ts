import { isMissing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { derive } from '../receipt/index.ts';

/**
 * A record, or where it has no figure the other side's: the way of databases that fill absences from the mirror. The receipt says that
 * the figure was taken from the other record, and why. Undefined: the reason of the record when the other has none either.
 */
export function takeOtherRecord(record: Receipt, other: () => Receipt): Receipt {
  if (!isMissing(record.value)) return record;
  const taken = other();
  if (isMissing(taken.value)) return record;
  const { subject, unit } = record;
  const derivation = { subject, unit, operation: 'taken-from-the-other-record', formula: 'the only record there is' };
  const operands = [
    { role: 'taken', receipt: taken },
    { role: 'in place of', receipt: record },
  ] as const;
  return derive(derivation, operands, (value) => value);
}
