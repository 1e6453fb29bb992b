/** What a table can say of a record of trade; `month` is that of a year in `period`, `unit` that of the value. */
export const mappedParts = [
  ...(['reporter', 'partner', 'flow', 'period', 'month', 'product', 'value', 'unit', 'quantity', 'second-quantity'] as const),
  ...(['quantity-unit', 'second-quantity-unit'] as const),
] as const;
export type MappedPart = (typeof mappedParts)[number];

/** Texts by part. */
export type ByPart = Readonly<Partial<Record<MappedPart, string>>>;

/**
 * How a table is read: which column holds what, and what else a file says beside its columns. A column is called by its name, by the names of several header
 * lines joined by ` / `, or, where it has none, by its letter in brackets (`[C]`). Patterns are regular expressions whose groups are named after parts.
 */
export interface TidyMap {
  readonly columns: ByPart;
  /** What is the same in every row; of a quantity's unit also the name of the column that holds it. */
  readonly fixed?: ByPart;
  /** The currency and scale of the values (`usd`, `thousand eur`, `млн долл.`); empty where the file states it. */
  readonly unit: string;
  /** The nomenclature and revision of the products (`HS2017`), needed where `product` is a column; `names` for goods that have no code. */
  readonly nomenclature?: string;
  /** The line that names the columns; else the first that names all that are read. */
  readonly header?: number;
  /** How many lines name the columns; one where it is left out. */
  readonly headerLines?: number;
  /** The sheet of a workbook that is read; else each in which the columns are found. */
  readonly sheet?: string;
  /** Many columns of values: the part that their names are (`period`, `flow` or `partner`), or a pattern that their names follow. */
  readonly wide?: string;
  /** Patterns that are looked for in the lines above the header, under the names of file and sheet. */
  readonly above?: readonly string[];
  /** A pattern that the first cell of a row follows which says something of the rows below it. */
  readonly sections?: string;
  /** A pattern by part, whose first group is what is read of the text of a column. */
  readonly extract?: ByPart;
  /** Which rows are read: those that have one of some texts in a column. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** What a file calls flows and products, in our words: `{ "1": "import" }`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Columns that tell parts of a flow apart, which add up to it, by what the parts are (`{ transport: 'Via' }`). */
  readonly parts?: Readonly<Record<string, string>>;
  /** Whether a value of which `extract` reads only a part is an estimate of its publisher. */
  readonly isEstimatedBeside?: boolean;
  /** US dollars for one of another currency, by period or year. A value of another period stays in its currency. */
  readonly rates?: Readonly<Record<string, number>>;
  /** What has to be said though most tables need not say it: the goods, where a file is of some that it does not name. */
  readonly asks?: readonly MappedPart[];
  /** The month in which a year that is printed as two (`2023-2024`) begins; 0 where a table has such years and nobody said it. */
  readonly yearStart?: number;
}
