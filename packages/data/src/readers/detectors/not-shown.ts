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
  const odd = rows.columns.frames.filter(({ currency, period }) => !/^(usd|cny)$/.test(currency) || !/^\d{4}(-\d{2})?$/.test(period));
  return [...Map.groupBy(odd, ({ file, currency }) => `${file}|${currency}`).values()].map((alike) => {
    const periods = alike.map(({ period }) => period).toSorted();
    const told = { currency: alike[0]?.currency ?? '', from: periods[0] ?? '', to: periods.at(-1) ?? '' };
    const [expected, found, fix] = [
      readerTexts['finding.shown'],
      readerTexts['finding.not-shown'](told),
      readerTexts['finding.show'](told),
    ];
    return finding('not-shown', { severity: 'warning', file: alike[0]?.file ?? '', expected, found, fix });
  });
};
