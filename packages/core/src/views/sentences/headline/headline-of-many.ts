import { nameInSentence, type SentenceWriter, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt, Sentence } from '../../../model/view/index.ts';
import {
  amountIn,
  type ComparedLine,
  type Comparison,
  goodsInSentence,
  growthBetween,
  isMultiple,
  isPrintedAlike,
  listEconomies,
  measureOf,
  nameQuantity,
  nameWhole,
  onYearBefore,
  saysNothing,
  sizeIn,
  sizeOf,
  sizeOfChange,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { mostTimes } from './headline-of-one.ts';

/** The flows that a reporter has "most" of with somebody. */
const flows = ['export', 'import', 'total-trade'] as const;
type Flow = (typeof flows)[number];

/** A headline on several lines, all at one period: who leads, and whose figure changed most since the first period they have in common. */
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

function aroundOf(world: World, spec: TradeSpec, { lines, lacking }: Comparison, first: ComparedLine, language: Language) {
  const { when: year } = first.at;
  const series = [...lines.map((line) => line.series), ...lacking];
  const set = listEconomies(
    world,
    lines.map((line) => line.series.economy),
    language,
  );
  return { ...clausesAround(world, spec, series, lacking, year, language), set, year };
}

function headlineOfFlows(world: World, { spec, lines, around, language }: Write, flow: Flow): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const leader = highest(lines);
  const parts = {
    ...around,
    flow,
    goods: goodsOf(world, spec, language),
    reporter: nameInSentence(world, spec.reporter, language),
    leader: nameInSentence(world, leader.series.economy, language),
    amount: amountIn(world, writer, leader.at.receipt, language),
    level: levelWith(world, lines, leader, language),
    measured: spec.money === 'usd' || spec.money === 'of-gdp' ? null : text[`headline.measured.${spec.money}`](),
  };
  return writer.finish(text['headline.most']({ ...parts, riser: fastest(world, writer, lines, leader, language) }));
}

/** The goods that a view is of, where it is of one group of them. */
function goodsOf(world: World, { products: [product] }: TradeSpec, language: Language): string | null {
  return product === undefined ? null : goodsInSentence(world, product, language);
}

/** Whose flow grew fastest of those that grew; null where that is nothing to speak of, or several grew alike by the digits printed. */
function fastest(world: World, writer: SentenceWriter, lines: readonly ComparedLine[], leader: ComparedLine, language: Language) {
  const risers = lines.flatMap((line) => {
    const growth = line.before === null ? null : growthBetween(line.before, line.at);
    return growth === null || isMissing(growth.value) ? [] : [{ line, growth, rate: growth.value }];
  });
  const top = edge(risers, ({ rate }) => rate);
  if (top === undefined || top.rate <= 0 || risers.length < lines.length || saysNothing(world, top.growth, language)) return null;
  const size = sizeOfChange(world, top.growth, language);
  if (risers.some((one) => one !== top && sizeOfChange(world, one.growth, language) === size)) return null;
  const { before } = top.line;
  if (before === null) return null;
  const isTiny = top.rate > mostTimes;
  return {
    name: nameInSentence(world, top.line.series.economy, language),
    isLeader: top.line === leader,
    from: before.when,
    size: isTiny ? null : sizeIn(world, writer, top.growth, language),
    isMultiple: isMultiple(top.growth),
    first: isTiny ? amountIn(world, writer, before.receipt, language) : null,
    last: isTiny ? amountIn(world, writer, top.line.at.receipt, language) : null,
  };
}

function headlineOfHighest(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter();
  const leader = highest(lines);
  const { text: of, isPlural } = nameQuantity(world, spec, leader.series, language);
  const amount = amountIn(world, writer, leader.at.receipt, language);
  const level = levelWith(world, lines, leader, language);
  return writer.finish(catalogueOf(language)['headline.highest']({ ...around, of, isPlural: isPlural === true, amount, level }));
}

