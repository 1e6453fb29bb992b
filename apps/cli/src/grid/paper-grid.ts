import { type AgreementItem, paperViewNames, paperViews } from '@sogdia/core';
import type { ProgramContext } from '../program/program-context.ts';
import { type Grid, type GridCell, textCell } from './grid.ts';

/** The figures and the table of the paper, each with how many of the numbers that the paper states agree with the cited data. */
export function paperGrid(context: ProgramContext): Grid {
  const { text } = context;
  return {
    corner: text['paper.item'],
    columns: [
      { id: 'agree', label: text['paper.agree'], short: text['paper.agree'], align: 'right' },
      { id: 'rounding', label: text['paper.rounding'], short: text['paper.rounding'], align: 'right' },
      { id: 'differ', label: text['paper.differ'], short: text['paper.differ'], align: 'right' },
      { id: 'untested', label: text['paper.untested'], short: text['paper.untested'], align: 'right' },
      { id: 'title', label: text['paper.title'], short: text['paper.title'], align: 'left' },
    ],
    rows: paperViewNames.map((name) => {
      const view = context.view(paperViews[name]);
      const items = view.agreement?.items ?? [];
      const count = (wanted: AgreementItem['outcome']): number => items.filter(({ outcome }) => outcome === wanted).length;
      return {
        id: name,
        label: text[`paper.${name}`],
        style: 'plain',
        cells: [
          countCell(count('agrees'), 'plain'),
          countCell(count('within-rounding'), 'plain'),
          countCell(count('differs'), 'warning'),
          countCell(count('not-independent'), 'faint'),
          textCell(view.title),
        ],
      };
    }),
    legend: [],
  };
}

function countCell(count: number, style: GridCell['style']): GridCell {
  return { text: String(count), marks: '', style: count === 0 ? 'faint' : style, sortsBy: count, lineage: null };
}
