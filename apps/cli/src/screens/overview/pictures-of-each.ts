import { isMissing, type TradeSpec } from '@sogdia/core';
import { tradeSpecOf } from '@sogdia/core/workspace';
import { drawChart, heatPlotOf, heatTable, linePanels, type Panel, panelGrid, panelWidth, partsThenAndNow } from '../../charts/index.ts';
import { type Location, newestMonthSpec, type ProgramContext } from '../../model/index.ts';
import { blanks, lineOf, ruleLine, wrapText } from '../../terminal/index.ts';
import type { DataParts, Room } from '../layout/index.ts';

const [wideEnough, highEnough, heatWidth, tableWidth, shareRows] = [160, 45, 70, 90, 4];

/** Whether a screen has room for a picture of each partner. */
export function hasRoomForEach({ width, height }: Room, { question: { partners } }: ProgramContext): boolean {
  const rows = Math.ceil((partners.length + 1) / Math.floor(width / panelWidth));
  return width >= wideEnough && height >= highEnough && partners.length > 1 && rows <= 2;
}

/** The growth of each year, or month, as a table of colours, its rows as those of the table beside it. */
export function growthBeside({ spec }: Location, context: ProgramContext, room: Room): NonNullable<DataParts['beside']> {
  const { group, partners } = context.question;
  const asked: Partial<TradeSpec> = { measures: ['total-trade'], transform: 'growth', chart: 'heat-table' };
  const view = context.view({ ...tradeSpecOf(spec), ...asked, partners: group === null ? partners : [group, ...partners] });
  const { look, language } = context;
  return {
    width: Math.min(heatWidth, room.width - tableWidth),
    draw: ({ width, height }) => [
      ruleLine(context.text['overview.growths'], view.unit.short, width, look.glyphs),
      ...heatTable(heatPlotOf(view, language, view.series), { width, height: height - 1, ...look, selected: null }),
    ],
  };
}

/** What is sold to each partner and bought from it, all on one scale, the newest months and what else is found, and the shares at the first and the last period. */
export function picturesOfEach({ spec }: Location, findings: readonly string[], context: ProgramContext): DataParts['chart'] {
  const { partners } = context.question;
  const { look, language } = context;
  const ask = (given: Partial<TradeSpec>) => context.view({ ...tradeSpecOf(spec), transform: 'level', chart: 'line', ...given });
  const measures: TradeSpec['measures'] = ['export', 'import'];
  const shares = ask({ measures: ['total-trade'], partners, transform: 'share', chart: 'stacked-column' });
  const all = ask({ measures, partners });
  return {
    title: all.title,
    unit: all.unit.label,
    height: (most) => most,
    draw: (size) => {
      const options = { ...size, ...look, selected: null };
      const each = linePanels(
        partners.map((partner) => ask({ measures, partners: [partner] })),
        options,
        language,
      );
      const panels = panelGrid([...each, newsPanel(findings, context)], Math.floor(size.width / panelWidth), {
        width: size.width,
        height: size.height - shareRows,
      });
      const bars = partsThenAndNow(shares, { ...options, height: shareRows - 1 }, language);
      return [...panels, ruleLine(shares.title, shares.unit.label, size.width, look.glyphs), ...bars];
    },
  };
}

/** The newest months of each partner in one line of bars, and under them what is found. */
function newsPanel(findings: readonly string[], context: ProgramContext): Panel {
  const month = newestMonthSpec(context);
  const { look, language, question } = context;
  const asked = month === null ? null : context.view({ ...month, partners: question.partners, chart: 'small-multiples' });
  const view = asked?.series.some(({ points }) => points.some(({ value }) => !isMissing(value))) === true ? asked : null;
  const rows = view === null ? 0 : question.partners.length + 1;
  return {
    head: () => (view === null ? blanks(1) : lineOf([view.title, 'strong'], [`  ${view.unit.short}`, 'faint'])),
    draw: ({ width, height }) => [
      ...(view === null ? [] : [...drawChart(view, { width, height: Math.min(rows, height), ...look, selected: null }, language), []]),
      ...findings.flatMap((text) => wrapText(text, width).map((line) => lineOf([line]))),
    ],
  };
}
