import { isMissing, type TradeSpec, type TradeView } from '@sogdia/core';
import { formatEconomy, formatPeriod } from '@sogdia/core/format';
import { economyCodeSchema } from '@sogdia/core/model';
import { lastDiscrepancyOf, recordPairsOf, tradeSpecOf } from '@sogdia/core/workspace';
import { type Location, newestMonthSpec, type ProgramContext, partnerLocation, viewLocation } from '../../model/index.ts';
import { plainWordsLines } from '../../print/index.ts';
import { chartOf, dataScreen, type Screen } from '../layout/index.ts';
import { overviewGrid } from './overview-grid.ts';
import { growthBeside, hasRoomForEach, picturesOfEach } from './pictures-of-each.ts';
import { yearOnYear } from './year-on-year.ts';

/** The partners and their sum in the last year, or month, and the trade with all of them year by year. */
export const overviewScreen: Screen = dataScreen({
  title: ({ spec }, context) => (spec.frequency === 'month' ? context.text['overview.month'] : context.text['overview.title']),
  grid: (location, context) => overviewGrid(tradeSpecOf(location.spec), context),
  parts: (location, context, grid, room) => {
    const isWide = hasRoomForEach(room, context);
    const total = context.view(totalSpec(tradeSpecOf(location.spec), context));
    const unit = context.text['overview.unit']({ period: lastPeriod(total, context), unit: grid.unit ?? total.unit.short });
    const reporter = formatEconomy(context.world, total.spec.reporter, context.language);
    return {
      headline: total.headline.text,
      news: location.spec.frequency === 'month' ? [] : newsOf(location, context),
      chart: isWide
        ? picturesOfEach(location, headlinesOf(location, context), context)
        : location.spec.frequency === 'month' && room.width >= 100
          ? yearOnYear(total.spec, context)
          : { ...chartOf(total, context), least: 5 },
      table: { title: context.text['overview.table']({ reporter }), unit },
      isTableFirst: true,
      ...(isWide ? { beside: growthBeside(location, context, room) } : {}),
      hasParagraphs: true,
      aside: () => (isWide ? [] : headlinesOf(location, context)),
      words: (width) => plainWordsLines(total, width, context),
    };
  },
  // A row opens the economy; the sum opens its figure.
  drill: ({ row }, location, context) => {
    const code = economyCodeSchema.parse(row.id);
    if (location.spec.frequency === 'month')
      return viewLocation({ ...tradeSpecOf(location.spec), measures: ['export', 'import'], partners: [code] });
    return partnerLocation(tradeSpecOf(location.spec), code, context);
  },
});

function totalSpec(spec: TradeSpec, { question: { group, partners } }: ProgramContext): TradeSpec {
  return { ...spec, measures: ['total-trade'], partners: group === null ? partners : [group], transform: 'level', chart: 'column' };
}

function lastPeriod({ series }: TradeView, { language }: ProgramContext): string {
  const last = series[0]?.points.at(-1)?.period;
  return last === undefined ? '' : formatPeriod(last, language);
}

/** The newest month beside the same a year before, and how far the two records of a flow lie apart: what the table of one year and record lacks. */
function newsOf({ spec }: Location, context: ProgramContext): readonly string[] {
  const { factor, vintage } = tradeSpecOf(spec);
  const records: TradeSpec = { ...context.usual, measures: ['export', 'import'], record: 'both', factor, vintage };
  const asked = [newestMonthSpec(context), furthestApart(records, context)].filter((one) => one !== null);
  return asked.map((one) => `${context.look.glyphs.bullet} ${context.view(one).headline.text}`);
}

/** The flow with one partner whose two records differ most in the last year of which both sides speak; null where no flow has two. */
function furthestApart(records: TradeSpec, context: ProgramContext): TradeSpec | null {
  const told = recordPairsOf(context.view(records), context.language).flatMap((pair) => {
    const difference = lastDiscrepancyOf(pair)?.difference.value;
    return difference === undefined || isMissing(difference) ? [] : [{ spec: pair.view.spec, size: Math.abs(difference) }];
  });
  return told.toSorted((one, other) => other.size - one.size)[0]?.spec ?? null;
}

/** What is found of each partner, of both flows, and of the shares, under the record and the knowledge of this location. */
function headlinesOf({ spec }: Location, context: ProgramContext): readonly string[] {
  const { group, partners } = context.question;
  const asked: readonly Partial<TradeSpec>[] = [
    {},
    { measures: ['export', 'import'], partners: group === null ? partners : [group], chart: 'diverging-column' },
    ...(partners.length < 2 ? [] : [{ transform: 'share', chart: 'stacked-column' } as const]),
  ];
  return asked.map((question) => {
    const { text } = context.view({ ...tradeSpecOf(spec), partners, ...question }).headline;
    return context.text['joint.sentences']({ texts: [text] });
  });
}
