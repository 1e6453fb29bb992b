import { readerTexts } from '../words/index.ts';
import { type Detector, finding } from './finding.ts';

/** A file of which no row is of what is read: of a selection, or of the values of a known layout. */
export const nothingSelected: Detector = ({ files }) =>
  files.flatMap(({ file, counts, recognition }) =>
    counts.read === 0 || recognition?.provider !== 'tidy' || counts.rejected['outside-selection'] !== counts.read
      ? []
      : finding('nothing-selected', {
          severity: 'warning',
          file,
          count: counts.read,
          expected: readerTexts['finding.rows-asked'],
          found: readerTexts['finding.none-asked'],
          fix: readerTexts['finding.ask-other'],
        }),
  );

/** Rows that are kept and that no view shows: in a currency that datasets don't hold, or of other spans than calendar years and months. */
export const notShown: Detector = ({ rows }) => {
  const { frames } = rows.columns;
  const found = [
    ...[...Map.groupBy(frames, ({ file, currency }) => `${file}\n${currency}`).values()].flatMap((alike) => {
      const { file, currency = '' } = alike[0] ?? {};
      const { from, to } = spanOf(alike);
      if (file === undefined || currency === 'usd' || currency === 'cny') return [];
      const years = readerTexts['finding.other-period']({ from: from.slice(0, 4), to: to.slice(0, 4) });
      return finding('other-currency', {
        severity: 'warning',
        file,
        expected: readerTexts['finding.known-currency'],
        found: readerTexts['finding.other-currency']({ currency: currency.toUpperCase(), years }),
        fix: readerTexts['finding.add-rate']({ year: to.slice(0, 4) }),
      });
    }),
    ...[
      ...Map.groupBy(
        frames.filter(({ period }) => !/^\d{4}(-\d{2})?$/.test(period)),
        ({ file }) => file,
      ),
    ].map(([file, alike]) =>
      finding('other-period', {
        severity: 'warning',
        file,
        expected: readerTexts['finding.year-or-month'],
        found: readerTexts['finding.other-period'](spanOf(alike)),
        fix: readerTexts['finding.no-view'],
      }),
    ),
  ];
  return found;
};

function spanOf(frames: readonly { readonly period: string }[]): Record<'from' | 'to', string> {
  const periods = frames.map(({ period }) => period).toSorted();
  return { from: periods[0] ?? '', to: periods.at(-1) ?? '' };
}
