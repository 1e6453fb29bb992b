import { type Language, SogdiaError, UnknownNameError, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { findEconomy, nearestNames } from '@sogdia/core/model';
import { discrepancySeriesOf } from '@sogdia/core/workspace';
import { dataOption } from '../../data/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { UsageError } from '../command/index.ts';

type Context = Pick<CommandContext, 'data' | 'language' | 'text'>;

/** A point of a view with the series it belongs to. */
export interface FoundPoint {
  readonly series: ViewSeries;
  readonly point: ViewPoint;
}

/** The point of a view at a period, in the series of an id or a partner, parts of a discrepancy among them. Throws when there is none, or more than one. */
export function findPoint(view: View, period: string, name: string | null, context: Context): FoundPoint {
  const { language } = context;
  const named = name === null ? view.series : seriesNamed(view, name, language);
  const found = named.flatMap((series) => series.points.filter((point) => point.period === period).map((point) => ({ series, point })));
  const [first, second] = found;
  if (first === undefined) {
    const periods = [...new Set(named.flatMap((series) => series.points.map((point) => point.period as string)))];
    throw new UnknownNameError('period', period, periods, nearestNames(period, periods));
  }
  if (second !== undefined) throw ambiguousSeries(view, name, found, period, context);
  return first;
}

/** Which series there are and whose record each is, with the command line that asks for the first. */
function ambiguousSeries(
  view: View,
  name: string | null,
  found: readonly FoundPoint[],
  period: string,
  { data, text }: Context,
): UsageError {
  const problem = name === null ? text['receipt.needs-series'] : text['receipt.which-series']({ name });
  const choices = found.map(({ series: { id, label } }) => text['receipt.series']({ id, label })).join(', ');
  const command = `sogdia receipt ${view.name ?? `'${view.query}'`} ${period} ${found[0]?.series.id}${dataOption(data)}`;
  return new UsageError(problem, 'series', name ?? '', choices, text['receipt.such-as']({ command }));
}

function seriesNamed(view: View, name: string, language: Language): readonly ViewSeries[] {
  const series = [...view.series, ...discrepancySeriesOf(view, language)];
  const byId = series.filter(({ id }) => id === name.toLowerCase());
  if (byId.length > 0) return byId;
  const economy = economyCode(view, name);
  const byEconomy = view.series.filter((one) => one.economy === economy);
  if (byEconomy.length > 0) return byEconomy;
  const known = series.map(({ id }) => id);
  throw new UnknownNameError('series', name, known, nearestNames(name, known));
}

function economyCode(view: View, name: string): string {
  try {
    return findEconomy(view, name).code;
  } catch (error) {
    if (SogdiaError.isInstance(error)) return name;
    throw error;
  }
}
