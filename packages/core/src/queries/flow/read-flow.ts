import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import type { ReconciliationMethod, VintageChoice } from '../../model/question/index.ts';
import { type Currency, type Flow, isReport, isStandIn, type Observation } from '../../model/trade/index.ts';
import { beginningYear, isMissing, type MissingReason, missing, type Period } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import {
  absenceOf,
  applySourcePolicy,
  type Cell,
  type Choice,
  goodsAt,
  hasPartsObserved,
  mirrorOf,
  partsOfGoods,
  printedSum,
  recordedFigure,
  recordedReceipt,
  standInOf,
} from '../cell/index.ts';
import { inDollars } from '../indicators/index.ts';
import { type GoodsDefinition, keptOperands, ofGoods, totalOverMembers } from '../receipt/index.ts';
import { cifFobFactor, type RecordsOfFlow, reconcileRecords, reliabilityWeight, takeOtherRecord } from '../records/index.ts';
import { turnoverLessOtherFlow } from './turnover-less-other-flow.ts';

/** A flow as a view asks for it: always from the reporter's side, from one of the two records or reconciled from both. */
export interface FlowQuestion {
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly flow: Flow;
  /** Of which goods: a code of a nomenclature or the id of a set of codes; of all goods unless stated. */
  readonly product?: string;
  readonly period: Period;
  readonly record: 'reporter' | 'partner' | 'reconciled';
  readonly vintage: VintageChoice;
  /** How a reconciled figure is made of both records; the mean unless stated. Read for the record `reconciled` alone. */
  readonly method?: ReconciliationMethod;
  /** CIF/FOB factor of a reconciled figure and of a discrepancy; 1.06 unless stated. */
  readonly factor?: number;
  /** Take the record of this definition of goods wherever one is held; as the policies take it unless stated. */
  readonly definition?: GoodsDefinition | undefined;
  /** Where the record has no figure and the other side has: leave the absence, or take the other side's; an absence unless stated. */
  readonly oneSided?: 'missing' | 'take';
  /** Take a figure in this currency wherever one is held; as the policies take them unless stated. */
  readonly currency?: Currency;
  /** Take the figures of this publisher wherever it has any; as the policies take them unless stated. */
  readonly publisher?: string;
  /** Where nobody's own report is held: read what a body reconciled or compiled, told by its cell; an absence unless stated. */
  readonly standIn?: boolean;
}

/**
 * The receipt of a flow in US dollars: a cell of the record's recorder, or an absence with its reason. A figure that was read in the paper gives
 * way to the printed turnover less the other flow where others print those. A group partner is the sum over its members; where one has no
 * figure, the sum that the publisher printed, told apart by the flag `printed-sum`; Missing if there is neither. In the partner's record the reporter's export is what the partner records as its import; the reconciled
 * record makes one figure of both by the method asked for, free on board. As of a date before the first release of the figure it is
 * `after-vintage-date`. Goods that no source states are the sum over their parts (the codes right below, or those of a set), Missing while
 * one of them is; without any part they are `not-in-data`.
 * @example
 * ```ts
 * readFlow(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   partner: findEconomy(dataset, 'KAZ').code,
 *   period: yearPeriod(2013),
 *   record: 'reporter',
 *   vintage: 'first',
 *   flow: 'export',
 * }).value // => 30
 * ```
 * @example
 * ```ts
 * readFlow(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   partner: findEconomy(dataset, 'KAZ').code,
 *   period: yearPeriod(2013),
 *   record: 'partner',
 *   vintage: 'latest',
 *   flow: 'export',
 * }).value // => 24
 * ```
 */
export function readFlow(dataset: Dataset, question: FlowQuestion): Receipt {
  const members = membersOf(dataset, question.partner);
  if (members.length > 1) {
    const operands = members.map((member) => ({ role: member, receipt: readFlow(dataset, { ...question, partner: member }) }));
    const sum = totalOverMembers(subjectOf(question, null), 'usd', operands);
    return isMissing(sum.value) ? (printedSumOf(dataset, question) ?? sum) : sum;
  }
  if (question.oneSided === 'take') return readOrTake(dataset, { ...question, oneSided: 'missing' });
  if (question.record === 'reconciled') return readReconciled(dataset, question);
  const cell = cellOf(question);
  const { chosen, alternates } = asAsked(dataset, question, applySourcePolicy(dataset, cell, question.vintage));
  const subject = subjectOf(question, cell.reporter);
  const derived = chosen === null || chosen.status === 'from-the-paper' ? derivedFlow(dataset, question, cell, subject) : null;
  if (chosen !== null) return derived ?? inDollars(dataset, recordedReceipt(subject, chosen, alternates));
  // A sum that lacks a part is no reason to leave a figure of the whole that somebody published.
  const stoodIn = derived === null || isMissing(derived.value) ? readStandIn(dataset, question, cell) : null;
  return stoodIn ?? derived ?? missingFigure(dataset, cell, subject, alternates, question.vintage);
}

