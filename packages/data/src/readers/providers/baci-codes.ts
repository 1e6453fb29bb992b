import type { CodeRow, ProviderId, RejectionCode } from '../contract/index.ts';
import { columnFinder, type Provider, type RowReader, rejected } from '../layout/index.ts';
import { readerTexts } from '../words/index.ts';

const economyColumns = [
  'country_code',
  'country_name_abbreviation',
  'country_name_full',
  'iso_2digit_alpha',
  'iso_3digit_alpha',
  'country_name',
  'country_iso2',
  'country_iso3',
];

/** BACI's list of economies, as it was up to V2023 and as it is from V2024 on. */
export const baciCountries: Provider = {
  id: 'baci-countries',
  required: [['country_code'], ['country_name_abbreviation', 'country_name']],
  known: new Set(economyColumns),
  open: (layout) => {
    const find = columnFinder(layout);
    const isCode = { isCode: /^\d+$/, rejection: 'unknown-economy', expected: readerTexts['expected.number'] } as const;
    return codeReader('baci-countries', layout.file, isCode, {
      code: find('country_code'),
      name: find('country_name_full', 'country_name', 'country_name_abbreviation'),
      iso2: find('country_iso2', 'iso_2digit_alpha'),
      iso3: find('country_iso3', 'iso_3digit_alpha'),
    });
  },
};

/** BACI's list of products of one revision. */
export const baciProducts: Provider = {
  id: 'baci-products',
  required: [['code'], ['description']],
  known: new Set(['code', 'description']),
  open: (layout) => {
    const find = columnFinder(layout);
    const isCode = {
      isCode: /^(?:\d{1,6}|\d{4}[A-Z]{2})$/,
      rejection: 'unknown-product',
      expected: readerTexts['expected.code-of-six'],
    } as const;
    return codeReader('baci-products', layout.file, isCode, { code: find('code'), name: find('description'), iso2: -1, iso3: -1 });
  },
};

interface Codes {
  readonly isCode: RegExp;
  readonly rejection: RejectionCode;
  readonly expected: string;
}

/** In a column of codes `NA` is Namibia; only `N/A` and an empty field are none. */
function codeReader(
  provider: ProviderId,
  file: string,
  { isCode, rejection, expected }: Codes,
  at: Readonly<Record<'code' | 'name' | 'iso2' | 'iso3', number>>,
): RowReader {
  return {
    isOutside: null,
    read: (record) => {
      const code = record.text(at.code).trim();
      if (!isCode.test(code)) return rejected(rejection, at.code, code, expected, readerTexts['fix.code-in-file']);
      const letters = (column: number): string | null => {
        const text = record.text(column).trim();
        return text === '' || text === 'N/A' ? null : text;
      };
      const row: CodeRow = {
        kind: 'code',
        provider,
        file,
        line: record.line,
        code,
        name: record.text(at.name).trim(),
        iso2: letters(at.iso2),
        iso3: letters(at.iso3),
      };
      return row;
    },
  };
}
