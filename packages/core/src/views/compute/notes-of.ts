import { formatSubject } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { QualityFlag } from '../../model/trade/index.ts';
import type { Receipt, ReceiptCell, TradeSeries, ViewJoint, ViewSource } from '../../model/view/index.ts';
import { cellsOf, turnoverLessOtherFlowOperation } from '../../queries/index.ts';
import { yearsInWords } from '../sentences/index.ts';
import { idleChoicesOf } from '../spec/index.ts';

/** What a reader must know before using a view: rounded and joined figures, revisions, valuation, doubtful cells, choices without effect. */
export function notesOf(
  world: World,
  spec: TradeSpec,
  series: readonly TradeSeries[],
  sources: readonly ViewSource[],
  joints: readonly ViewJoint[],
  language: Language,
): readonly string[] {
  const text = catalogueOf(language);
  const points = series.flatMap((line) => line.points);
  const yearsWith = (flag: QualityFlag): readonly number[] =>
    [...new Set(points.filter((point) => point.flags.includes(flag)).map((point) => Number(point.period)))].sort();
  const inYears = (key: 'first-print-not-held' | 'printed-sum' | 'goods-and-services'): readonly string[] => {
    const years = yearsWith(key);
    return years.length === 0 ? [] : [text[`note.${key}`]({ years: yearsInWords(years) })];
  };
  const derivedYears = [...new Set(points.filter(({ receipt }) => restsOnTurnover(receipt)).map(({ period }) => Number(period)))].sort();
  const roundedYears = yearsWith('rounded');
  const jointYears = [...new Set(joints.map(({ period }) => Number(period)))].sort();
  const joined = new Set(joints.flatMap(({ from, to }) => [from, to]));
  const releases = [...new Set(sources.filter(({ release }) => joined.has(release.id)).map(({ release }) => release.label))];
  const revised = points.filter((point) => point.revised !== null).length;
  const doubtful = points.flatMap((point) => cellsOf(point.receipt)).filter((cell) => cell.confidence === 'low');
  const isPartnership = spec.measures[0] === 'partnership';
  const isBalance = spec.measures.some((measure) => measure.endsWith('balance') || measure === 'coverage-ratio');
  const hasBothFlows = spec.measures.includes('export') && spec.measures.includes('import');
  return [
    ...(roundedYears.length > 0 ? [text['note.rounded']({ years: yearsInWords(roundedYears) })] : []),
    ...(spec.vintage === 'first' ? inYears('first-print-not-held') : []),
    ...inYears('printed-sum'),
    ...(derivedYears.length > 0 ? [text['note.turnover-less-other-flow']({ years: yearsInWords(derivedYears) })] : []),
    ...inYears('goods-and-services'),
    ...(joints.length > 0 ? [text['note.sources-joined']({ releases }), text['note.joints']({ years: yearsInWords(jointYears) })] : []),
    ...(revised > 0 ? [text['note.revised']({ cells: revised })] : []),
    ...(points.some((point) => point.flags.includes('from-the-paper')) ? [text['note.from-the-paper']()] : []),
    ...(doubtful.length > 0 ? [text['note.low-confidence']({ cells: doubtfulCells(world, doubtful, language) })] : []),
    ...(spec.record === 'both' && !isPartnership ? [text['note.rest-of-discrepancy']({ factor: String(spec.factor) })] : []),
    ...(spec.method === null ? [] : [text['note.reconciled']({ method: text[`method.${spec.method}`], factor: String(spec.factor) })]),
    ...(spec.method === null && (isBalance || hasBothFlows) ? [text['note.valuation']()] : []),
    ...idleChoicesOf(spec, language).map(({ parameter, reason }) => text[`note.idle.${parameter}`]({ reason })),
  ];
}

/** Each figure of low confidence once, and whether what others publish conflicts with it. */
function doubtfulCells(
  world: World,
  cells: readonly ReceiptCell[],
  language: Language,
): readonly { readonly cell: string; readonly isInConflict: boolean }[] {
  const byName = Map.groupBy(cells, (cell) => formatSubject(world, cell.subject, language));
  return [...byName].map(([cell, same]) => ({ cell, isInConflict: same.some(({ flags }) => flags.includes('conflicting-sources')) }));
}

function restsOnTurnover(receipt: Receipt): boolean {
  if (receipt.kind !== 'step') return false;
  return receipt.operation === turnoverLessOtherFlowOperation || receipt.operands.some((operand) => restsOnTurnover(operand.receipt));
}
