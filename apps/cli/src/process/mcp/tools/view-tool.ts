import type { Language, View, ViewSeries } from '@sogdia/core';
import { z } from 'zod';
import { viewCommand } from '../../../commands/index.ts';
import { gridOfView } from '../../../table/index.ts';
import { askedSpec, query, recordersOf, value, valueAsData } from './asked-view.ts';
import { cut, number, type Tool, text, texts } from './tool.ts';

/** As many values are given at once. */
const most = 60;

const input = z.object({ query });
const point = z.object({ period: text, ...value, recorder: texts.optional() });
const line = z.object({ id: text, label: text, unit: text, record: text, recorder: texts, points: z.array(point) });
const output = z.object({ query: text, title: text, subtitle: text, headline: text, lines: z.array(line), left: number, notes: texts });

/** Answers a view: each line with its unit and whose record it is, each value with its status; a value's address is the query, the period and the id of the line. */
export const viewTool: Tool<typeof input, typeof output> = {
  name: 'view',
  help: (words) => words['mcp.view'],
  input,
  output,
  async answer(asked, context) {
    const { view } = await viewCommand.answer({ spec: await askedSpec(asked.query, context), rows: { where: [] } }, context);
    const { kept, left } = newest(view);
    const { title, subtitle, headline, notes, series } = kept;
    const data = {
      query: view.name ?? view.query,
      title,
      subtitle,
      headline: headline.text,
      lines: series.map(lineAsData),
      left,
      notes: [...notes],
    };
    return { lines: [headline.text, subtitle, ...tableOf(kept, context.language)], left, data };
  },
};

/** The newest values of as many lines as there is room for. */
function newest(view: View): { readonly kept: View; readonly left: number } {
  const { kept: lines } = cut(view.series, most);
  const each = Math.max(1, Math.floor(most / lines.length));
  const [first = view.series[0], ...others] = lines.map((series) => ({ ...series, points: series.points.slice(-each) }));
  const count = (series: readonly ViewSeries[]): number => series.reduce((sum, { points }) => sum + points.length, 0);
  return { kept: { ...view, series: [first, ...others] }, left: count(view.series) - count([first, ...others]) };
}

function lineAsData({ id, label, record, points }: ViewSeries): z.infer<typeof line> {
  const last = points.at(-1)?.receipt;
  const recorder = last === undefined ? [] : recordersOf(last);
  const given = points.map((one) => {
    const own = recordersOf(one.receipt);
    return {
      period: one.period,
      ...valueAsData(one.value),
      status: one.status,
      ...(String(own) === String(recorder) ? {} : { recorder: own }),
    };
  });
  return { id, label, unit: last?.unit ?? '', record, recorder, points: given };
}

/** The table of a view with its marks, a tab between the cells. */
function tableOf(view: View, language: Language): readonly string[] {
  const { corner, columns, rows, legend } = gridOfView(view, language);
  const head = [corner, ...columns.map(({ label }) => label)];
  const body = rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.text + cell.marks)]);
  return [...[head, ...body].map((cells) => cells.join('\t')), ...legend];
}
