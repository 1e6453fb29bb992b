import {
  formatAmount,
  formatEconomy,
  formatPeriod,
  formatPeriods,
  formatReceiptValue,
  formatSubject,
  nameProduct,
  operationName,
} from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { notBrokenDown } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { FindingKind } from '../../model/trade/index.ts';
import { isMissing, monthsOf } from '../../model/values/index.ts';
import type {
  Receipt,
  ReceiptCell,
  ReceiptStep,
  TradeSeries,
  ViewCoverage,
  ViewDiscrepancy,
  ViewJoint,
  ViewPoint,
  ViewSource,
} from '../../model/view/index.ts';
import { gathered, goodsHeldInPart, indicatorName, publishersOf, seriesOf, turnoverLessOtherFlowOperation } from '../../queries/index.ts';
import { idleChoicesOf } from '../spec/index.ts';
import { doubtfulCells } from './parts/index.ts';

/** The notes that tell of nothing but periods: of figures so marked, of joints. */
type NoteOfYears =
  | 'rounded'
  | 'first-print-not-held'
  | 'printed-sum'
  | typeof turnoverLessOtherFlowOperation
  | 'goods-and-services'
  | 'joints'
  | 'joints.nomenclature';

/** What notes of trade are taken from. */
interface NotedParts {
  readonly series: readonly TradeSeries[];
  readonly sources: readonly ViewSource[];
  readonly joints: readonly ViewJoint[];
  readonly discrepancies: readonly ViewDiscrepancy[];
  readonly coverage: readonly ViewCoverage[];
}

/**
 * What a reader must know before using a view: rounded and joined figures, revisions, valuation, doubtful cells, choices without effect. Each is told
 * of the figures under the numbers that are shown, by their own periods.
 */
export function notesOf(
  dataset: Dataset,
  spec: TradeSpec,
  { series, sources, joints, discrepancies, coverage }: NotedParts,
  language: Language,
): readonly string[] {
  const text = catalogueOf(language);
  const points = series.flatMap((line) => line.points.filter(({ value }) => !isMissing(value)));
  const marks = [...new Set(points.flatMap(({ receipt }) => marksUnder(receipt)))].map((mark) => mark.split(' '));
  const inYears = (key: NoteOfYears, periods = marks.flatMap(([mark, period = '']) => (mark === key ? period : []))): readonly string[] =>
    periods.length === 0 ? [] : [text[`note.${key}`]({ years: formatPeriods(periods, language) })];
  const joined = new Set(joints.flatMap(({ from, to }) => [from, to]));
  const periodsOfJoints = (kind: ViewJoint['kind']) => joints.filter((joint) => joint.kind === kind).map(({ period }) => period);
  const releases = [...new Set(sources.filter(({ release }) => joined.has(release.id)).map(({ release }) => release.label))];
  const revised = points.filter((point) => point.revised !== null).length;
  const doubtful = points.flatMap(({ receipt }) => doubtfulUnder(receipt));
  const isBalance = spec.measures.some((measure) => measure.endsWith('balance') || measure === 'coverage-ratio');
  const hasBothFlows = spec.measures.includes('export') && spec.measures.includes('import');
  return [
    ...inYears('rounded'),
    ...(spec.vintage === 'first' ? inYears('first-print-not-held') : []),
    ...inYears('printed-sum'),
    ...inYears(turnoverLessOtherFlowOperation),
    ...inYears('goods-and-services'),
    ...goodsInPart(dataset, spec, language),
    ...coveredInPart(dataset, coverage, language),
    ...apartFromTheirTotal(dataset, series, language),
    ...ratesUsed(dataset, points, language),
    ...revisionsToDate(dataset, spec, series, language),
    ...suddenChanges(dataset, points, language),
    ...(releases.length > 0 ? [text['note.sources-joined']({ releases })] : []),
    ...inYears('joints', periodsOfJoints('release')),
    ...inYears('joints.nomenclature', periodsOfJoints('nomenclature')),
    ...(revised > 0 ? [text['note.revised']({ cells: revised })] : []),
    ...(points.some((point) => point.status === 'from-the-paper') ? [text['note.from-the-paper']()] : []),
    ...(doubtful.length > 0 ? [text['note.low-confidence']({ cells: doubtfulCells(dataset, doubtful, language) })] : []),
    ...(discrepancies.length > 0 ? [text['note.rest-of-discrepancy']({ factor: String(spec.factor) })] : []),
    ...(spec.method === null ? [] : [text['note.reconciled']({ method: text[`method.${spec.method}`], factor: String(spec.factor) })]),
    ...(spec.method === null && (isBalance || hasBothFlows) ? [text['note.valuation']()] : []),
    ...idleChoicesOf(spec, language).map(({ parameter, reason }) => text[`note.idle.${parameter}`]({ reason })),
  ];
}