function headlineOfGrowths(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const leader = highest(lines);
  const of = nameQuantity(world, spec, leader.series, language).base;
  if (saysNothing(world, leader.at.receipt, language)) return headlineOfHighest(world, { spec, lines, around, language });
  const level = levelWith(world, lines, leader, language);
  const parts = { ...around, of, level, year: onYearBefore(leader.at, language), size: sizeIn(world, writer, leader.at.receipt, language) };
  return writer.finish(leader.at.value < 0 ? text['headline.fell-least'](parts) : text['headline.grew-fastest'](parts));
}

function headlineOfBalances(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter();
  const [high, low] = [highest(lines), lowest(lines)];
  const side = (line: ComparedLine, isSide: boolean) =>
    isSide
      ? {
          name: nameInSentence(world, line.series.economy, language),
          size: sizeTo(world, writer, line.at.receipt, language),
          level: levelWith(world, lines, line, language),
        }
      : null;
  const parts = { ...around, goods: goodsOf(world, spec, language), reporter: nameInSentence(world, spec.reporter, language) };
  const [surplus, deficit] = [side(high, high.at.value > 0), side(low, low.at.value < 0)];
  return writer.finish(catalogueOf(language)['headline.balances']({ ...parts, surplus, deficit }));
}

function sizeTo(world: World, writer: SentenceWriter, receipt: Receipt, language: Language): string {
  return writer.number(receipt, sizeOf(world, receipt, language));
}

/** Whose share fell most and whose rose most. Null where the lines have one period in common only, or no share moved. */
function headlineOfShares(world: World, { spec, lines, around, language }: Write): Sentence | null {
  const moved = lines.flatMap((line) =>
    line.before === null ? [] : [{ line, before: line.before, change: line.at.value - line.before.value }],
  );
  const [faller, riser] = [edge(moved, ({ change }) => -change), edge(moved, ({ change }) => change)];
  if (faller === undefined || riser === undefined || faller.change >= 0 || riser.change <= 0) return null;
  const writer = sentenceWriter();
  const part = ({ line, before }: (typeof moved)[number]) => ({
    name: nameInSentence(world, line.series.economy, language),
    before: amountIn(world, writer, before.receipt, language),
    after: amountIn(world, writer, line.at.receipt, language),
  });
  return writer.finish(
    catalogueOf(language)['headline.shares']({
      ...around,
      whole: nameWhole(world, spec, measureOf(spec, faller.line.series), language),
      from: faller.before.when,
      faller: part(faller),
      riser: part(riser),
    }),
  );
}

/** Who stands first, and who moved up most since the first common period, where somebody did, and nobody else as far. */
function headlineOfRanks(world: World, { spec, lines, around, language }: Write): Sentence {
  const writer = sentenceWriter();
  const leader = lowest(lines);
  const moved = lines.flatMap((line) =>
    line.before === null ? [] : [{ line, before: line.before, gain: line.before.value - line.at.value }],
  );
  const riser = edge(moved, ({ gain }) => gain);
  const isAlone = moved.filter(({ gain }) => gain === riser?.gain).length === 1;
  const parts = {
    ...around,
    whole: nameWhole(world, spec, measureOf(spec, leader.series), language),
    leader: nameInSentence(world, leader.series.economy, language),
    place: amountIn(world, writer, leader.at.receipt, language),
    level: levelWith(world, lines, leader, language),
    riser:
      riser === undefined || riser.gain <= 0 || !isAlone
        ? null
        : {
            name: nameInSentence(world, riser.line.series.economy, language),
            before: amountIn(world, writer, riser.before.receipt, language),
            after: amountIn(world, writer, riser.line.at.receipt, language),
            from: riser.before.when,
          },
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

function lowest(lines: readonly ComparedLine[]): ComparedLine {
  return lines.reduce((best, line) => (line.at.value < best.at.value ? line : best));
}

/** The item with the largest score, the first where several have it. */
function edge<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>((best, item) => (best === undefined || score(item) > score(best) ? item : best), undefined);
}
