import {
  type ByPart,
  columnKey,
  type MappedPart,
  mappedParts,
  type SourceRecord,
  type TidyMap,
  type TradeRow,
} from '../../contract/index.ts';
import { type ColumnNames, detailOf, type Fields, type Layout, saidBy, TableFields, type WideColumn } from '../../layout/index.ts';
import { quantityUnits } from '../../normalise/index.ts';

/** What a record of a mapped table says, part by part: in the name of a column of values, its own columns, for all rows, above them, or above the table. */
export class TidyParts {
  readonly #map: TidyMap;
  readonly #fields: TableFields<MappedPart>;
  readonly #where: readonly (readonly [column: number, texts: ReadonlySet<string>])[];
  readonly #extract: Readonly<Record<string, RegExp>>;
  readonly #sections: RegExp | null;
  readonly #parts: readonly (readonly [kind: string, column: number])[];
  readonly #fixed: ByPart;
  readonly #above: ByPart;
  #section: ByPart = {};
  #isSection = false;
  #record: SourceRecord | null = null;

  constructor(layout: Layout, map: TidyMap) {
    this.#map = map;
    const names = layout.columns.map(columnKey);
    const [columns, fixed] = [{ ...map.columns }, { ...map.fixed }];
    for (const part of mappedParts) {
      if (!part.endsWith('-unit') || !names.includes(columnKey(fixed[part] ?? ''))) continue;
      columns[part] = fixed[part] ?? '';
      delete fixed[part];
    }
    const columnNames = Object.fromEntries(mappedParts.map((part) => [part, columns[part] ?? []])) as ColumnNames<MappedPart>;
    this.#fields = new TableFields<MappedPart>(layout, columnNames);
    this.#fixed = fixed;
    this.#where = Object.entries(map.where ?? {}).map(([name, texts]) => [names.indexOf(columnKey(name)), new Set(texts)]);
    this.#extract = Object.fromEntries(Object.entries(map.extract ?? {}).map(([part, pattern]) => [part, new RegExp(pattern, 'su')]));
    this.#sections = map.sections === undefined ? null : new RegExp(map.sections, 'su');
    this.#parts = Object.entries(map.parts ?? {}).map(([kind, name]) => [kind, names.indexOf(columnKey(name))] as const);
    this.#above = saidAbove(layout.above, map);
  }

  /** Goes to a record; false where it is none of those that are read. */
  at(record: SourceRecord): boolean {
    this.#record = record;
    this.#fields.of(record);
    if (this.#sections !== null) {
      const said = saidBy(this.#sections, firstCell(record));
      this.#isSection = said !== null;
      if (said !== null) this.#section = { ...this.#section, ...said };
    }
    return this.#where.every(([column, texts]) => texts.has(record.text(column).trim()));
  }

  /** What the record says of the value in one of its columns. */
  fields({ column: value, says }: WideColumn): Fields<MappedPart> {
    const record = this.#record;
    const column = (part: MappedPart): number | null =>
      part === 'value' || says[part] !== undefined ? value : this.#fields.column(part) < 0 ? null : this.#fields.column(part);
    const text = (part: MappedPart): string => {
      if (part === 'value') return record?.text(value).trim() ?? '';
      return this.#read(part, says[part] ?? this.#own(part)) || (this.#fixed[part] ?? this.#section[part] ?? this.#above[part] ?? '');
    };
    return { line: record?.line ?? 0, text, integer: (part) => Number.parseInt(text(part), 10), column };
  }

  /** The number in the text of a value. */
  numberIn(text: string): string {
    return this.#extract['value']?.exec(text)?.[1] ?? text;
  }

  /** Which part of a flow the record is. */
  detail(): TradeRow['detail'] {
    return detailOf(this.#parts.map(([kind, column]) => [kind, this.#record?.text(column).trim() ?? '']));
  }

  /** The text of a column; a line that names what is below it names no month. */
  #own(part: MappedPart): string {
    return part === 'month' && this.#isSection ? '' : this.#fields.text(part);
  }

  #read(part: MappedPart, text: string): string {
    const pattern = this.#extract[part];
    const body = pattern === undefined ? text : (pattern.exec(text)?.[1] ?? text);
    if (part !== 'flow' && part !== 'product') return body;
    return this.#map.words !== undefined && Object.hasOwn(this.#map.words, body) ? (this.#map.words[body] ?? body) : body;
  }
}

/** What the lines above a table say, and the names of its file and sheet. */
export function saidAbove(above: string, { above: patterns = [] }: TidyMap): ByPart {
  return Object.assign({}, ...patterns.map((pattern) => saidBy(new RegExp(pattern, 'su'), above) ?? {}));
}

/** The first text of a record that is not blank. */
function firstCell(record: SourceRecord): string {
  for (let column = 0; column < 8; column += 1) {
    const text = record.text(column).trim();
    if (text !== '') return text;
  }
  return '';
}

/** Whether a unit is one of weight or of number. */
export function isOfQuantities(unit: string): boolean {
  return Object.values(quantityUnits).some((units) => Object.hasOwn(units, unit.toLowerCase()));
}
