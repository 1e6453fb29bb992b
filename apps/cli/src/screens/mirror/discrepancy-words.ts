import type { View } from '@sogdia/core';
import { describeDiscrepancy, explainDiscrepancy, lastDiscrepancyOf, type RecordPair, recordPairsOf } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { type Line, lineOf, wrapText } from '../../terminal/index.ts';

/** The discrepancy of a pair in sentences, in one period or the last of which both sides speak. */
export function discrepancySentences(pair: RecordPair, period: string | null, context: ProgramContext): readonly string[] {
  const point = pair.discrepancy.points.find((one) => one.period === period) ?? lastDiscrepancyOf(pair);
  return point === undefined ? [] : describeDiscrepancy(pair, point, context.language).map(({ text }) => text);
}

/** The discrepancy of a view of one flow in sentences, and by name what could explain the rest of it. */
export function pairAside(view: View, period: string | null, context: ProgramContext): readonly string[] {
  const names = explainDiscrepancy(context.language).map(({ name }) => name);
  const explained = context.text['joint.sentences']({
    texts: [context.text['discrepancy.explain'] + context.text['joint.colon'] + names.join(context.text['joint.list'])],
  });
  return recordPairsOf(view, context.language).flatMap((pair) => [...discrepancySentences(pair, period, context), explained]);
}

/** The discrepancy of every flow of a view in sentences under its name, and in full what could explain the rest. */
export function discrepancyTexts(view: View, context: ProgramContext, period: string | null = null): readonly string[] {
  const pairs = recordPairsOf(view, context.language);
  const told = pairs.flatMap((pair) => [
    ...(pairs.length > 1 ? [`${pair.own.label}:`] : []),
    ...discrepancySentences(pair, period, context),
  ]);
  return [...told, `${context.text['discrepancy.explain']}:`, ...explainDiscrepancy(context.language).map(({ text }) => `- ${text}`)];
}

/** A view of one flow in both records in words: the discrepancy first, then all that its view says. */
export function pairWords(view: View, period: string | null, width: number, context: ProgramContext): readonly Line[] {
  const { language } = context;
  const theme = { depth: 'none', glyphs: context.look.glyphs } as const;
  return [
    lineOf([view.title, 'title']),
    ...discrepancyTexts(view, context, period).flatMap((text) =>
      wrapText(text, width, text.startsWith('- ') ? '  ' : '').map((line) => lineOf([line])),
    ),
    lineOf(['']),
    ...viewWordsLines(view, { width, tableWidth: null, theme, language }),
  ];
}
