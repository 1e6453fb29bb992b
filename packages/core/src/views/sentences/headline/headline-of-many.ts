import {
  type ComparedLine,
  isPrintedAlike,
  measureOf,
  nameQuantity,
  nameWhole,
  onYearBefore,
  saysNothing,
  setOfEconomies,
} from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';

/** The flows that a reporter has "most" of with somebody. */
const flows = ['export', 'import', 'total-trade'] as const;
type Flow = (typeof flows)[number];

/** Of several lines, all at one period: who leads, or whose share changed most since the first period they have in common. */
export function headlineOfMany(view: ToldOfTrade): Finding | null {
  const { world, spec, language } = view;
  const [first] = view.comparison.lines;
  if (first === undefined) return null;
  const { kind } = nameQuantity(world, spec, first.series, language);
  if (kind === 'rank') return headlineOfRanks(view);
  if (kind === 'balance') return headlineOfBalances(view);
  if (spec.transform === 'share' && first.series.product === null) return headlineOfShares(view) ?? headlineOfHighest(view);
  if (kind === 'growth') return headlineOfGrowths(view);
  const flow = kind === 'amount' ? flows.find((one) => one === first.series.measure) : undefined;
  return flow === undefined ? headlineOfHighest(view) : headlineOfFlows(view, flow);
}

/** What stands around a line that is told of, of those that it is compared with. */
function around(view: ToldOfTrade, { series: told, at }: ComparedLine) {
  const { lines, lacking } = view.comparison;
  const series = lines.map((line) => line.series);
  const economies = series.map(({ economy }) => economy);
  return {
    ...clausesAround(view, [...series, ...lacking], told),
    set: setOfEconomies(view.world, economies, view.language),
    year: at.when,
  };
}

function headlineOfFlows(view: ToldOfTrade, flow: Flow): Finding {
  const { spec, say } = view;
  const leader = highestOf(view);
  return {
    kind: 'most',
    ...around(view, leader),
    flow,
    goods: say.goods(spec.products[0]),
    reporter: say.name(spec.reporter),
    leader: say.name(leader.series.economy),
    amount: say.amount(leader.at.receipt),
    level: levelWith(view, leader),
  };
}

function headlineOfHighest(view: ToldOfTrade): Finding {
  const leader = highestOf(view);
  const { text: of, isPlural } = nameQuantity(view.world, view.spec, leader.series, view.language);
  const amount = view.say.amount(leader.at.receipt);
  return { kind: 'highest', ...around(view, leader), of, isPlural: isPlural === true, amount, level: levelWith(view, leader) };
}

function headlineOfGrowths(view: ToldOfTrade): Finding {
  const { world, spec, language, say } = view;
  const leader = highestOf(view);
  if (saysNothing(world, leader.at.receipt, language)) return headlineOfHighest(view);
  return {
    kind: 'grew-fastest',
    ...around(view, leader),
    of: nameQuantity(world, spec, leader.series, language).base,
    level: levelWith(view, leader),
    size: say.growth(leader.at.receipt),
    year: onYearBefore(leader.at, language),
    isRise: leader.at.value > 0,
  };
}

function headlineOfBalances(view: ToldOfTrade): Finding {
  const { spec, say } = view;
  const widest = view.comparison.lines.reduce((best, line) => (Math.abs(line.at.value) > Math.abs(best.at.value) ? line : best));
  const sign = Math.sign(widest.at.value);
  const side = {
    kind: sign > 0 ? ('surplus' as const) : ('deficit' as const),
    name: say.name(widest.series.economy),
    size: say.size(widest.at.receipt),
    level: levelWith(view, widest, ({ at }) => Math.sign(at.value) === sign),
  };
  const parts = { ...around(view, widest), goods: say.goods(spec.products[0]), reporter: say.name(spec.reporter) };
  return { kind: 'balances', ...parts, side: sign === 0 ? null : side };
}

/** Whose share changed most. Null where the lines have one period in common only, or no share moved. */
function headlineOfShares(view: ToldOfTrade): Finding | null {
  const { world, spec, language, say } = view;
  const moved = view.comparison.lines.flatMap((line) =>
    line.before === null ? [] : [{ line, before: line.before, change: line.at.value - line.before.value }],
  );
  const [most] = moved.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  if (most === undefined || most.change === 0) return null;
  const { line, before, change } = most;
  return {
    kind: 'shares',
    ...around(view, line),
    name: say.name(line.series.economy),
    whole: nameWhole(world, spec, measureOf(spec, line.series), language),
    way: change > 0 ? 'rose' : 'fell',
    from: before.when,
    before: say.amount(before.receipt),
    after: say.amount(line.at.receipt),
  };
}

/** Who stands first. */
function headlineOfRanks(view: ToldOfTrade): Finding {
  const { world, spec, language, say } = view;
  const leader = view.comparison.lines.reduce((best, line) => (line.at.value < best.at.value ? line : best));
  return {
    kind: 'ranks',
    ...around(view, leader),
    whole: nameWhole(world, spec, measureOf(spec, leader.series), language),
    leader: say.name(leader.series.economy),
    place: say.amount(leader.at.receipt),
    level: levelWith(view, leader),
  };
}

/** The economies whose numbers can't be told from that of a line by the digits that are printed; null where there is none. */
function levelWith(
  { world, comparison, language, say }: ToldOfTrade,
  line: ComparedLine,
  isCompared: (one: ComparedLine) => boolean = () => true,
): string | null {
  const alike = ({ at }: ComparedLine): boolean => isPrintedAlike(world, at.receipt, line.at.receipt, language);
  const level = comparison.lines.filter((one) => one !== line && isCompared(one) && alike(one));
  return level.length === 0 ? null : say.names(level.map(({ series }) => series));
}

function highestOf({ comparison: { lines } }: ToldOfTrade): ComparedLine {
  return lines.reduce((best, line) => (line.at.value > best.at.value ? line : best));
}
