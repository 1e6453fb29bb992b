import { yearsLater } from '../../../model/values/index.ts';
import { isInMoney, isPrintedAlike, knownPoints, nameQuantity } from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';

/** So many places from the top are looked at: who takes a lower one is no news. */
const placesTold = 2;

/** Which partner took the first or second place from which in the last year of several amounts of trade. Null where the order stayed. */
export function headlineOfOvertaking(view: ToldOfTrade): Finding | null {
  const { world, spec, language, say } = view;
  const lines = view.comparison.lines.flatMap(({ series, at }) => {
    const before = knownPoints(series, language).find(({ period }) => period === yearsLater(at.period, -1));
    return before === undefined ? [] : [{ series, at, before }];
  });
  const now = lines.toSorted((one, other) => other.at.value - one.at.value);
  const earlier = lines.toSorted((one, other) => other.before.value - one.before.value);
  const place = now.findIndex((line, index) => line !== earlier[index]);
  const [first, second] = [now[place], earlier[place]];
  if (first === undefined || second === undefined || place >= placesTold || spec.frequency !== 'year') return null;
  const isLevel = nameQuantity(world, spec, first.series, language).kind === 'amount' && isInMoney(first.series.measure);
  if (!isLevel || isPrintedAlike(world, first.at.receipt, second.at.receipt, language)) return null;
  return {
    kind: 'overtook',
    ...clausesAround(view, view.main, first.series),
    reporter: say.name(spec.reporter),
    name: say.name(first.series.economy),
    other: say.name(second.series.economy),
    year: first.at.when,
  };
}
