import { totalTrade, totalTradeFormula } from '../../../metrics/levels/total-trade.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { type EconomyCode, economyCodeSchema, membersOf } from '../../../model/economies/index.ts';
import type { ReleaseId } from '../../../model/sources/index.ts';
import type { StatedValue } from '../../../model/study/index.ts';
import type { Flow, Observation } from '../../../model/trade/index.ts';
import { isMissing, yearPeriod } from '../../../model/values/index.ts';
import type { Receipt, ReceiptCell, ReceiptSubject } from '../../../model/view/index.ts';
import {
  compareDates,
  deriveMetric,
  type Operand,
  observationsOfCell,
  readIndicator,
  recordedCell,
  releaseNotBefore,
  totalOverMembers,
} from '../../../queries/index.ts';

/** A level that a text states of one economy or group: what is asked for among the figures that a view did not take. */
export interface LevelStated {
  readonly reporter: EconomyCode;
  readonly measure: 'export' | 'import' | 'total-trade';
  readonly partner: EconomyCode;
  readonly year: number;
}

/**
 * Every figure of a level that a publisher of its own gives, in any vintage: the ones printed for it first, then, for each flow, what one
 * release has (over the members of a group, where it has them all), and for a total the sums of what one release has of the exports and
 * one of the imports. US dollars. Earlier ones first. What was read in the paper, reconciled, filled in, of low
 * confidence or of an incomplete report is left out.
 */
export function otherFiguresOf(dataset: Dataset, level: LevelStated): readonly Receipt[] {
  if (level.measure !== 'total-trade') return [...printed(dataset, level, level.measure), ...byRelease(dataset, level, level.measure)];
  const subject = subjectOf(level, 'total-trade');
  const sums = byRelease(dataset, level, 'export').flatMap((exports) =>
    byRelease(dataset, level, 'import').map((imports) => {
      const operands = [
        { role: 'exports', receipt: exports },
        { role: 'imports', receipt: imports },
      ] as const;
      return deriveMetric(totalTradeFormula, subject, operands, totalTrade);
    }),
  );
  return [...printed(dataset, level, 'turnover'), ...sums];
}

/** The printed rate that the dataset holds for a stated growth rate, as a ratio of per cent; null where none is named or held. */
export function printedRateOf(dataset: Dataset, { indicator, partner, year }: StatedValue): ReceiptCell | null {
  if (indicator === null) return null;
  const receipt = readIndicator(dataset, { indicator, economy: partner, year, unit: 'quantity', vintage: 'latest' });
  return receipt.kind === 'cell' ? receipt : null;
}

/** The figures printed of the very level, a group's among them. */
function printed(dataset: Dataset, level: LevelStated, flow: Flow | 'turnover'): readonly ReceiptCell[] {
  return figuresOf(dataset, level, level.partner, flow).map((figure) => cellOf(level, level.partner, flow, figure));
}

/** What each release has of a flow: its figure, or the sum over the members of a group where it has each of them. */
function byRelease(dataset: Dataset, level: LevelStated, flow: Flow): readonly Receipt[] {
  const members = membersOf(dataset, level.partner);
  const figures = members.map((member) => ({ member, rows: figuresOf(dataset, level, member, flow) }));
  const releases = new Set<ReleaseId>(figures.flatMap(({ rows }) => rows.map(({ release }) => release)));
  return [...releases].flatMap((release) => {
    const operands = figures.flatMap(({ member, rows }): readonly Operand[] => {
      const row = rows.find((one) => one.release === release);
      return row === undefined ? [] : [{ role: member, receipt: cellOf(level, member, flow, row) }];
    });
    if (operands.length < members.length) return [];
    const [only] = operands;
    if (members.length === 1) return only === undefined ? [] : [only.receipt];
    const sum = totalOverMembers(subjectOf(level, flow), 'usd', operands);
    return isMissing(sum.value) ? [] : [sum];
  });
}

function figuresOf(dataset: Dataset, { reporter, year }: LevelStated, partner: string, flow: Flow | 'turnover'): readonly Observation[] {
  const cell = { reporter, partner: economyCodeSchema.parse(partner), flow, period: yearPeriod(year) };
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  return observationsOfCell(dataset, cell)
    .filter(isOfItsPublisher)
    .toSorted((one, other) => compareDates(dateOf(one), dateOf(other)));
}

function isOfItsPublisher({ unit, status, confidence, flags }: Observation): boolean {
  return unit === 'usd' && status === 'printed' && confidence !== 'low' && !flags.includes('report-incomplete');
}

function cellOf(level: LevelStated, partner: string, flow: string, figure: Observation): ReceiptCell {
  const subject = { ...subjectOf(level, flow), partner, recorder: level.reporter };
  return recordedCell(subject, figure, []);
}

function subjectOf({ reporter, partner, year }: LevelStated, quantity: string): ReceiptSubject {
  return { quantity, reporter, partner, recorder: null, period: String(year) };
}
