import { formatAmount, isMissing, type Receipt } from '@sogdia/core';
import type { CheckedDraft, CheckedFigure } from '@sogdia/core/claims';
import { formatReceiptValue, formatSubject, minusSign } from '@sogdia/core/format';
import { drawChart } from '../../charts/index.ts';
import type { Draft, Location, ProgramContext } from '../../model/index.ts';
import { blanks, fitFrame, fitLine, type Line, lineOf, outcomeMark, ruleLine, type Style, wrapOnScreen } from '../../terminal/index.ts';
import type { Room } from '../layout/index.ts';
import { labelOfOther, otherFigures, specOfFigure, viewOf } from './other-figures.ts';
import { statedNumber } from './stated-number.ts';
import { suggestionFor } from './suggestion.ts';

/** Columns of the names of facts, and of another figure with its difference; a chart is drawn, and parts stand apart, where there are so many rows. */
const [nameWidth, figuresWidth, lowestChart, highEnough] = [11, 22, 7, 18];

/** What is found of a figure of a draft, as far as there is room: how it fares and why, the working, a text that would be right, what else may be meant, the years around it. */
export function figureLines(checked: CheckedDraft, draft: Draft, location: Location, context: ProgramContext, room: Room): readonly Line[] {
  const { text, look } = context;
  const figure = checked.figures[location.row];
  if (figure === undefined) return fitFrame([ruleLine('', '', room.width, look.glyphs)], room.width, room.height);
  const part = text['table.part']({ from: location.row + 1, to: location.row + 1, of: checked.figures.length });
  const { sign } = outcomeMark(figure.outcome, look.glyphs);
  const { width, height } = room;
  const isLow = height < highEnough;
  const panel = (title: string, right: string, lines: readonly Line[]): readonly Line[] => {
    if (lines.length === 0) return [];
    return isLow && right === '' ? lines : [...(isLow ? [] : [blanks(0)]), ruleLine(title, right, width, look.glyphs), ...lines];
  };
  const lines = [
    ruleLine(`${sign} ${figure.printed}: ${text[`draft.outcome.${figure.outcome}`]}`, part, width, look.glyphs),
    ...factLines(figure, checked, context, width),
    ...panel(text['draft.suggested'], '', suggestionLines(figure, draft, context, width)),
    ...panel(text['draft.others'], text['draft.off-by'], otherLines(figure, location.column, context, width)),
    ...panel(
      text['draft.working'],
      '',
      wrapOnScreen(figure.expression ?? '', width).map((line) => lineOf([line, 'faint'])),
    ),
  ];
  return fitFrame([...lines, ...chartLines(figure, context, { width, height: height - lines.length })], width, height);
}

function factLines(figure: CheckedFigure, { sources }: CheckedDraft, context: ProgramContext, width: number): readonly Line[] {
  const { text, world, language } = context;
  const { receipt, expression, printed, found } = figure;
  const fact = (name: string, value: string, style: Style = 'plain'): readonly Line[] =>
    wrapOnScreen(value, width - nameWidth).map((line, at) => lineOf([(at === 0 ? name : '').padEnd(nameWidth), 'faint'], [line, style]));
  const stated = expression === null ? null : statedNumber(expression);
  if (receipt === null || stated === null || isMissing(receipt.value)) return fact(text['draft.why'], figure.message.text);
  const publisher = receipt.kind === 'cell' ? sources.find(({ release }) => release.id === receipt.release)?.source.publisher : undefined;
  return [
    ...fact(text['draft.found'], formatSubject(world, receipt.subject, language)),
    ...fact(text['draft.you-say'], printed),
    ...fact(text['draft.data'], publisher === undefined ? (found ?? '') : text['draft.from']({ value: found ?? '', publisher }), 'strong'),
    ...(figure.outcome === 'off' || figure.outcome === 'close'
      ? fact(text['draft.off-by'], offText(stated.value - receipt.value, receipt, context))
      : []),
    ...fact(text['draft.rounded'], text['draft.digits']({ value: stated.rounded(receipt.value) })),
    ...(figure.outcome === 'right-elsewhere' ? fact(text['draft.why'], figure.message.text) : []),
  ];
}

/** A difference with its sign: of rates in points, of ranks in places. */
function differenceText(difference: number, { unit }: Receipt, { language, text }: ProgramContext): string {
  const size = Math.abs(difference);
  const shown = unit === 'ratio' ? text['draft.points']({ points: (100 * size).toFixed(1) }) : formatAmount(size, unit, language);
  return `${difference < 0 ? minusSign : '+'}${unit === 'rank' ? size : shown}`;
}

/** The same, and of an amount how much it is of the figure of the data. */
function offText(difference: number, receipt: Receipt, context: ProgramContext): string {
  const amount = differenceText(difference, receipt, context);
  if (isMissing(receipt.value) || receipt.value === 0 || receipt.unit === 'ratio' || receipt.unit === 'rank') return amount;
  return context.text['draft.of-it']({ amount, percent: (100 * Math.abs(difference / receipt.value)).toFixed(1) });
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
  return otherFigures(figure, context).map((other, index) => {
    const { receipt, difference } = other;
    const label = labelOfOther(other, context);
    const isAt = at === index + 1;
    const off = differenceText(difference, receipt, context);
    const value = formatReceiptValue(world, receipt, language);
    const name = lineOf([`${isAt ? look.glyphs.pointer : look.glyphs.bullet} `, 'key'], [label, isAt ? 'cursor' : 'plain']);
    return [...fitLine(name, width - figuresWidth), ...lineOf([value.padStart(10), 'plain'], [off.padStart(figuresWidth - 10), 'faint'])];
  });
}

/** The years around a figure, with its own marked. */
function chartLines(figure: CheckedFigure, context: ProgramContext, { width, height }: Room): readonly Line[] {
  const view = height < lowestChart + 2 ? null : viewOf(specOfFigure(figure, context), context);
  if (view === null) return [];
  const selected = figure.receipt?.subject.period ?? null;
  return [
    blanks(0),
    ruleLine(view.title, view.unit.short, width, context.look.glyphs),
    ...drawChart(view, { width, height: Math.min(height - 2, 14), ...context.look, selected }, context.language),
  ];
}
