import { columnKey, type ProviderId, type RejectionCode } from '../contract/index.ts';
import { type Provider, rejected, TableFields } from '../layout/index.ts';
import { type PlainText, readerTexts } from '../words/index.ts';

/** BACI's list of economies, as it was up to V2023 and as it is from V2024 on. */
export const baciCountries: Provider = codeList({
  id: 'baci-countries',
  required: [['country_code'], ['country_name_abbreviation', 'country_name']],
  columns: {
    code: ['country_code'],
    name: ['country_name_full', 'country_name', 'country_name_abbreviation'],
    iso2: ['country_iso2', 'iso_2digit_alpha'],
    iso3: ['country_iso3', 'iso_3digit_alpha'],
  },
  isCode: /^\d+$/,
  rejection: 'unknown-economy',
  wanted: 'expected.number',
});

/** BACI's list of products of one revision. */
export const baciProducts: Provider = codeList({
  id: 'baci-products',
  required: [['code'], ['description']],
  columns: { code: ['code'], name: ['description'], iso2: [], iso3: [] },
  isCode: /^(?:\d{1,6}|\d{4}[A-Z]{2})$/,
  rejection: 'unknown-product',
  wanted: 'expected.code-of-six',
});

interface CodeList extends Pick<Provider, 'required'> {
  readonly id: ProviderId;
  readonly columns: Readonly<Record<'code' | 'name' | 'iso2' | 'iso3', readonly string[]>>;
  readonly isCode: RegExp;
  readonly rejection: RejectionCode;
  readonly wanted: PlainText;
}

/** A list of codes. In a column of codes `NA` is Namibia; only `N/A` and an empty field are none. */
function codeList({ id, required, columns, isCode, rejection, wanted }: CodeList): Provider {
  return {
    id,
    required,
    known: new Set(Object.values(columns).flat().map(columnKey)),
    isAlone: true,
    open: (layout) => {
      const table = new TableFields(layout, columns);
      return {
        isOutside: null,
        read: (record) => {
          const fields = table.of(record);
          const [code, name] = [fields.text('code'), fields.text('name')];
          if (!isCode.test(code))
            return rejected(rejection, fields.column('code'), code, readerTexts[wanted], readerTexts['fix.code-in-file']);
          const letters = (text: string): string | null => (text === '' || text === 'N/A' ? null : text);
          const [iso2, iso3] = [letters(fields.text('iso2')), letters(fields.text('iso3'))];
          return { kind: 'code', provider: id, file: layout.file, line: record.line, code, name, iso2, iso3 };
        },
      };
    },
  };
}
