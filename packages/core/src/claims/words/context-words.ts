import type { Dataset, IndicatorValue } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import { isMissing, missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell } from '../../model/view/index.ts';
import { type PrintedUnit, readIndicatorOfGroup, readIndicatorOfPeriod, unitAsPrinted, unitInWords } from '../../queries/index.ts';
import {
  type CallScope,
  economiesChosen,
  economyNamed,
  everything,
  expectOperands,
  type Facts,
  faultAt,
  independentInterval,
  makeNumber,
  type NumberMeaning,
  type NumberResult,
  operandAt,
  type Position,
  plainStructure,
  roundedInterval,
  type TextMeaning,
  type TruthMeaning,
  textAt,
  unknownWord,
} from '../meaning/index.ts';
import { evidenceOfText } from './evidence-of-text.ts';
import type { Word } from './word.ts';

/**
 * Words for context indicators: a number (`indicator`), the words of a source that gives no number (`text`), and whether a source gives
 * anything at all (`known`). An economy is a code, `*`, or quoted text where a source names something that is no economy of ours.
 */
export const contextWords: readonly Word[] = [
  { word: 'indicator', form: "indicator('id', economy) or indicator('id', economy, 2023)", meaning: indicator },
  { word: 'text', form: "text('id', economy, 2023)", meaning: text },
  { word: 'known', form: "known('id', economy)", meaning: known },
];

function indicator(scope: CallScope): NumberMeaning {
  expectOperands(scope, 3);
  const id = indicatorId(scope);
  const recorders = recordersAt(scope);
  const period = periodAt(scope);
  const { unit } = unitAsPrinted(scope.dataset.indicators.find((row) => row.indicator === id)?.unit ?? '');
  scope.reads.add('indicator');
  const key = `indicator('${id}', ${recorders.codes.join()}${period === null ? '' : `, '${period}'`})`;
  const shape = {
    node: scope.call,
    key,
    yearly: period === null,
    members: recorders.each ? (recorders.codes as EconomyCode[]) : null,
    unit,
  };
  return makeNumber(shape, (facts, position) =>
    readNumber(facts, id, recorderOf(recorders, position), period ?? position.period ?? '', unit),
  );
}

function readNumber(facts: Facts, id: string, recorder: string, period: string, unit: NumberResult['receipt']['unit']): NumberResult {
  const receipt = inPlainUnits(receiptOf(facts, id, recorder, period, unit), unit);
  if (facts.assertions !== null || receipt.kind === 'absence') return { receipt, rounded: everything, independent: everything };
  if (receipt.kind === 'cell') {
    return { receipt, rounded: roundedInterval(receipt), independent: independentInterval(facts.dataset, receipt, everything) };
  }
  const own = isMissing(receipt.value) ? everything : { low: receipt.value, high: receipt.value };
  return { receipt, rounded: own, independent: own };
}

/** A group's own figure; without one, for amounts and heads, the sum over its members. */
function receiptOf({ dataset, vintage }: Facts, indicator: string, recorder: string, period: string, unit: Receipt['unit']): Receipt {
  const own = readIndicatorOfPeriod(dataset, { indicator, economy: recorder, period, unit, vintage });
  const group = membersOf(dataset, recorder as EconomyCode).length > 1;
  if (own.kind === 'cell' || !group || !(unit === 'usd' || unit === 'persons') || !/^\d{4}$/.test(period)) return own;
  return readIndicatorOfGroup(dataset, recorder as EconomyCode, { indicator, year: Number(period), unit, vintage });
}

/** The figure and its alternates in the engine's unit; alternates in another unit are left out. */
function inPlainUnits(receipt: Receipt, unit: Receipt['unit']): Receipt {
  if (receipt.kind !== 'cell') return receipt;
  const alternates = receipt.alternates.filter((row) => unitAsPrinted(unitInWords(row)).unit === unit);
  return {
    ...receipt,
    ...scaled(receipt, unitAsPrinted(unitInWords(receipt))),
    alternates: alternates.map((row) => scaled(row, unitAsPrinted(unitInWords(row)))),
  } as ReceiptCell;
}