/** Which figures under the numbers changed suddenly: a sentence for each flow, without a cause, with its own periods. */
function suddenChanges(dataset: Dataset, points: readonly ViewPoint[], language: Language): readonly string[] {
  return (['sudden-change', 'unit-value-change'] as const).flatMap((kind) => {
    const cells = points.flatMap(({ period, receipt }) => changedUnder[kind](receipt).filter(({ subject }) => subject.period === period));
    const flows = Map.groupBy(cells, ({ subject }) => formatSubject(dataset, { ...subject, period: null }, language));
    return [...flows].map(([of, some]) => {
      const periods = [...new Set(some.flatMap(({ subject }) => subject.period ?? []))].toSorted();
      return catalogueOf(language)[`note.${kind}`]({ of, periods: formatPeriods(periods, language) });
    });
  });
}

const changedUnder = { 'sudden-change': found('sudden-change'), 'unit-value-change': found('unit-value-change') };

/** The cells under a receipt of which a check found something of a kind. */
function found(kind: FindingKind): (receipt: Receipt) => readonly ReceiptCell[] {
  const has = (receipt: Receipt): receipt is ReceiptCell =>
    receipt.kind === 'cell' && (receipt.findings ?? []).some((one) => one.kind === kind);
  return gathered<ReceiptCell>({ of: (receipt) => (has(receipt) ? [receipt] : []) });
}

/** Which goods of a level have no figure for want of that of a part. */
function goodsInPart(dataset: Dataset, spec: TradeSpec, language: Language): readonly string[] {
  const goods = goodsHeldInPart(dataset, spec).map((product) => nameProduct(dataset, product, language).code ?? product);
  return goods.length === 0 ? [] : [catalogueOf(language)['note.goods-in-part']({ goods })];
}

/** Of less than that a breakdown says how much it covers. */
const nearlyAll = 0.95;

/** How much of each flow its breakdown covers in the last period, where that is something, and not nearly all. */
function coveredInPart(dataset: Dataset, coverage: readonly ViewCoverage[], language: Language): readonly string[] {
  return coverage.flatMap(({ measure: quantity, reporter, partner, record, points }) => {
    const last = points.findLast(({ value }) => !isMissing(value));
    if (last === undefined || isMissing(last.value) || last.value === 0 || last.value >= nearlyAll) return [];
    const recorder = { reporter, partner, reconciled: null }[record];
    return catalogueOf(language)['note.breakdown-covers']({
      part: formatReceiptValue(dataset, last.receipt, language),
      of: formatSubject(dataset, { quantity, reporter, partner, recorder, period: null }, language),
      period: formatPeriods([last.period], language),
    });
  });
}

/** Whose figures the goods are and whose the total is, of each breakdown where these are two publishers and nothing is divided or taken away. */
function apartFromTheirTotal(dataset: Dataset, series: readonly TradeSeries[], language: Language): readonly string[] {
  const flows = Map.groupBy(series, ({ measure, partner, record }) => `${measure} ${partner} ${record}`);
  return [...flows.values()].flatMap((lines) => {
    const rest = lines.find(({ product }) => product === notBrokenDown);
    const apart = Map.groupBy(rest?.points ?? [], ({ value, period }) =>
      isMissing(value) && value.missing === 'sources-differ' ? publishersOf(dataset, pointsOf(lines, period)).join('\n') : '',
    );
    return [...apart].flatMap(([publishers, points]) => {
      if (publishers === '') return [];
      const periods = formatPeriods(
        points.map(({ period }) => period),
        language,
      );
      return [catalogueOf(language)['note.publishers-apart']({ of: rest?.label ?? '', periods, publishers: publishers.split('\n') })];
    });
  });
}

