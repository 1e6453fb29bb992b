import { formatEconomy, formatIndicator, formatPeriod } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import { monthsOf, periodOfMonths } from '../../../model/values/index.ts';
import type { IndicatorSeries, ViewSource, ViewUnit } from '../../../model/view/index.ts';
import { listEconomies } from '../../sentences/index.ts';
import { spanOfYears } from '../parts/index.ts';

/** What a view of indicators is named from. */
interface NamedParts {
  readonly series: readonly IndicatorSeries[];
  readonly unit: ViewUnit;
  readonly sources: readonly ViewSource[];
}

/** The plain title of a view of indicators (what, of whom) and its subtitle (unit, years, whose figures). */
export function nameIndicatorView(
  world: World,
  { indicators, economies, transform, from, to }: IndicatorSpec,
  { series, unit, sources }: NamedParts,
  language: Language,
): { readonly title: string; readonly subtitle: string } {
  const text = catalogueOf(language);
  const names = indicators.flatMap((id) => series.find(({ measure }) => measure === id)?.indicator ?? []);
  const shortNames = names.map((indicator) => formatIndicator(indicator, language));
  const plain = text['partners.list']({ names: shortNames });
  const of = transform === 'level' ? plain : text['subject.transformed']({ subject: plain, transform: text[`transform.${transform}`] });
  const [only, ...others] = economies.map((economy) => formatEconomy(world, economy, language));
  const isNamed = only !== undefined && others.length === 0 && shortNames.every((name) => isIn(name, only));
  const title = text['title.indicator']({ of, economies: isNamed ? null : listEconomies(world, economies, language, 'and', 'economies') });
  const [first, last] = isOfYears(series) ? [String(from), String(to)] : [spanOfParts(series, language)];
  const span = spanOfYears(unit.label, first, last ?? first, language);
  return {
    title,
    subtitle: text['subtitle.publishers']({ span, publishers: publishersOf(sources) }),
  };
}

/** Whether the name of an indicator holds that of its economy, as a word of its own: prices of the United States are of no one else. */
function isIn(name: string, economy: string): boolean {
  const at = name.indexOf(economy);
  return at !== -1 && !/^\p{L}/u.test(name.slice(at + economy.length)) && !/\p{L}$/u.test(name.slice(0, at));
}

/** Whether every point is of a whole year. */
export function isOfYears(series: readonly IndicatorSeries[]): boolean {
  return series.every(({ points }) => points.every(({ period }) => period.length === 4));
}

/** The first and the last part of a year that a view shows. */
function spanOfParts(series: readonly IndicatorSeries[], language: Language): string {
  const months = series.flatMap(({ points }) => points.map(({ period }) => monthsOf(period)));
  const [first, last] = [Math.min(...months.map((one) => one.first)), Math.max(...months.map((one) => one.last))];
  return formatPeriod(periodOfMonths({ first, last }), language);
}

/** Who publishes the figures, each once. */
export function publishersOf(sources: readonly ViewSource[]): readonly string[] {
  return [...new Set(sources.map(({ source }) => source.publisher))];
}
