import { cellsOf, citeReceipt, receiptLines } from '@sogdia/core';
import { z } from 'zod';
import { receiptCommand } from '../../../commands/index.ts';
import { receiptTree } from '../../../print/index.ts';
import { printLines, wrapText } from '../../../terminal/index.ts';
import { askedSpec, query, recordersOf, value, valueAsData } from './asked-view.ts';
import { cut, number, type Tool, text, texts } from './tool.ts';

/** As many sources a plain receipt names, as many cells and letters a deep one has. */
const [mostSources, mostCells, mostLetters] = [3, 20, 5000];

const input = z.object({ query, period: text.min(1).max(40), line: text.max(200).optional(), deep: z.boolean().optional() });
const cell = z.object({ release: text, subject: text, printed: text, status: text, value: number });
const work = z.object({ title: text, url: text.nullable() });
const address = { query: text, period: text, line: text };
const lineage = {
  recorder: texts,
  formula: text.nullable(),
  revised: number.nullable(),
  sources: z.array(work),
  left: number,
  cells: z.array(cell).optional(),
};
const output = z.object({ ...address, subject: text, ...value, unit: text, ...lineage });

/** Answers where a value comes from: plainly, or down to each cell of its sources. */
export const receiptTool: Tool<typeof input, typeof output> = {
  name: 'receipt',
  help: (words) => words['mcp.receipt'],
  input,
  output,
  async answer({ query: asked, period, line = null, deep = false }, context) {
    const { view, found } = await receiptCommand.answer({ spec: await askedSpec(asked, context), period, series: line }, context);
    const { receipt, revised, status } = found.point;
    const { language, theme } = context;
    const [head] = receiptLines(view, receipt, view.references, language);
    const works = view.references
      .filter(({ source, release }) => cellsOf(receipt).some((one) => one.source === source.id && one.release === release.id))
      .map(({ source, release }) => ({ title: `${source.publisher}: ${release.label}`, url: source.url }));
    const sources = cut(works, mostSources);
    const cells = cut(deep ? cellsOf(receipt) : [], mostCells);
    const cellsAsData = cells.kept.map((one) => ({
      release: one.release,
      subject: receiptLines(view, one, view.references, language)[0]?.subject ?? '',
      printed: one.printed === null ? '' : `${one.printed.value} ${one.printed.unit}`,
      status: one.status,
      value: one.value,
    }));
    const data = {
      query: view.name ?? view.query,
      period,
      line: found.series.id,
      subject: head?.subject ?? '',
      ...valueAsData(receipt.value),
      unit: receipt.unit,
      status,
      recorder: recordersOf(receipt),
      formula: receipt.kind === 'step' ? receipt.formula : null,
      revised: revised === null ? null : valueAsData(revised.value).value,
      sources: sources.kept,
      left: deep ? cells.left : sources.left,
      ...(deep ? { cells: cellsAsData } : {}),
    };
    const titles = new Set(sources.kept.map(({ title }) => title));
    if (!deep)
      return {
        lines: [`${data.subject}: ${head?.value ?? ''} (${status})`, data.formula ?? '', ...titles].filter(Boolean),
        left: sources.left,
        data,
      };
    const nodes = receiptTree(receipt, view.references, { world: view, width: 120, glyphs: theme.glyphs, language, wrap: wrapText });
    const tree = printLines(
      nodes.flatMap(({ lines }) => lines),
      { ...theme, depth: 'none' },
    );
    const whole = `${tree}\n${citeReceipt(view, receipt, view.references, language).plain}`;
    const end = whole.length <= mostLetters ? whole.length : whole.lastIndexOf('\n', mostLetters);
    return { lines: [whole.slice(0, end)], left: whole.slice(end).split('\n').length - 1, data };
  },
};
