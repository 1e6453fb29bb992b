import { cellsOf, computeView, type Language, type Receipt, type TradeView, type ViewPoint } from '@sogdia/core';
import { monthsOf, type TradeSeries, type ViewSource } from '@sogdia/core/model';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { siteReferences } from '../../../lib/receipts/site-references.ts';
import { receiptsOfView } from '../../receipts/index.ts';
import { monthColumns, specOfFigure, specOfPair, specsOfHeadlines } from './month-specs.ts';
import { type Month, type SiteMonths, siteMonths } from './site-months.ts';

/**
 * What the page of a month shows.
 * `notesToDate`: what is to be known of the year to date: where it is not the sum of its months, too.
 */
export type SiteMonth = Awaited<ReturnType<typeof compute>>;

/** The page of a month, put together once for each process of the build. */
export const siteMonth = once(compute);

/** The point of a series that ends in a month. */
export function pointIn({ points }: Pick<TradeSeries, 'points'>, { number }: Month): ViewPoint | undefined {
  return points.find(({ period }) => monthsOf(period).last === number);
}

async function compute(month: Month, language: Language) {
  const [dataset, all, references] = await Promise.all([siteDataset(language), siteMonths(language), siteReferences(language)]);
  const { number } = month;
  const specs = Object.entries(specsOfHeadlines(all.held, number));
  const headlines = Object.fromEntries(specs.map(([name, spec]) => [name, computeView(dataset, spec, language)]));
  const figure = computeView(dataset, specOfFigure(all.held, number), language);
  const standingOut = await flaggedIn(month, all, language);
  const alone = { ...all.columns['to-date'].spec, ...partsOf(month) };
  const { notes } = computeView(dataset, alone, language);
  const views = [...Object.values(headlines), figure, ...standingOut.flatMap((one) => one.views)];
  const inTables = monthColumns.flatMap((column) => all.columns[column].series.flatMap((series) => pointIn(series, month)?.receipt ?? []));
  const receipts = [...inTables, ...views.flatMap(receiptsOfView)];
  return { month, headlines, figure, standingOut, notesToDate: notes, receipts, sources: sourcesOf(inTables, references) };
}

function partsOf({ number }: Month): Pick<TradeView['spec'], 'from' | 'to' | 'firstMonth' | 'lastMonth'> {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return { from: year, to: year, firstMonth: month, lastMonth: month };
}

/** The flows with single partners that the data flag in a month, or in the year up to it. */
async function flaggedIn(month: Month, { held, columns }: SiteMonths, language: Language) {
  const dataset = await siteDataset(language);
  const isFlagged = (view: TradeView, series: TradeSeries): boolean => {
    const same = view.series.find((one) => one.measure === series.measure && one.partner === series.partner);
    return same !== undefined && (pointIn(same, month)?.flags.length ?? 0) > 0;
  };
  return columns.month.series
    .filter(({ partner }) => siteQuestion.partners.includes(partner))
    .flatMap((series) => {
      const flagged = [columns.month, columns['to-date']].filter((view) => isFlagged(view, series));
      if (flagged.length === 0) return [];
      const views = flagged.map(({ spec: { frequency } }) => {
        const asked = {
          measures: series.measure === 'export' ? ['export' as const] : ['import' as const],
          partners: [series.partner],
          frequency,
        };
        return computeView(dataset, specOfPair(held, month.number, asked), language);
      });
      return [{ id: `${series.measure}-${series.partner.toLowerCase()}`, views }];
    });
}

/** The sources of some numbers, each release once, in their order. */
function sourcesOf(receipts: readonly Receipt[], references: readonly ViewSource[]): readonly ViewSource[] {
  const cells = new Set(receipts.flatMap((receipt) => cellsOf(receipt).map(({ source, release }) => `${source} ${release}`)));
  return references
    .filter(({ source, release }) => cells.has(`${source.id} ${release.id}`))
    .toSorted((one, other) => (one.release.id < other.release.id ? -1 : 1));
}
