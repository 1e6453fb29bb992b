import type { Language, View } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import type { Outline, Place } from '@sogdia/core/model';
import { comparedPeriods, valueClassesOf } from '@sogdia/core/workspace';
import { messagesOf } from '../../messages/index.ts';
import type { Style } from '../../terminal/index.ts';
import { decimalsOf, numberAt } from './number-at.ts';

/** What a map in text is drawn from: outlines with what is written in them, and the ways between them. */
export interface MapPlot {
  readonly period: string;
  readonly unit: string;
  readonly regions: readonly { readonly outline: Outline; readonly label: string; readonly style: Style; readonly isAsked: boolean }[];
  readonly ways: readonly Place[];
  readonly key: readonly { readonly text: string; readonly style: Style }[];
}

/** A view as a map in text; null where it has no outline to draw. */
export function mapPlotOf(view: View, language: Language): MapPlot | null {
  const compared = comparedPeriods(view);
  const outlines = view.map?.outlines ?? [];
  if (compared === null || !outlines.some(({ economy }) => view.series.some((series) => series.economy === economy))) return null;
  const classes = valueClassesOf(view.series.flatMap((series) => numberAt(series, compared.last) ?? []));
  const format = (value: number, decimals: number): string => formatCell(view, value, { ...view.unit, decimals }, language);
  const ways = view.map?.places.filter(({ geometry }) => geometry !== null && geometry.type !== 'Point') ?? [];
  const text = messagesOf(language);
  return {
    period: compared.last,
    unit: view.unit.short,
    regions: outlines.map((outline) => {
      const series = view.series.find(({ economy }) => economy === outline.economy);
      const value = numberAt(series, compared.last);
      const number = value === null ? '–' : format(value, Math.min(1, view.unit.decimals));
      return {
        outline,
        label: `${outline.economy} ${number}`,
        style: value === null ? 'missing' : styleOf(classes.levelOf(value)),
        isAsked: series !== undefined,
      };
    }),
    ways,
    key: [
      ...classes.levels.flatMap((level, index) => {
        const end = classes.breaks[index];
        return [
          { text: '   ', style: styleOf(level) },
          ...(end === undefined ? [] : [{ text: format(end, decimalsOf(end / view.unit.scale)), style: 'faint' as const }]),
        ];
      }),
      ...(ways.length === 0 ? [] : [{ text: ` ${text['legend.ways']}`, style: 'warning' as const }]),
    ],
  };
}

function styleOf(level: number): Style {
  return `${level < 0 ? 'fall' : 'rise'}-${Math.abs(level)}` as Style;
}
