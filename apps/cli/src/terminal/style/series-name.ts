import type { Language, View, ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { askedOfSource } from '@sogdia/core/workspace';
import { unicodeGlyphs } from './glyphs.data.ts';

/**
 * The name of a series beside the others of its view. Where both sides' figures of one flow stand side by side it is that of the side, or of the economy, with
 * the mark of the side.
 */
export function nameOfSeries({ economy, label, measure, product, record }: ViewSeries, view: View, language: Language): string {
  const { record: asked, reporter } = askedOfSource(view.spec);
  const isOneFlow = view.series.every((other) => other.measure === measure && other.product === product);
  if (asked !== 'both' || reporter === null || !isOneFlow) return label;
  const isOfPartner = record === 'partner';
  const isOnePartner = view.series.every((other) => other.economy === economy);
  const name = formatEconomy(view, isOnePartner && !isOfPartner ? reporter : economy, language);
  return `${isOfPartner ? unicodeGlyphs.ring : unicodeGlyphs.dot} ${name}`;
}
