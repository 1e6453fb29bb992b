import { formatAmount, isMissing, type Receipt } from '@sogdia/core';
import type { CheckedDraft, CheckedFigure } from '@sogdia/core/claims';
import { formatReceiptValue, formatSubject, minusSign } from '@sogdia/core/format';
import { drawChart } from '../../charts/index.ts';
import type { Draft, Location, ProgramContext } from '../../model/index.ts';
import { blanks, fitFrame, fitLine, type Line, lineOf, outcomeMark, ruleLine, wrapOnScreen } from '../../terminal/index.ts';
import { factLines, type Room } from '../layout/index.ts';
import { otherFigures, statedNumber, suggestionFor, viewOfFigure } from './judged-figure.ts';

/** Columns of another figure with its difference; a chart is drawn, and parts stand apart, where there are so many rows. */
const [figuresWidth, lowestChart, highEnough] = [22, 9, 18];

/** What is found of a figure of a draft, as far as there is room: the working, a text that would be right, what else may be meant, the years around it. */
export function figureLines(checked: CheckedDraft, draft: Draft, location: Location, context: ProgramContext, room: Room): readonly Line[] {
  const { text, look } = context;
  const { width, height } = room;
  const figure = checked.figures[location.row];
  if (figure === undefined) return fitFrame([ruleLine('', '', width, look.glyphs)], width, height);
  const at = location.row + 1;
  const isLow = height < highEnough;
  const panel = (title: string, right: string, lines: readonly Line[]): readonly Line[] => {
    if (lines.length === 0 || (isLow && right === '')) return lines;
    return [...(isLow ? [] : [blanks(0)]), ruleLine(title, right, width, look.glyphs), ...lines];
  };
  const view = viewOfFigure(figure, context);
  const title = `${outcomeMark(figure.outcome, look.glyphs).sign} ${figure.printed}${text['joint.colon']}${text[`draft.outcome.${figure.outcome}`]}`;
  const lines = [
    ruleLine(title, text['table.part']({ from: at, to: at, of: checked.figures.length }), width, look.glyphs),
    ...factsOf(figure, checked, context, width),
    ...panel(text['draft.suggested'], '', suggestionLines(figure, draft, context, width)),
    ...panel(text['draft.others'], text['draft.off-by'], otherLines(figure, location.column, context, width)),
    ...panel(
      text['draft.working'],
      '',
      wrapOnScreen(figure.expression ?? '', width).map((line) => lineOf([line, 'faint'])),
    ),
  ];
  const size = { width, height: Math.min(height - lines.length - 2, 14), selected: figure.receipt?.subject.period ?? null };
  if (view === null || size.height < lowestChart - 2) return fitFrame(lines, width, height);
  const chart = drawChart(view, { ...size, ...look }, context.language);
  return fitFrame([...lines, ...panel(view.title, view.unit.short, chart)], width, height);
}

function factsOf(figure: CheckedFigure, { sources }: CheckedDraft, context: ProgramContext, width: number): readonly Line[] {
  const { text, world, language } = context;
  const { receipt, outcome } = figure;
  const fact = (name: string, value: string): readonly Line[] => factLines(name, value, width);
  const stated = statedNumber(figure);
  const why = fact(text['draft.why'], figure.message.text);
  if (receipt === null || stated === null || isMissing(receipt.value)) return why;
  const publisher = receipt.kind === 'cell' ? sources.find(({ release }) => release.id === receipt.release)?.source.publisher : undefined;
  const isApart = outcome === 'off' || outcome === 'close';
  return [
    ...fact(text['draft.found'], formatSubject(world, receipt.subject, language)),
    ...fact(text['draft.you-say'], figure.printed),
    ...fact(text['draft.data'], text['draft.from']({ value: figure.found ?? '', publisher: publisher ?? null })),
    ...(isApart ? fact(text['draft.off-by'], differenceText(stated.value - receipt.value, receipt, context, receipt.value)) : []),
    ...fact(text['draft.rounded'], text['draft.digits']({ value: stated.rounded(receipt.value) })),
    ...(outcome === 'right-elsewhere' ? why : []),
  ];
}

/** A difference with its sign: of rates in points, of ranks in places, of an amount also as a part of another. */
function differenceText(difference: number, { unit }: Receipt, { language, text }: ProgramContext, whole = 0): string {
  const [sign, size] = [difference < 0 ? minusSign : '+', Math.abs(difference)];
  if (unit === 'ratio') return text['draft.points']({ points: `${sign}${(100 * size).toFixed(1)}` });
  if (unit === 'rank') return `${sign}${size}`;
  const amount = `${sign}${formatAmount(size, unit, language)}`;
  return whole === 0 ? amount : text['draft.of-it']({ amount, percent: Math.abs((100 * size) / whole).toFixed(1) });
}

function suggestionLines(figure: CheckedFigure, draft: Draft, context: ProgramContext, width: number): readonly Line[] {
  const suggested = suggestionFor(figure, draft, context);
  if (suggested === null) return [];
  const [line = ''] = draft.text.slice(0, figure.start).split('\n').slice(-1);
  const before = line.length <= width / 2 ? line : `…${line.slice(-Math.floor(width / 2)).replace(/^\S*\s/, '')}`;
  const [after = ''] = draft.text.slice(figure.end, figure.end + width).split('\n');
  return [
    fitLine(lineOf(['- ', 'error'], [before, 'faint'], [figure.printed, 'error'], [after, 'faint']), width),
    fitLine(lineOf(['+ ', 'key'], [before, 'faint'], [suggested, 'key'], [after, 'faint']), width),
  ];
}

function otherLines(figure: CheckedFigure, at: number, context: ProgramContext, width: number): readonly Line[] {
  const { look, world, language } = context;
  return otherFigures(figure, context).map(({ label, receipt, difference }, index) => {
    const isAt = at === index + 1;
    const name = lineOf([`${isAt ? look.glyphs.pointer : look.glyphs.bullet} `, 'key'], [label, isAt ? 'cursor' : 'plain']);
    const value = formatReceiptValue(world, receipt, language).padStart(10);
    const off = differenceText(difference, receipt, context).padStart(figuresWidth - value.length);
    return [...fitLine(name, width - figuresWidth), ...lineOf([value], [off, 'faint'])];
  });
}
