import { totalTrade, totalTradeFormula } from '../../metrics/levels/total-trade.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, wholeWorld } from '../../model/economies/index.ts';
import { isReport, type Observation, type RecordedFlow } from '../../model/trade/index.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { isTotal, matchingRows, observationsAt, recordedReceipt, releaseKnownFrom } from '../cell/index.ts';
import { derive, type Operand } from '../receipt/index.ts';
import { readFlow } from './read-flow.ts';
import { subjectOfTrade, type TradeQuestion } from './read-total-trade.ts';

const flows = ['export', 'import'] as const;

/** The least part of the recorded trade with the world that the recorded partners must make up. */
const leastCoverage = 0.95;

/** A release that names fewer partners than this is no list of all of them. */
const leastPartners = 20;

/** The trade with each partner as operands; or, where that is no whole, why, with the trade with the world as what there is. */
export interface EveryPartner {
  readonly operands: readonly Operand[];
  readonly missing: Missing | null;
}

/**
 * The reporter's total trade with each partner it recorded in a year, largest first, in US dollars, as operands in the role of the
 * partner; all from the one release that names most partners, so that the parts are of one make. A flow that the release does not have is
 * left out of its partner's sum; what a publisher filled in is nobody's record and left out too. The question's partner is the world.
 * Undefined: the reason why the reporter has no trade with the world; `too-few-observations` where no release known by the date asked for
 * names 20 partners; `report-incomplete` where the partners make up less than 95 per cent of the exports or the imports it totals.
 */
export function readEveryPartner(dataset: Dataset, question: TradeQuestion): EveryPartner {
  const whole = flows.map((flow) => ({ role: `all ${flow}s`, receipt: readFlow(dataset, { ...question, partner: wholeWorld, flow }) }));
  const without = (reason: Missing): EveryPartner => ({ operands: whole, missing: reason });
  const absence = whole.map(({ receipt }) => receipt.value).find(isMissing);
  if (absence !== undefined) return without(absence);
  const all = recordsOf(dataset, question);
  const own = Map.groupBy(
    all.filter(({ partner }) => partner !== wholeWorld),
    ({ partner }) => partner,
  );
  const about = `${question.reporter} ${question.period}`;
  if (own.size < leastPartners) return without(missing('too-few-observations', about));
  if (flows.some((flow) => coverageOf(flow, all) < leastCoverage)) return without(missing('report-incomplete', about));
  const operands = [...own].map(([partner, records]) => ({ role: partner, receipt: totalOf(question, partner, records) }));
  return { operands: operands.toSorted((one, other) => Number(other.receipt.value) - Number(one.receipt.value)), missing: null };
}

/** What the reporter recorded in the year, in the release that names most partners among those known by the date asked for. */
function recordsOf(dataset: Dataset, { reporter, period, vintage }: TradeQuestion): readonly Observation[] {
  const known = (release: Observation['release']): boolean =>
    vintage === 'first' || vintage === 'latest' || releaseKnownFrom(dataset, release) <= vintage;
  const rows = matchingRows(dataset.observations, {
    flow: (flow) => flow.reporter === reporter,
    period: (one) => one === period,
    product: isTotal,
    origin: ({ unit, release }) => unit === 'usd' && known(release),
  });
  const records = observationsAt(dataset.observations, rows);
  const [widest = []] = [...Map.groupBy(records, ({ release }) => release).values()].toSorted((one, other) => other.length - one.length);
  return widest.filter(isReport);
}

/** The part of a flow with the world that named partners make up; none where the release totals nothing. */
function coverageOf(flow: RecordedFlow, all: readonly Observation[]): number {
  const records = all.filter((one) => one.flow === flow);
  const total = records.find(({ partner }) => partner === wholeWorld);
  if (total === undefined) return 0;
  return (records.reduce((sum, { value }) => sum + value, 0) - total.value) / total.value;
}

function totalOf(question: TradeQuestion, partner: EconomyCode, records: readonly Observation[]): Receipt {
  const subject = (quantity: string): Receipt['subject'] => ({
    ...subjectOfTrade(quantity, { ...question, partner }),
    recorder: question.reporter,
  });
  const operands = flows.flatMap((flow): readonly Operand[] => {
    const record = records.find((one) => one.flow === flow);
    if (record === undefined) return [];
    return [{ role: `${flow}s`, receipt: recordedReceipt(subject(flow), record, []) }];
  });
  const sum = (...values: readonly Value[]): Value => values.reduce((total, value) => totalTrade(total, value), 0);
  const { id: operation, formula, unit } = totalTradeFormula;
  return derive({ subject: { ...subject('total-trade'), recorder: null }, unit, operation, formula }, operands, sum);
}
