import { formatAmount, formatEconomy, formatPeriod, formatPeriods, formatSubject, nameProduct } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { notBrokenDown } from '../../model/goods/index.ts';
import { measureSchema, type TradeSpec } from '../../model/question/index.ts';
import type { FindingKind, QualityFlag } from '../../model/trade/index.ts';
import { isMissing, monthsOf } from '../../model/values/index.ts';
import type { Receipt, ReceiptCell, ReceiptStep, TradeSeries, ViewJoint, ViewPoint, ViewSource } from '../../model/view/index.ts';
import { gathered, goodsHeldInPart, publishersOf, seriesOf, turnoverLessOtherFlowOperation } from '../../queries/index.ts';
import { idleChoicesOf } from '../spec/index.ts';
import { doubtfulCells } from './parts/index.ts';

/** What a reader must know before using a view: rounded and joined figures, revisions, valuation, doubtful cells, choices without effect. */
export function notesOf(
  dataset: Dataset,
  spec: TradeSpec,
  series: readonly TradeSeries[],
  sources: readonly ViewSource[],
  joints: readonly ViewJoint[],
  language: Language,
): readonly string[] {
  const text = catalogueOf(language);
  const points = series.flatMap((line) => line.points);
  const periodsWith = (flag: QualityFlag): readonly string[] =>
    points.filter(({ flags }) => flags.includes(flag)).map(({ period }) => period);
  const inYears = (key: 'first-print-not-held' | 'printed-sum' | 'goods-and-services'): readonly string[] => {
    const periods = periodsWith(key);
    return periods.length === 0 ? [] : [text[`note.${key}`]({ years: formatPeriods(periods, language) })];
  };
  const derived = points.filter(({ receipt }) => turnoversUnder(receipt).length > 0).map(({ period }) => period);
  const rounded = periodsWith('rounded');
  const joined = new Set(joints.flatMap(({ from, to }) => [from, to]));
  const periodsOfJoints = (kind: ViewJoint['kind']) => joints.filter((joint) => joint.kind === kind).map(({ period }) => period);
  const joinedIn = periodsOfJoints('release');
  const revisedIn = periodsOfJoints('nomenclature');
  const releases = [...new Set(sources.filter(({ release }) => joined.has(release.id)).map(({ release }) => release.label))];
  const revised = points.filter((point) => point.revised !== null).length;
  const doubtful = points.flatMap(({ receipt }) => doubtfulUnder(receipt));
  const isBalance = spec.measures.some((measure) => measure.endsWith('balance') || measure === 'coverage-ratio');
  const hasBothFlows = spec.measures.includes('export') && spec.measures.includes('import');
  return [
    ...(rounded.length > 0 ? [text['note.rounded']({ years: formatPeriods(rounded, language) })] : []),
    ...(spec.vintage === 'first' ? inYears('first-print-not-held') : []),
    ...inYears('printed-sum'),
    ...(derived.length > 0 ? [text['note.turnover-less-other-flow']({ years: formatPeriods(derived, language) })] : []),
    ...inYears('goods-and-services'),
    ...goodsInPart(dataset, spec, language),
    ...apartFromTheirTotal(dataset, series, language),
    ...ratesUsed(points, language),
    ...revisionsToDate(dataset, spec, series, language),
    ...suddenChanges(dataset, points, language),
    ...(joinedIn.length > 0
      ? [text['note.sources-joined']({ releases }), text['note.joints']({ years: formatPeriods(joinedIn, language) })]
      : []),
    ...(revisedIn.length > 0 ? [text['note.joints.nomenclature']({ years: formatPeriods(revisedIn, language) })] : []),
    ...(revised > 0 ? [text['note.revised']({ cells: revised })] : []),
    ...(points.some((point) => point.status === 'from-the-paper') ? [text['note.from-the-paper']()] : []),
    ...(doubtful.length > 0 ? [text['note.low-confidence']({ cells: doubtfulCells(dataset, doubtful, language) })] : []),
    ...(spec.record === 'both' ? [text['note.rest-of-discrepancy']({ factor: String(spec.factor) })] : []),
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

/** Whose figures the goods are and whose the total is, where these are two publishers and nothing is divided or taken away. */
function apartFromTheirTotal(dataset: Dataset, series: readonly TradeSeries[], language: Language): readonly string[] {
  const rest = series.find(({ product }) => product === notBrokenDown);
  const goods = series.filter((line) => line !== rest);
  return [...Map.groupBy(rest?.points ?? [], ({ receipt, period }) => publishersApart(dataset, receipt, pointsOf(goods, period)))].flatMap(
    ([publishers, points]) => {
      if (publishers === null) return [];
      const periods = formatPeriods(
        points.map(({ period }) => period),
        language,
      );
      return [catalogueOf(language)['note.publishers-apart']({ periods, publishers: publishers.split('\n') })];
    },
  );
}

/** The publishers of goods and of their total, a line each; null where the total is not refused for them. */
function publishersApart(dataset: Dataset, receipt: Receipt, goods: readonly Receipt[]): string | null {
  if (!isMissing(receipt.value) || receipt.value.missing !== 'sources-differ') return null;
  return [...new Set([...publishersOf(dataset, goods), ...publishersOf(dataset, [receipt])])].join('\n');
}

function pointsOf(series: readonly TradeSeries[], period: string): readonly Receipt[] {
  return series.flatMap(({ points }) => points.flatMap((point) => (point.period === period ? [point.receipt] : [])));
}

const doubtfulUnder = gathered<ReceiptCell>({
  of: (receipt) => (receipt.kind === 'cell' && receipt.confidence === 'low' ? [receipt] : []),
});

const turnoversUnder = gathered<string>({
  of: (receipt) => (receipt.kind === 'step' && receipt.operation === turnoverLessOtherFlowOperation ? [receipt.operation] : []),
});

/** By which rates yuan became dollars, by the names of their indicators. */
function ratesUsed(points: readonly ViewPoint[], language: Language): readonly string[] {
  const rates = new Set(points.flatMap(({ receipt }) => ratesUnder(receipt)));
  return rates.size === 0 ? [] : [catalogueOf(language)['note.from-yuan']({ rates: [...rates] })];
}

const ratesUnder = gathered<string>({
  of: (receipt) => {
    const rate = isFromYuan(receipt) ? receipt.operands[1]?.receipt : undefined;
    return rate === undefined || isMissing(rate.value) ? [] : [rate.subject.name ?? rate.subject.quantity];
  },
  stopsAt: isFromYuan,
});

function isFromYuan(receipt: Receipt): receipt is ReceiptStep {
  return receipt.kind === 'step' && receipt.operation === 'yuan-to-dollars';
}

/**
 * For a view of years to date: where the last of a series is not the sum of its months as each was printed, both amounts and the revision
 * between them. Empty for any other view, for balances and ratios, and where a month is not held.
 */
function revisionsToDate(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[], language: Language): readonly string[] {
  if (spec.frequency !== 'year-to-date' || spec.transform !== 'level') return [];
  return series.flatMap((line) => revisionOf(dataset, spec, line, language));
}

/** Less than this part of the printed figure is the rounding of what is printed, no revision. */
const leastRevision = 1e-6;

function revisionOf(dataset: Dataset, spec: TradeSpec, series: TradeSeries, language: Language): readonly string[] {
  const { measure, partner, record, points } = series;
  const last = points.findLast(({ value }) => !isMissing(value));
  if (last === undefined || isMissing(last.value) || (measure !== 'export' && measure !== 'import')) return [];
  const { first, last: end } = monthsOf(last.period);
  const year = Math.floor(first / 12);
  const months = { from: year, to: year, firstMonth: (first % 12) + 1, lastMonth: (end % 12) + 1, frequency: 'month' } as const;
  const [line] = seriesOf(dataset, { ...spec, ...months, measures: [measure], partners: [partner], record });
  const values = line?.points.map(({ receipt }) => receipt.value) ?? [];
  if (first === end || values.some(isMissing)) return [];
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  if (Math.abs(last.value - sum) <= leastRevision * Math.abs(last.value)) return [];
  const amount = (value: number): string => formatAmount(value, last.receipt.unit, language, 'long');
  const text = catalogueOf(language);
  return [
    text['note.year-to-date']({
      of: nameFlow(dataset, spec, language)(series),
      period: formatPeriod(last.period, language),
      printed: amount(last.value),
      months: amount(sum),
      difference: amount(last.value - sum),
    }),
  ];
}

/** What a series is called in a note: its label where the view has several, else its measure and partner. */
function nameFlow(dataset: Dataset, { measures, partners, products, by }: TradeSpec, language: Language): (series: TradeSeries) => string {
  if (measures.length > 1 || partners.length > 1 || products.length > 0 || by !== null) return ({ label }) => label;
  const text = catalogueOf(language);
  return ({ measure, partner }) => `${text[`measure.${measureSchema.parse(measure)}`]}, ${formatEconomy(dataset, partner, language)}`;
}
