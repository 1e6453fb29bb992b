import type { Dataset } from '../../model/dataset/index.ts';
import { membersOf } from '../../model/economies/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptSubject } from '../../model/view/index.ts';
import { recordedCell, recordedFigure, releaseKnownFrom, releaseNotBefore } from '../cell/index.ts';
import type { FlowQuestion } from '../flow/index.ts';
import { inDollars } from '../indicators/index.ts';
import { totalOverMembers } from '../receipt/index.ts';

/** A flow of one product: `HS:87` in any revision of the Harmonized System, `HS2017:87` in that one, likewise `SITC`. */
export type ProductQuestion = Omit<FlowQuestion, 'record'> & { readonly product: string; readonly record: 'reporter' | 'partner' };

/**
 * The receipt of a flow of one product in US dollars: the newest release that has it, the first one for `first`; a group partner is
 * the sum over its members. Undefined: `not-published`, for products are held only where a source states them; `report-incomplete` and
 * `no-own-report` where all that exists is an incomplete report or a figure that a publisher filled in.
 * @example readProductFlow(dataset, { reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, period: yearPeriod(2013), record: 'reporter', vintage: 'first', flow: 'export', product: 'HS:87' }).value // => { missing: 'not-published', of: 'HS:87 CHN 2013' }
 */
export function readProductFlow(dataset: Dataset, question: ProductQuestion): Receipt {
  const members = membersOf(dataset, question.partner);
  if (members.length > 1) {
    const operands = members.map((partner) => ({ role: partner, receipt: readProductFlow(dataset, { ...question, partner }) }));
    return totalOverMembers(subjectOf(question, null), 'usd', operands);
  }
  const known = observationsOfProduct(dataset, question);
  const reports = known.filter(isReport);
  const [chosen, ...others] = [...reports, ...known.filter((row) => !isReport(row))];
  const subject = subjectOf(question, recorderOf(question).reporter);
  if (chosen !== undefined && reports.length > 0) return inDollars(dataset, recordedCell(subject, chosen, others));
  const incomplete = known.some(({ flags }) => flags.includes('report-incomplete'));
  const reason = incomplete ? 'report-incomplete' : known.length > 0 ? 'no-own-report' : 'not-published';
  const value = missing(reason, `${question.product} ${recorderOf(question).reporter} ${question.period}`);
  return { kind: 'absence', subject, unit: 'usd', value, note: null, source: null, alternates: known.map((row) => recordedFigure(row)) };
}

function subjectOf({ flow, product, reporter, partner, period }: ProductQuestion, recorder: string | null): ReceiptSubject {
  return { quantity: `${flow} ${product}`, reporter, partner, recorder, period };
}

/** Whose record answers, and as which flow. */
function recorderOf({ record, reporter, partner, flow }: ProductQuestion): Pick<Observation, 'reporter' | 'partner' | 'flow'> {
  if (record === 'reporter') return { reporter, partner, flow };
  return { reporter: partner, partner: reporter, flow: flow === 'export' ? 'import' : 'export' };
}

function observationsOfProduct(dataset: Dataset, question: ProductQuestion): readonly Observation[] {
  const { reporter, partner, flow } = recorderOf(question);
  const { vintage, product } = question;
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  const rows = indexOf(dataset).get(`${reporter}|${partner}|${flow}|${question.period}`) ?? [];
  return rows
    .filter(
      (row) =>
        isOf(row.product, product) && (vintage === 'first' || vintage === 'latest' || releaseKnownFrom(dataset, row.release) <= vintage),
    )
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)) * (vintage === 'first' ? 1 : -1));
}

/** Whether a code is the one asked for: the same nomenclature, any revision where none is asked for. */
function isOf(code: string, wanted: string): boolean {
  if (code === wanted) return true;
  const [nomenclature = '', number] = code.split(':');
  return `${nomenclature.replace(/\d+$/, '')}:${number}` === wanted;
}

function isReport({ status, flags }: Observation): boolean {
  return status !== 'imputed' && status !== 'estimated' && !flags.includes('report-incomplete') && !flags.includes('reconciled');
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Observation[]>>();

function indexOf(dataset: Dataset): ReadonlyMap<string, readonly Observation[]> {
  let index = indexes.get(dataset);
  if (index === undefined) {
    const rows = dataset.observations.filter(({ product }) => product !== 'TOTAL');
    index = Map.groupBy(rows, ({ reporter, partner, flow, period }) => `${reporter}|${partner}|${flow}|${period}`);
    indexes.set(dataset, index);
  }
  return index;
}