/** A flow worked out from others: of all goods the turnover less the other flow, of some the sum over their parts. */
function derivedFlow(dataset: Dataset, question: FlowQuestion, cell: ReturnType<typeof cellOf>, subject: ReceiptSubject): Receipt | null {
  const { product, vintage } = question;
  return product === undefined
    ? turnoverLessOtherFlow(dataset, { cell, subject, vintage })
    : sumOverParts(dataset, question, cell, product);
}

/** What a body published, where the question takes it and nobody is known not to have reported; its recorder is no economy. */
function readStandIn(dataset: Dataset, question: FlowQuestion, cell: Cell): Receipt | null {
  if (question.standIn !== true || absenceOf(dataset, cell) !== null) return null;
  const found = standInOf(dataset, cell, question.vintage);
  return found === null ? null : inDollars(dataset, recordedReceipt(subjectOf(question, null), found.chosen, found.others));
}

/** Goods as the sum over their parts; null where no part is observed. */
function sumOverParts(dataset: Dataset, question: FlowQuestion, cell: Cell, product: string): ReceiptStep | null {
  const isObserved = (side: Cell): boolean => hasPartsObserved(dataset, side, product);
  if (!isObserved(cell) && !(question.standIn === true && isObserved(mirrorOf(cell)))) return null;
  const keep = keptOperands(dataset, { ...question, quantity: question.flow });
  const alone = readerOfOneFigure(dataset, question, cell);
  const operands = partsOfGoods(dataset, product).map((part) =>
    keep(part, () => alone(part) ?? readFlow(dataset, { ...question, product: part })),
  );
  return operands.every(({ receipt }) => receipt.kind === 'absence')
    ? null
    : totalOverMembers(subjectOf(question, cell.reporter), 'usd', operands);
}

/**
 * Gives the receipt of goods of which one figure is held, in dollars: what `readFlow` gives, without asking again what is the same of all the
 * parts of a sum. Null for any others.
 */
function readerOfOneFigure(dataset: Dataset, question: FlowQuestion, cell: Cell): (product: string) => Receipt | null {
  const { flow, reporter, partner, period, vintage } = question;
  if (vintage !== 'first' && vintage !== 'latest') return () => null;
  const { rowsOf } = goodsAt(dataset, cell);
  const isStoodIn = question.standIn === true && absenceOf(dataset, cell) === null;
  return (product) => {
    const [only, other] = rowsOf(product);
    if (only === undefined || other !== undefined || only.unit !== 'usd' || only.status === 'from-the-paper') return null;
    const isOwn = isReport(only);
    if (!isOwn && !(isStoodIn && isStandIn(only))) return null;
    return recordedReceipt({ quantity: flow, product, reporter, partner, recorder: isOwn ? cell.reporter : null, period }, only, []);
  };
}

/** A choice among the figures of a cell by the definition, in the currency and of the publisher that a question asks for, where there are such figures. */
function asAsked({ sources }: Dataset, { definition, currency, publisher }: FlowQuestion, choice: Choice): Choice {
  const publisherOf = ({ source }: Observation): string | undefined => sources.find(({ id }) => id === source)?.publisher;
  const defined =
    definition === undefined
      ? choice
      : preferring(
          choice,
          ({ flags }) => flags.includes(definition),
          () => true,
        );
  const inCurrency = currency === undefined ? defined : preferring(defined, ({ unit }) => unit === currency, isReport);
  return publisher === undefined ? inCurrency : preferring(inCurrency, (row) => publisherOf(row) === publisher, isReport);
}

/** A choice with a figure that is wanted, and can stand in its place, instead of one that is not wanted. */
function preferring(choice: Choice, isWanted: (row: Observation) => boolean, canStand: (row: Observation) => boolean): Choice {
  const { chosen, alternates } = choice;
  if (chosen === null || isWanted(chosen)) return choice;
  const other = alternates.find((row) => isWanted(row) && canStand(row));
  return other === undefined ? choice : { chosen: other, alternates: [chosen, ...alternates.filter((one) => one !== other)] };
}