function scaled<Figure extends ReceiptAlternate>(figure: Figure, { scale }: PrintedUnit): Figure {
  return { ...figure, value: scale === 0.01 ? figure.value / 100 : figure.value * scale };
}

function text(scope: CallScope): TextMeaning {
  expectOperands(scope, 3);
  const id = indicatorId(scope);
  const recorders = recordersAt(scope);
  const period = periodAt(scope);
  scope.reads.add('indicator');
  return {
    kind: 'text',
    node: scope.call,
    key: `text('${id}', ${recorders.codes.join()})`,
    yearly: period === null,
    members: recorders.each ? (recorders.codes as EconomyCode[]) : null,
    structure: plainStructure,
    at: ({ dataset }, position) => {
      const recorder = recorderOf(recorders, position);
      const wanted = period ?? position.period ?? '';
      const row = dataset.indicators.find((value) => value.indicator === id && value.economy === recorder && value.period === wanted);
      const absent = missing('no-indicator', `${recorder} ${wanted}`);
      return { text: row?.text ?? absent, receipt: evidenceOfText(dataset, id, recorder, wanted, row ?? null) };
    },
  };
}

function known(scope: CallScope): TruthMeaning {
  expectOperands(scope, 2);
  const id = indicatorId(scope);
  const recorders = recordersAt(scope);
  scope.reads.add('indicator');
  return {
    kind: 'truth',
    node: scope.call,
    key: `known('${id}', ${recorders.codes.join()})`,
    yearly: false,
    members: recorders.each ? (recorders.codes as EconomyCode[]) : null,
    structure: plainStructure,
    at: ({ dataset }, position) => {
      const recorder = recorderOf(recorders, position);
      const row = dataset.indicators.find((value: IndicatorValue) => value.indicator === id && value.economy === recorder) ?? null;
      const judgement = row === null ? 'false' : 'true';
      return {
        point: row !== null,
        rounded: judgement,
        independent: judgement,
        evidence: [evidenceOfText(dataset, id, recorder, row?.period ?? null, row)],
      };
    },
  };
}

const heldBy = new WeakMap<readonly IndicatorValue[], ReadonlySet<string>>();

/** The ids of the indicators that a dataset has values of, gathered once. */
function indicatorsHeld({ indicators }: Pick<Dataset, 'indicators'>): ReadonlySet<string> {
  const held = heldBy.get(indicators) ?? new Set(indicators.map(({ indicator }) => indicator));
  heldBy.set(indicators, held);
  return held;
}

/** The id of an indicator that the dataset holds. */
function indicatorId(scope: CallScope): string {
  const { value, node } = textAt(scope, 0);
  const ids = indicatorsHeld(scope.dataset);
  if (ids.has(value)) return value;
  const fault = unknownWord(scope, node, value, [...ids]);
  throw faultAt(scope, node, 'unknown indicator', ['an indicator of the dataset'], fault.nearest);
}

interface Recorders {
  readonly each: boolean;
  readonly codes: readonly string[];
}

function recordersAt(scope: CallScope): Recorders {
  const node = operandAt(scope, 1);
  if (node.kind === 'members') return { each: true, codes: economiesChosen(scope, node) };
  if (node.kind === 'name') return { each: false, codes: [economyNamed(scope, node)] };
  return { each: false, codes: [textAt(scope, 1).value] };
}

function recorderOf({ each, codes }: Recorders, { member }: Position): string {
  const recorder = each ? member : codes[0];
  if (recorder === null || recorder === undefined) throw new RangeError('expression: an indicator without an economy');
  return recorder;
}

/** A year, a period in quotation marks as the source names it, or none: then the indicator is a series over years. */
function periodAt(scope: CallScope): string | null {
  const node = scope.call.operands[2];
  if (node === undefined) return null;
  if (node.kind === 'number') return node.printed;
  return textAt(scope, 2).value;
}
