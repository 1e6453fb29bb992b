import type { View } from '@sogdia/core';
import { isTradeSpec, isTradeView, membersOf } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { chartHeight, chartWithEvents } from '../../charts/index.ts';
import { type Location, newLocation, type ProgramContext, viewName } from '../../model/index.ts';
import { plainWordsLines } from '../../print/index.ts';
import { gridOfView } from '../../table/index.ts';
import { type CursorCell, dataScreen, receiptLocation, type Screen } from '../layout/index.ts';

/** Any view: its chart over its table, the headline above, agreement and notes beside. */
export const viewScreen: Screen = dataScreen({
  title: (location, context) => titleOf(context.view(location.spec), context),
  grid: (location, context) => gridOfView(context.view(location.spec), context.language),
  parts: (location, context, grid) => {
    const view = context.view(location.spec);
    const selected = grid.rows[location.row]?.id ?? null;
    return {
      headline: view.headline.text,
      chart: {
        title: view.title,
        unit: view.unit.label,
        height: (most) => chartHeight(view, most, context.language),
        draw: (size) => chartWithEvents(view, { ...size, ...context.look, selected }, context.language),
      },
      table: { title: context.text['view.table'], unit: view.unit.short },
      hasParagraphs: true,
      aside: () => asideOf(view),
      words: (width) => plainWordsLines(view, width, context),
    };
  },
  drill,
});

/** A figure of the study by its name, any other view by what it measures. */
function titleOf(view: View, context: ProgramContext): string {
  if (view.name !== null) return viewName(view.name, context.text);
  const measures = isTradeView(view) ? view.spec.measures : [];
  return measures.length === 0
    ? view.title
    : measures.map((measure) => translate(context.language, `measure.${measure}`)).join(context.text['joint.list']);
}

/** What the study says of it, then what a reader must know. */
function asideOf(view: View): readonly string[] {
  const differing = view.agreement?.items.filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-independent') ?? [];
  const agreement = view.agreement === null ? [] : [view.agreement.summary.text, ...differing.map(({ sentence }) => sentence.text)];
  const trend = view.agreement === null ? view.description.summary.map(({ text }) => text).join(' ') : '';
  return [...agreement, ...(trend === '' ? [] : [trend]), ...view.notes];
}

/** A group opens into its members, any other number into its receipt. */
function drill({ lineage }: CursorCell, location: Location, context: ProgramContext): Location | null {
  if (lineage === null) return null;
  const members = membersOf(context.world, lineage.series.economy);
  const { spec } = location;
  const isGroup =
    members.length > 1 &&
    isTradeSpec(spec) &&
    spec.measures.every((measure) => measure === lineage.series.measure || measure === 'export' || measure === 'import');
  if (!isGroup) return receiptLocation(lineage);
  const measures = spec.measures.filter((measure) => measure === lineage.series.measure);
  return newLocation('view', {
    spec: { ...spec, measures, partners: [...members], chart: 'line' },
    row: location.row,
    form: location.form,
  });
}
