import type { Language } from '@sogdia/core';
import { messagesOf } from '../messages/index.ts';
import { fitLine, type Glyphs, type Line, lineOf, type Piece } from '../terminal/index.ts';
import type { PlotMarks } from './plot/index.ts';

/** How a legend is drawn, and the form of the chart that it belongs to. */
export interface LegendOptions {
  readonly glyphs: Glyphs;
  readonly width: number;
  readonly form: 'lines' | 'areas' | 'columns' | 'bars';
  /** Which of the periods are drawn, where not all are. */
  readonly part: string | null;
}

/** Which periods a chart shows where not all, and what its marks stand for, in one line; null where there is nothing to say. */
export function chartLegend(marks: PlotMarks, options: LegendOptions, language: Language): Line | null {
  const { glyphs, width, form, part } = options;
  const text = messagesOf(language);
  const band = { methods: text['legend.methods'], discrepancy: text['legend.discrepancy'], bounds: text['legend.bounds'] } as const;
  const bandSign = { lines: glyphs.shadeKey, columns: `${glyphs.shadedBlock}${glyphs.shadedBlank}`, areas: null, bars: null }[form];
  const jointSign = form === 'bars' ? glyphs.jointAcross : glyphs.joint;
  const pieces: readonly (readonly Piece[])[] = [
    ...(part === null ? [] : [[[`${part}   `, 'warning'] as const]]),
    ...(marks.bandKind === null || bandSign === null ? [] : [entry(bandSign, band[marks.bandKind], 'faint')]),
    ...(marks.joints.length === 0 ? [] : [entry(jointSign, text['legend.joint'], 'title')]),
    ...(marks.voids.length === 0 ? [] : [entry(glyphs.hatch, text['legend.void'], 'missing')]),
    ...(marks.incomplete.length === 0 ? [] : [entry(glyphs.incomplete, text['legend.incomplete'], 'warning')]),
  ];
  return pieces.length === 0 ? null : fitLine(lineOf(...pieces.flat()), width);
}

function entry(sign: string, meaning: string, style: NonNullable<Piece[1]>): readonly Piece[] {
  return [
    [`${sign} `, style],
    [`${meaning}   `, 'faint'],
  ];
}
