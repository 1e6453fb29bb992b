import type { TradeSpec, TradeView, View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { type RecordPair, recordPairsOf, translate } from '@sogdia/core/workspace';
import { linePanels, panelGrid } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import { type Grid, type GridCell, type GridColumn, legendOf, numberOf, textCell } from '../../table/index.ts';
import { unicodeGlyphs } from '../../terminal/index.ts';
import type { DataParts } from '../layout/index.ts';
import { discrepancyColumns, discrepancyRows } from '../mirror/discrepancy-columns.ts';
import { discrepancySentences } from '../mirror/discrepancy-words.ts';

const marks = { own: unicodeGlyphs.dot, mirror: unicodeGlyphs.ring } as const;

/** Both figures of a flow and the gap, and of the first flow their ratio. */
const columnsOfFlow = { export: 4, import: 3 } as const;

/** Both sides' figures of both flows year by year, each flow with its gap, that of exports drawn as well. */
export function sidesGrid(spec: TradeSpec, context: ProgramContext): Grid {
  const { text, language } = context;
  const view = context.view(spec);
  const pairs = recordPairsOf(view, language);
  const wanted = pairs.map(({ flow }) => columnsOfFlow[flow]);
  const rows = discrepancyRows(view, pairs, context, wanted).toReversed();
  const highest = Math.max(0, ...rows.flatMap(({ cells }) => cells.slice(0, 2).map((cell) => numberOf(cell) ?? 0)));
  return {
    corner: text['table.year'],
    columns: [
      ...pairs.flatMap((pair) => columnsOf(pair, view, context)),
      { id: 'gap-bars', label: text['partner.drawn'], short: text['partner.drawn'], align: 'left' },
    ],
    rows: rows.map((row) => ({ ...row, cells: [...row.cells, gapCell(row.cells, highest, context)] })),
    legend: legendOf([view], language),
  };
}

/** Each figure is named by its flow after the mark of its side. */
function columnsOf({ flow }: RecordPair, view: TradeView, context: ProgramContext): readonly GridColumn[] {
  const { text, language } = context;
  const name = translate(language, `measure.${flow}`);
  const heads: Readonly<Record<string, Partial<GridColumn>>> = {
    own: { label: `${marks.own} ${name}`, short: `${marks.own} ${name}`, color: 'reporter' },
    mirror: { label: `${marks.mirror} ${name}`, short: `${marks.mirror} ${name}`, color: 'partner' },
    difference: { label: text['partner.gap']({ flow: name.toLowerCase() }) },
  };
  return discrepancyColumns(view, [], context)
    .slice(0, columnsOfFlow[flow])
    .map((column) => ({ ...column, ...ownValue(heads, column.id), id: `${flow}-${column.id}` }));
}

const barWidth = 24;

/** From nothing to the lower of two figures a bar, dots from there to the mark of the higher; one alone is its mark. */
function gapCell(cells: readonly GridCell[], highest: number, { look: { glyphs } }: ProgramContext): GridCell {
  const [own = 0, mirror = 0] = cells.slice(0, 2).map((cell) => Math.round(((numberOf(cell) ?? 0) / highest) * barWidth));
  const [lower, higher] = [Math.min(own, mirror), Math.max(own, mirror)];
  const between = cells.slice(0, 2).every((cell) => numberOf(cell) !== null) ? glyphs.bullet : ' ';
  const text = higher === 0 ? '' : glyphs.block.repeat(lower) + between.repeat(higher - lower) + (own < mirror ? marks.mirror : marks.own);
  return { ...textCell(text, own < mirror ? 'partner' : 'reporter'), sortsBy: null };
}

/** The lines of both sides, flow beside flow on one scale, with the gap between them. */
export function chartOfSides(view: View, { look, language }: ProgramContext, selected: string | null): DataParts['chart'] {
  const pairs = recordPairsOf(view, language);
  const views = pairs.map((pair) => pair.view);
  const heads = pairs.map(({ flow }) => translate(language, `measure.${flow}`));
  return {
    title: null,
    unit: view.unit.short,
    // Higher than this, the lines say no more.
    height: (most) => Math.min(most, 20),
    draw: (size) => panelGrid(linePanels(views, { ...size, ...look, selected }, language, heads), pairs.length, size),
  };
}

/** The marks of both sides and of the gap, each with what it stands for. */
export function sidesLegend({ spec }: TradeView, context: ProgramContext): string {
  const { text, world, language, look } = context;
  const sides = [spec.reporter, ...spec.partners].map((code, index) => {
    return `${index === 0 ? marks.own : marks.mirror} ${text['record.reporter']({ reporter: formatEconomy(world, code, language) })}`;
  });
  return [...sides, `${look.glyphs.shadeKey} ${text['legend.discrepancy']}`].join('  ');
}

/** The gap of each flow in the last year of which both sides speak, in a sentence. */
export function gapSentences(view: View, context: ProgramContext): readonly string[] {
  return recordPairsOf(view, context.language).flatMap((pair) => discrepancySentences(pair, null, context).slice(0, 1));
}
