import type { View, ViewSeries } from '../../src/index.ts';
import { isTradeView, type Sentence, type TradeSeries } from '../../src/model/index.ts';
import { receiptInLines, valueInLine } from './receipt-in-lines.ts';

/** A view as text that holds all of it: what it says, and each number with its status; receipts in full for the last period of a series. */
export function viewInLines(view: View): readonly string[] {
  const { unit, description } = view;
  return [
    `title: ${view.title}`,
    `subtitle: ${view.subtitle}`,
    `headline: ${told(view.headline)}`,
    `query: ${view.query}, name ${view.name}`,
    `unit: ${[unit.unit, unit.display, unit.scale, unit.decimals, unit.label, unit.short].join(' | ')}`,
    ...(isTradeView(view) ? view.series.flatMap(tradeInLines) : view.series.flatMap(indicatorInLines)),
    ...view.discrepancies.flatMap((discrepancy) => [
      `discrepancy: ${discrepancy.measure} ${discrepancy.reporter} ${discrepancy.partner}`,
      ...discrepancy.points.flatMap(({ period, rounding, ...parts }) => [
        `  ${period}: rounding ${rounding}`,
        ...Object.entries(parts).flatMap(([name, receipt]) => receiptInLines(receipt, name, 2).slice(0, 1)),
      ]),
    ]),
    ...view.bands.flatMap((band) => [
      `band: ${band.measure} ${band.reporter} ${band.partner}`,
      ...band.points.map(
        ({ period, lowest, highest, methods }) =>
          `  ${period}: ${lowest?.method} ${lowest?.value} to ${highest?.method} ${highest?.value} of ${methods}`,
      ),
    ]),
    ...view.joints.map(({ series, period, from, to }) => `joint: ${series} ${period} ${from} to ${to}`),
    ...view.annotations.map(
      ({ id, date, end, position, label, detail, economies, source }) =>
        `event: ${[id, date, end, position.toFixed(3), label, detail, economies.join(' '), source.id].join(' | ')}`,
    ),
    ...Object.entries(description).flatMap(([part, sentences]) => (sentences as readonly Sentence[]).map((one) => `${part}: ${told(one)}`)),
    ...view.notes.map((note) => `note: ${note}`),
    ...view.missing.map(({ reason, text }) => `missing: ${reason}, ${text}`),
    `sources: ${view.sources.map(({ release, licence }) => `${release.id} ${licence.id}`).join(', ')}`,
    `references: ${view.references.map(({ release }) => release.id).join(', ')}`,
  ];
}

function tradeInLines(series: TradeSeries): readonly string[] {
  const { id, measure, reporter, partner, record, label, shortLabel } = series;
  return [`series ${[id, measure, reporter, partner, record, label, shortLabel].join(' | ')}`, ...pointsInLines(series)];
}

function indicatorInLines(series: ViewSeries): readonly string[] {
  const { id, measure, economy, label, shortLabel } = series;
  return [`series ${[id, measure, economy, label, shortLabel].join(' | ')}`, ...pointsInLines(series)];
}

function pointsInLines({ points }: ViewSeries): readonly string[] {
  const last = points.at(-1);
  return [
    ...points.map(({ period, value, status, flags, revised }) => {
      const since = revised === null ? '' : `, since revised to ${valueInLine(revised.value)}`;
      return `  ${[period, valueInLine(value), status, ...flags].join(' ')}${since}`;
    }),
    ...(last === undefined ? [] : receiptInLines(last.receipt, '', 2)),
  ];
}

/** A sentence with its numbers in brackets: each of them has a receipt. */
function told({ spans }: Sentence): string {
  return spans.map(({ text, receipt }) => (receipt === null ? text : `[${text}]`)).join('');
}
