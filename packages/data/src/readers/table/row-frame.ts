import { ownValue, type TradeRow } from '../contract/index.ts';

/** What rows have in common: all of a row but its line, its goods and its amounts. `unit` is that of the printed value. */
export interface RowFrame extends Omit<TradeRow, 'kind' | 'line' | 'product' | 'value' | 'printed' | 'alternates' | 'quantities'> {
  readonly unit: string;
}

/** The frame of a row. */
export function frameOf(row: TradeRow): RowFrame {
  const { provider, file, reporter, partner, flow, period, currency, valuation, printed } = row;
  const { status, isOriginalClassification, flags, role, aggregateOf, detail, corrected } = row;
  const first = { provider, file, reporter, partner, flow, period, currency, valuation, unit: printed.unit };
  return {
    ...first,
    status,
    isOriginalClassification,
    flags,
    role,
    aggregateOf,
    detail,
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** Whether a frame is that of a row. */
export function isFrameOf(frame: RowFrame, row: TradeRow): boolean {
  return (
    frame.partner === row.partner &&
    frame.reporter === row.reporter &&
    frame.period === row.period &&
    frame.flow === row.flow &&
    frame.role === row.role &&
    frame.unit === row.printed.unit &&
    frame.valuation === row.valuation &&
    frame.status === row.status &&
    frame.isOriginalClassification === row.isOriginalClassification &&
    frame.currency === row.currency &&
    frame.file === row.file &&
    frame.provider === row.provider &&
    isSameList(frame.flags, row.flags) &&
    isSameList(frame.aggregateOf, row.aggregateOf) &&
    isSameDetail(frame.detail, row.detail) &&
    frame.corrected === row.corrected
  );
}

/** A frame as a text that no other has. */
export function keyOfFrame(frame: RowFrame): string {
  const { provider, file, reporter, partner, flow, period, currency, valuation, unit, status, isOriginalClassification, ...rest } = frame;
  const shared = [provider, file, reporter, partner, flow, period, currency, valuation, unit, status, isOriginalClassification];
  return JSON.stringify([...shared, rest.flags, rest.role, rest.aggregateOf, Object.entries(rest.detail), rest.corrected]);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((item, at) => item === other[at]);
}

function isSameDetail(one: TradeRow['detail'], other: TradeRow['detail']): boolean {
  if (one === other) return true;
  const names = Object.keys(one);
  return isSameList(names, Object.keys(other)) && names.every((name) => ownValue(one, name) === ownValue(other, name));
}
