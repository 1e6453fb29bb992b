import type { CheckedDraft, CheckedFigure } from '@sogdia/core/claims';
import { formatEconomy } from '@sogdia/core/format';
import { type Location, type ProgramContext, viewLocation } from '../../model/index.ts';
import { type Grid, textGrid } from '../../table/index.ts';
import { fitFrame, fitLine, following, type Line, lineOf, outcomeMark, type Piece, ruleLine, wrapOnScreen } from '../../terminal/index.ts';
import type { Room, Screen } from '../layout/index.ts';
import { draftPane, moveInDraft } from './draft-pane.ts';
import { figureLines } from './figure-lines.ts';
import { type OtherFigure, otherFigures, viewOfFigure } from './judged-figure.ts';

/** A text with its figures marked, and what is found of the one under the cursor. */
export const draftScreen: Screen = {
  title: ({ draft }, { text }) => draft?.file ?? text[isEmpty(draft) ? 'draft.title' : 'draft.text'],
  grid: draftGrid,
  move: (location, context, room, rows) => {
    const { draft } = location;
    return draft === null ? {} : { ...moveInDraft(draft, figuresOf(location, context), location, rows, roomsOf(room).pane), column: 0 };
  },
  rowsShown: (_location, _context, room) => room.height,
  lines: (location, context, room) => {
    const { draft } = location;
    const { text, look, drafts } = context;
    if (draft === null || isEmpty(draft)) return emptyLines(context, room);
    const checked = drafts?.check(draft.text) ?? null;
    const { pane, figure, isBeside } = roomsOf(room);
    const count = text['draft.lines']({ lines: draft.text.trimEnd().split('\n').length });
    const shown = fitFrame(draftPane(draft, checked?.figures ?? [], location, look, pane), pane.width, pane.height);
    const left = [ruleLine(text['draft.text'], count, pane.width, look.glyphs), ...shown];
    const right = following(
      checked === null ? fitFrame([], figure.width, figure.height) : figureLines(checked, draft, location, context, figure),
    );
    const between = lineOf([` ${look.glyphs.vertical} `, 'border']);
    const body = isBeside ? left.map((line, index) => [...line, ...between, ...(right[index] ?? [])]) : [...left, ...right];
    const waiting = drafts === null ? text['claim.reading'] : text[draft.isStopped ? 'draft.stopped' : 'draft.long'];
    const told = checked === null ? waiting : (figureAt(location, context)?.message.text ?? text['draft.none']);
    return [headLine(checked, context), ...body, lineOf([`${look.glyphs.pointer} ${told}`])].map((line) => fitLine(line, room.width));
  },
  drill: (location, context) => {
    const figure = figureAt(location, context);
    if (location.column > 0) return othersAt(location, context)[location.column - 1]?.location ?? null;
    const view = figure === null ? null : viewOfFigure(figure, context);
    const row = view?.series[0]?.points.findIndex(({ period }) => period === figure?.receipt?.subject.period) ?? 0;
    return view === null ? null : viewLocation(view.spec, { row });
  },
};

function isEmpty(draft: Location['draft']): boolean {
  return draft === null || draft.text.trim() === '';
}

/** The figures of a draft that was read. */
function figuresOf({ draft }: Location, { drafts }: ProgramContext): readonly CheckedFigure[] {
  return (draft === null ? null : drafts?.check(draft.text))?.figures ?? [];
}

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
function roomsOf({ width, height }: Room): { readonly pane: Room; readonly figure: Room; readonly isBeside: boolean } {
  const isBeside = width >= wide;
  const left = isBeside ? Math.floor(width * 0.55) : width;
  const top = isBeside ? height - 2 : Math.max(3, Math.floor((height - 2) * 0.4));
  const figure = isBeside ? { width: width - left - 3, height: top } : { width, height: height - 2 - top };
  return { pane: { width: left, height: top - 1 }, figure, isBeside };
}

/** How many figures fare how, each with its sign and word, and what they are checked against. */
function headLine(checked: CheckedDraft | null, { text, look, world, question, language }: ProgramContext): Line {
  const counts = Object.entries(checked?.counts ?? {}) as readonly [CheckedFigure['outcome'], number][];
  const pieces = counts.flatMap(([outcome, count]): readonly Piece[] => {
    const { sign, style } = outcomeMark(outcome, look.glyphs);
    return count === 0 ? [] : [['  '], [`${sign} `, style], [`${count} ${text[`draft.outcome.${outcome}`]}`]];
  });
  const against = text['draft.against']({ reporter: formatEconomy(world, question.reporter, language) });
  return lineOf([text['draft.figures']({ count: checked?.figures.length ?? null }), 'headline'], ...pieces, [`   ${against}`, 'faint']);
}

/** What can be done where there is no text yet. */
function emptyLines({ text }: ProgramContext, { width, height }: Room): readonly Line[] {
  const ways = [text['draft.paste'], text['draft.editor'], text['draft.file'], text['draft.languages']];
  const lines = ways.flatMap((way) => wrapOnScreen(way, width - 4).map((line, at) => lineOf([at === 0 ? '  ' : '    '], [line])));
  return fitFrame([lineOf([text['draft.headline'], 'headline']), [], ...lines], width, height);
}

/** The figures as rows, so that copying works as in tables; Tab goes over as many columns as there are other figures to choose. */
function draftGrid(location: Location, context: ProgramContext): Grid {
  const { text } = context;
  return textGrid(
    text['draft.figure'],
    [text['draft.outcome'], text['draft.data'], text['draft.why'], text['draft.working']],
    figuresOf(location, context).map(({ start, printed, outcome, found, message, expression }) => [
      ...([String(start), printed] as const),
      ...[text[`draft.outcome.${outcome}`], found ?? '', message.text, expression ?? ''],
    ]),
  );
}