/** What a publisher prints as the flow with a whole group, read where a member has no figure; no record of a group's own is held. */
function printedSumOf(dataset: Dataset, question: FlowQuestion): Receipt | null {
  if (question.record !== 'reporter') return null;
  const { chosen, alternates } = applySourcePolicy(dataset, cellOf(question), question.vintage);
  const sum = chosen === null ? null : printedSum(subjectOf(question, question.reporter), [chosen, ...alternates]);
  return sum === null ? null : inDollars(dataset, sum);
}

/** The figure of the record, or where it has none the only record there is: free on board where the record is reconciled. */
function readOrTake(dataset: Dataset, question: FlowQuestion): Receipt {
  const own = readFlow(dataset, question);
  const read = (side: 'reporter' | 'partner') => (): Receipt =>
    readFlow(dataset, question.record === 'reconciled' ? { ...question, method: side } : { ...question, record: side });
  return takeOtherRecord(takeOtherRecord(own, read('reporter')), read('partner'));
}

/** The two records made into one figure by the method of the question. */
function readReconciled(dataset: Dataset, question: FlowQuestion): Receipt {
  const { reporter, partner, period, vintage, method = 'mean', factor = cifFobFactor } = question;
  const [exporter, importer] = question.flow === 'export' ? [reporter, partner] : [partner, reporter];
  return reconcileRecords(subjectOf(question, null), readBothRecords(dataset, question), {
    method,
    factor,
    reporter: question.flow === 'export' ? 'exporter' : 'importer',
    weight: () => reliabilityWeight(dataset, { exporter, importer, year: beginningYear(period), vintage, factor }),
  });
}

/** The exporter's and the importer's record of one flow, whichever of the two the reporter is. */
function readBothRecords(dataset: Dataset, question: FlowQuestion): RecordsOfFlow {
  const own = readFlow(dataset, { ...question, record: 'reporter' });
  const mirror = readFlow(dataset, { ...question, record: 'partner' });
  return question.flow === 'export' ? { exporter: own, importer: mirror } : { exporter: mirror, importer: own };
}

/** The cell of the recorder's record that answers a question: the reporter's own, or the partner's mirror of it. */
function cellOf(question: FlowQuestion): Cell & { readonly flow: Flow } {
  const when = { period: question.period, ...ofGoods(question) };
  if (question.record === 'reporter') return { reporter: question.reporter, partner: question.partner, flow: question.flow, ...when };
  return { reporter: question.partner, partner: question.reporter, flow: question.flow === 'export' ? 'import' : 'export', ...when };
}

function subjectOf(question: FlowQuestion, recorder: EconomyCode | null): ReceiptSubject {
  const { flow: quantity, reporter, partner, period, product } = question;
  return product === undefined
    ? { quantity, reporter, partner, recorder, period }
    : { quantity, product, reporter, partner, recorder, period };
}

function missingFigure(
  dataset: Dataset,
  cell: Cell,
  subject: ReceiptSubject,
  alternates: readonly Observation[],
  vintage: VintageChoice,
): Receipt {
  const absence = absenceOf(dataset, cell);
  const reason = absence?.reason ?? reasonFrom(alternates, () => isKnownLater(dataset, cell, vintage));
  return {
    kind: 'absence',
    subject,
    unit: 'usd',
    value: missing(reason, [...(cell.product === undefined ? [] : [cell.product]), cell.reporter, cell.period].join(' ')),
    note: absence?.note ?? null,
    source: absence?.source ?? null,
    alternates: alternates.map((alternate) => recordedFigure(alternate)),
  };
}

const reasons: Readonly<Partial<Record<Observation['status'], MissingReason>>> = {
  filled: 'filled-only',
  estimated: 'estimate-only',
  reconciled: 'reconciled-only',
};

/** Why nothing was taken: the report is incomplete, a later release has the figure, all figures are the work of a body, or none is held. */
function reasonFrom(alternates: readonly Observation[], isKnownLater: () => boolean): MissingReason {
  if (alternates.some((observation) => observation.flags.includes('report-incomplete'))) return 'report-incomplete';
  if (isKnownLater()) return 'after-vintage-date';
  return alternates.map(({ status }) => reasons[status]).find((reason) => reason !== undefined) ?? 'not-in-data';
}

/** Whether the figure of a date is missing for the one reason that the release which has it came after. */
function isKnownLater(dataset: Dataset, cell: Cell, vintage: VintageChoice): boolean {
  return vintage !== 'first' && vintage !== 'latest' && applySourcePolicy(dataset, cell, 'latest').chosen !== null;
}
