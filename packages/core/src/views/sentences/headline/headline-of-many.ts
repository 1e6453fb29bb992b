import { nameInSentence, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import type { Sentence } from '../../../model/view/index.ts';
import {
  amountIn,
  type ComparedLine,
  type Comparison,
  goodsInSentence,
  isPrintedAlike,
  listEconomies,
  measureOf,
  nameQuantity,
  nameWhole,
  onYearBefore,
  saysNothing,
  setOfEconomies,
  sizeIn,
  sizeTo,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** The flows that a reporter has "most" of with somebody. */
const flows = ['export', 'import', 'total-trade'] as const;
type Flow = (typeof flows)[number];

/** A headline on several lines, all at one period: who leads, or whose share changed most since the first period they have in common. */
export function headlineOfMany(world: World, spec: TradeSpec, comparison: Comparison, language: Language): Sentence {
  const { lines } = comparison;
  const [first] = lines;
  if (first === undefined) return sentenceWriter().finish('');
  const { kind } = nameQuantity(world, spec, first.series, language);
  const write = { spec, lines, around: aroundOf(world, spec, comparison, first, language), language };
  if (kind === 'rank') return headlineOfRanks(world, write);
  if (kind === 'balance') return headlineOfBalances(world, write);
  if (spec.transform === 'share' && first.series.product === null) return headlineOfShares(world, write) ?? headlineOfHighest(world, write);
  if (kind === 'growth') return headlineOfGrowths(world, write);
  const flow = kind === 'amount' ? flows.find((one) => one === first.series.measure) : undefined;
  return flow === undefined ? headlineOfHighest(world, write) : headlineOfFlows(world, write, flow);
}

/** What a headline on several lines is written from. */
interface Write {
  readonly spec: TradeSpec;
  readonly lines: readonly ComparedLine[];
  readonly around: ReturnType<typeof aroundOf>;
  readonly language: Language;
}

function aroundOf(world: World, spec: TradeSpec, { lines, lacking }: Comparison, { at }: ComparedLine, language: Language) {
  const series = [...lines.map((line) => line.series), ...lacking];
  const economies = lines.map((line) => line.series.economy);
  const same = { set: setOfEconomies(world, economies, language), year: at.when };
  return ({ series: told }: ComparedLine) => ({ ...clausesAround(world, spec, series, language, told), ...same });
}

function headlineOfFlows(world: World, { spec, lines, around, language }: Write, flow: Flow): Sentence {
  const writer = sentenceWriter('short');
  const leader = highest(lines);
  const parts = {
    ...around(leader),
    flow,
    goods: goodsOf(world, spec, language),
    reporter: nameInSentence(world, spec.reporter, language),
    leader: nameInSentence(world, leader.series.economy, language),
    amount: amountIn(world, writer, leader.at.receipt, language),
    level: levelWith(world, lines, leader, language),
  };
  return writer.finish(catalogueOf(language)['headline.most'](parts));
}

/** The goods that a view is of, where it is of one group of them. */
function goodsOf(world: World, { products: [product] }: TradeSpec, language: Language): string | null {
  return product === undefined ? null : goodsInSentence(world, product, language);
}

function headlineOfHighest(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const leader = highest(lines);
  const { text: of, isPlural } = nameQuantity(world, spec, leader.series, language);
  const amount = amountIn(world, writer, leader.at.receipt, language);
  const level = levelWith(world, lines, leader, language);
  return writer.finish(catalogueOf(language)['headline.highest']({ ...around(leader), of, isPlural: isPlural === true, amount, level }));
}

function headlineOfGrowths(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const leader = highest(lines);
  const of = nameQuantity(world, spec, leader.series, language).base;
  if (saysNothing(world, leader.at.receipt, language)) return headlineOfHighest(world, { spec, lines, around, language });
  const level = levelWith(world, lines, leader, language);
  const size = sizeIn(world, writer, leader.at.receipt, language);
  const parts = { ...around(leader), of, level, size, year: onYearBefore(leader.at, language), isRise: leader.at.value > 0 };
  return writer.finish(catalogueOf(language)['headline.grew-fastest'](parts));
}

function headlineOfBalances(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const widest = lines.reduce((best, line) => (Math.abs(line.at.value) > Math.abs(best.at.value) ? line : best));
  const parts = { ...around(widest), goods: goodsOf(world, spec, language), reporter: nameInSentence(world, spec.reporter, language) };
  const same = lines.filter(({ at }) => Math.sign(at.value) === Math.sign(widest.at.value));
  const side = {
    kind: widest.at.value > 0 ? ('surplus' as const) : ('deficit' as const),
    name: nameInSentence(world, widest.series.economy, language),
    size: sizeTo(world, writer, widest.at.receipt, language),
    level: levelWith(world, same, widest, language),
  };
  return writer.finish(catalogueOf(language)['headline.balances']({ ...parts, side: widest.at.value === 0 ? null : side }));
}

/** Whose share changed most. Null where the lines have one period in common only, or no share moved. */
function headlineOfShares(world: World, { spec, lines, around, language }: Write): Sentence | null {
  const moved = lines.flatMap((line) =>
    line.before === null ? [] : [{ line, before: line.before, change: line.at.value - line.before.value }],
  );
  const [first] = moved;
  if (first === undefined) return null;
  const most = moved.reduce((best, one) => (Math.abs(one.change) > Math.abs(best.change) ? one : best), first);
  if (most.change === 0) return null;
  const writer = sentenceWriter('short');
  return writer.finish(
    catalogueOf(language)['headline.shares']({
      ...around(most.line),
      name: nameInSentence(world, most.line.series.economy, language),
      whole: nameWhole(world, spec, measureOf(spec, most.line.series), language),
      way: most.change > 0 ? 'rose' : 'fell',
      from: most.before.when,
      before: amountIn(world, writer, most.before.receipt, language),
      after: amountIn(world, writer, most.line.at.receipt, language),
    }),
  );
}

/** Who stands first. */
function headlineOfRanks(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const leader = lines.reduce((best, line) => (line.at.value < best.at.value ? line : best));
  const parts = {
    ...around(leader),
    whole: nameWhole(world, spec, measureOf(spec, leader.series), language),
    leader: nameInSentence(world, leader.series.economy, language),
    place: amountIn(world, writer, leader.at.receipt, language),
    level: levelWith(world, lines, leader, language),
  };
  return writer.finish(catalogueOf(language)['headline.ranks'](parts));
}

/** The economies whose numbers can't be told from that of a line by the digits that are printed; null where there is none. */
function levelWith(world: World, lines: readonly ComparedLine[], line: ComparedLine, language: Language): string | null {
  const level = lines.filter((one) => one !== line && isPrintedAlike(world, one.at.receipt, line.at.receipt, language));
  const partners = level.map(({ series }) => series.economy);
  return partners.length === 0 ? null : listEconomies(world, partners, language);
}

function highest(lines: readonly ComparedLine[]): ComparedLine {
  return lines.reduce((best, line) => (line.at.value > best.at.value ? line : best));
}
