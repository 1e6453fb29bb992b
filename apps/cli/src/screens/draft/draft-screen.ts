import type { CheckedDraft, CheckedFigure } from '@sogdia/core/claims';
import { formatEconomy } from '@sogdia/core/format';
import { type Draft, type Location, type ProgramContext, viewLocation } from '../../model/index.ts';
import { type Grid, textCell } from '../../table/index.ts';
import { fitFrame, fitLine, type Line, lineOf, outcomeMark, type Piece, ruleLine, wrapOnScreen } from '../../terminal/index.ts';
import type { Room, Screen } from '../layout/index.ts';
import { draftPane, moveInDraft } from './draft-pane.ts';
import { figureLines } from './figure-lines.ts';
import { type OtherFigure, otherFigures, specOfFigure, viewOf } from './other-figures.ts';

/** A text with its figures marked, and what is found of the one under the cursor. */
export const draftScreen: Screen = {
  title: ({ draft }, { text }) => draft?.file ?? text[draft === null || draft.text === '' ? 'draft.title' : 'draft.pasted'],
  grid: draftGrid,
  move: (location, context, room, rows) => {
    const { draft } = location;
    if (draft === null) return {};
    return { ...moveInDraft(draft, figuresOf(location, context), location, rows, roomsOf(room).text), column: 0 };
  },
  rowsShown: (_location, _context, room) => roomsOf(room).text.height,
  lines: (location, context, room) => {
    const { draft } = location;
    if (draft === null || draft.text === '') return emptyLines(context, room);
    const { text, look } = context;
    const checked = context.drafts?.check(draft.text) ?? null;
    const { text: pane, figure, isBeside } = roomsOf(room);
    const count = text['draft.lines']({ lines: draft.text.trimEnd().split('\n').length });
    const left = [
      ruleLine(text['draft.text'], count, pane.width, look.glyphs),
      ...fitFrame(draftPane(draft, checked?.figures ?? [], location, context, pane), pane.width, pane.height),
    ];
    const right = checked === null ? fitFrame([], figure.width, figure.height) : figureLines(checked, draft, location, context, figure);
    const between = lineOf([` ${look.glyphs.vertical} `, 'border']);
    const body = isBeside ? left.map((line, index) => [...line, ...between, ...(right[index] ?? [])]) : [...left, ...right];
    const detail = `${look.glyphs.pointer} ${checked === null ? waitingText(draft, context) : detailText(checked, location, context)}`;
    return [fitLine(headLine(checked, context), room.width), ...body, fitLine(lineOf([detail]), room.width)];
  },
  drill: (location, context) => {
    const figure = figureAt(location, context);
    if (figure === null) return null;
    if (location.column > 0) return othersAt(location, context)[location.column - 1]?.location ?? null;
    const view = viewOf(specOfFigure(figure, context), context);
    const row = view?.series[0]?.points.findIndex(({ period }) => period === figure.receipt?.subject.period) ?? 0;
    return view === null ? null : viewLocation(view.spec, { row });
  },
};

/** The figure under the cursor of a draft; null where there is none. */
export function figureAt(location: Location, context: ProgramContext): CheckedFigure | null {
  return figuresOf(location, context)[location.row] ?? null;
}

/** The other figures that may be meant by the one under the cursor. */
export function othersAt(location: Location, context: ProgramContext): readonly OtherFigure[] {
  const figure = figureAt(location, context);
  return figure === null ? [] : otherFigures(figure, context);
}

/** From so many columns on, what is found of a figure stands beside the text. */
const wide = 104;

/** The rooms of the text, without the rule over it, and of what is found of a figure. */
function roomsOf({ width, height }: Room): { readonly text: Room; readonly figure: Room; readonly isBeside: boolean } {
  const body = height - 2;
  const left = Math.floor(width * 0.55);
  if (width >= wide) return { text: { width: left, height: body - 1 }, figure: { width: width - left - 3, height: body }, isBeside: true };
  const top = Math.max(3, Math.floor(body * 0.4));
  return { text: { width, height: top - 1 }, figure: { width, height: body - top }, isBeside: false };
}

/** The figures of a draft that was read. */
function figuresOf({ draft }: Location, { drafts }: ProgramContext): readonly CheckedFigure[] {
  return (draft === null ? null : drafts?.check(draft.text))?.figures ?? [];
}

/** How many figures fare how, each with its sign and word, and what they are checked against. */
function headLine(checked: CheckedDraft | null, { text, look, world, question, language }: ProgramContext): Line {
  if (checked === null) return [];
  const counts = Object.entries(checked.counts) as readonly [CheckedFigure['outcome'], number][];
  const pieces = counts.flatMap(([outcome, count]): readonly Piece[] => {
    const { sign, style } = outcomeMark(outcome, look.glyphs);
    return count === 0 ? [] : [['  '], [`${sign} `, style], [`${count} ${text[`draft.outcome.${outcome}`]}`]];
  });
  const reporter = formatEconomy(world, question.reporter, language);
  const against = text['draft.against']({ reporter });
  return lineOf([text['draft.figures']({ count: checked.figures.length }), 'headline'], ...pieces, [`   ${against}`, 'faint']);
}

function detailText({ figures, summary }: CheckedDraft, { row }: Location, { text }: ProgramContext): string {
  return figures[row]?.message.text ?? (figures.length === 0 ? text['draft.none'] : summary);
}

function waitingText({ isStopped }: Draft, { text, drafts }: ProgramContext): string {
  if (drafts === null) return text['claim.reading'];
  return text[isStopped ? 'draft.stopped' : 'draft.long'];
}

/** What can be done where there is no text yet. */
function emptyLines({ text }: ProgramContext, { width, height }: Room): readonly Line[] {
  const ways = [text['draft.paste'], text['draft.editor'], text['draft.file'], text['draft.English']];
  const lines = ways.flatMap((way) => wrapOnScreen(way, width - 4).map((line, at) => lineOf([at === 0 ? '  ' : '    '], [line])));
  return fitFrame([lineOf([text['draft.headline'], 'headline']), [], ...lines], width, height);
}

/** The figures as rows, so that the cursor and copying work as in tables; Tab goes over as many columns as there are other figures to choose. */
function draftGrid(location: Location, context: ProgramContext): Grid {
  const { text } = context;
  const column = (id: string, label: string) => ({ id, label, short: label, align: 'left' as const });
  return {
    corner: text['draft.figure'],
    columns: [
      column('outcome', text['draft.outcome']),
      column('found', text['draft.data']),
      column('says', text['draft.why']),
      column('expression', text['draft.working']),
    ],
    rows: figuresOf(location, context).map(({ start, printed, outcome, found, message, expression }) => ({
      id: String(start),
      label: printed,
      style: 'plain',
      cells: [textCell(text[`draft.outcome.${outcome}`]), textCell(found ?? ''), textCell(message.text), textCell(expression ?? '')],
    })),
    legend: [],
  };
}