function pointsOf(series: readonly TradeSeries[], period: string): readonly Receipt[] {
  return series.flatMap(({ points }) => points.flatMap((point) => (point.period === period ? [point.receipt] : [])));
}

const doubtfulUnder = gathered<ReceiptCell>({
  of: (receipt) => (receipt.kind === 'cell' && receipt.confidence === 'low' ? [receipt] : []),
});

/** What is to be said of a figure under a number, with its period: its flags, or what it was worked out by. */
const marksUnder = gathered<string>({
  of: (receipt) => {
    const told = receipt.kind === 'cell' ? receipt.flags : receipt.kind === 'step' ? [receipt.operation] : [];
    return told.map((mark) => `${mark} ${receipt.subject.period}`);
  },
});

/** By which rates yuan became dollars, by the names of their indicators. */
function ratesUsed(dataset: Dataset, points: readonly ViewPoint[], language: Language): readonly string[] {
  const rates = new Set(points.flatMap(({ receipt }) => ratesUnder(receipt)).map((id) => indicatorName(dataset, id, language) ?? id));
  return rates.size === 0 ? [] : [catalogueOf(language)['note.from-yuan']({ rates: [...rates] })];
}

const ratesUnder = gathered<string>({
  of: (receipt) => {
    const rate = isFromYuan(receipt) ? receipt.operands[1]?.receipt : undefined;
    return rate === undefined || isMissing(rate.value) ? [] : [rate.subject.quantity];
  },
  stopsAt: isFromYuan,
});

function isFromYuan(receipt: Receipt): receipt is ReceiptStep {
  return receipt.kind === 'step' && receipt.operation === 'yuan-to-dollars';
}

/**
 * For a view of years to date: where the last of a series is not the sum of its months as each was published, both amounts and the revision
 * between them. Empty for any other view, for balances and ratios, for what is reconciled, for what is read in another currency (months come to
 * another sum at the rates of each, without a revision), and where a month is not held.
 */
function revisionsToDate(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[], language: Language): readonly string[] {
  if (spec.frequency !== 'year-to-date' || spec.transform !== 'level' || spec.method !== null) return [];
  return series.flatMap((line) => revisionOf(dataset, spec, line, language));
}

/** Less than this part of the printed figure is the rounding of what is printed, no revision. */
const leastRevision = 1e-6;

function revisionOf(dataset: Dataset, spec: TradeSpec, series: TradeSeries, language: Language): readonly string[] {
  const { measure, partner, record, product, points } = series;
  const last = points.findLast(({ value }) => !isMissing(value));
  if (last === undefined || isMissing(last.value) || (measure !== 'export' && measure !== 'import')) return [];
  const { first, last: end } = monthsOf(last.period);
  const year = Math.floor(first / 12);
  const months = { from: year, to: year, firstMonth: (first % 12) + 1, lastMonth: (end % 12) + 1, frequency: 'month' } as const;
  const lines = seriesOf(dataset, { ...spec, ...months, measures: [measure], partners: [partner], record });
  const values = lines.find((line) => line.product === product)?.points.map(({ receipt }) => receipt.value) ?? [];
  if (first === end || ratesUnder(last.receipt).length > 0 || values.length === 0 || values.some(isMissing)) return [];
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  if (Math.abs(last.value - sum) <= leastRevision * Math.abs(last.value)) return [];
  const amount = (value: number): string => formatAmount(value, last.receipt.unit, language, 'long');
  const text = catalogueOf(language);
  return [
    text['note.year-to-date']({
      of: nameFlow(dataset, spec, language)(series),
      period: formatPeriod(last.period, language),
      whole: amount(last.value),
      months: amount(sum),
      difference: amount(last.value - sum),
    }),
  ];
}

/** What a series is called in a note: its label where the view has several, else its measure and partner. */
function nameFlow(dataset: Dataset, { measures, partners, products, by }: TradeSpec, language: Language): (series: TradeSeries) => string {
  if (measures.length > 1 || partners.length > 1 || products.length > 0 || by !== null) return ({ label }) => label;
  const text = catalogueOf(language);
  return ({ measure, partner }) =>
    text['series.measure-of']({ measure: operationName(measure, language), partner: formatEconomy(dataset, partner, language) });
}
