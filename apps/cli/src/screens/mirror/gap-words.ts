import { type BookPair, bookPairsOf, describeGap, explainGap, lastGapOf, type View } from '@sogdia/core';
import type { ProgramContext } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { type Line, lineOf, wrapText } from '../../terminal/index.ts';

/** The gap of a pair in sentences, in one period or the last of which both sides speak. */
function gapSentences(pair: BookPair, period: string | null, context: ProgramContext): readonly string[] {
  const point = pair.gap.points.find((one) => one.period === period) ?? lastGapOf(pair);
  return point === undefined ? [] : describeGap(pair, point, context.language).map(({ text }) => text);
}

/** The gap of a view of one flow in sentences, and by name what could explain the rest of it. */
export function pairAside(view: View, period: string | null, context: ProgramContext): readonly string[] {
  const names = explainGap(context.language).map(({ name }) => name);
  const explained = `${context.text['gap.explain']}: ${names.join(', ')}.`;
  return bookPairsOf(view, context.language).flatMap((pair) => [...gapSentences(pair, period, context), explained]);
}

/** The gap of every flow of a view in sentences under its name, and in full what could explain the rest. */
export function gapTexts(view: View, context: ProgramContext, period: string | null = null): readonly string[] {
  const pairs = bookPairsOf(view, context.language);
  const told = pairs.flatMap((pair) => [...(pairs.length > 1 ? [`${pair.own.label}:`] : []), ...gapSentences(pair, period, context)]);
  return [...told, `${context.text['gap.explain']}:`, ...explainGap(context.language).map(({ text }) => `- ${text}`)];
}

/** A view of one flow in both books in words: the gap first, then all that its view says. */
export function pairWords(view: View, period: string | null, width: number, context: ProgramContext): readonly Line[] {
  const { language } = context;
  const theme = { depth: 'none', glyphs: context.look.glyphs } as const;
  return [
    lineOf([view.title, 'title']),
    ...gapTexts(view, context, period).flatMap((text) =>
      wrapText(text, width, text.startsWith('- ') ? '  ' : '').map((line) => lineOf([line])),
    ),
    lineOf(['']),
    ...viewWordsLines(view, { width, tableWidth: null, theme, language }),
  ];
}
