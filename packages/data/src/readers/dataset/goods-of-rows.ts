import type { Dataset } from '@sogdia/core/model';
import { harmonizedLevels, harmonizedRevisions, tariffLine, witsGroupOf, witsPartitions } from '../normalise/index.ts';
import { TradeTable } from '../table/index.ts';

type Nomenclature = Dataset['nomenclatures'][number];

/** The nomenclatures of the goods that rows have: that of the codes of HS, that of the lines of a national tariff, and that of the groups of WITS. */
export function goodsOf(rows: TradeTable, source: Nomenclature['source']): readonly Nomenclature[] {
  return [harmonizedOf(rows, source), nationalOf(rows, source) ?? namedOf(rows, source), witsGroupsOf(rows, source)].filter(
    (found) => found !== null,
  );
}

/**
 * The nomenclature of the codes of HS that rows have, by the names that stand beside them, so that goods can be listed and broken down;
 * null where they have none. A code without a name is called by its digits.
 */
function harmonizedOf(rows: TradeTable, source: Nomenclature['source']): Nomenclature | null {
  const codes = new Map<string, string | null>();
  for (const product of rows.columns.products) {
    if (!product.nomenclature.startsWith('HS')) continue;
    for (const digits of [2, 4, 6]) {
      const code = product.code.slice(0, digits);
      if (code.length === digits)
        codes.set(code, product.code === code ? (product.name ?? codes.get(code) ?? null) : (codes.get(code) ?? null));
    }
  }
  if (codes.size === 0) return null;
  const present = harmonizedLevels.filter(({ digits }) => [...codes.keys()].some(({ length }) => length === digits));
  return {
    id: 'HS',
    names: { en: 'Harmonized System', zh: '商品名称及编码协调制度', ru: 'Гармонизированная система' },
    revisions: [...harmonizedRevisions],
    levels: present.map(({ id, names }) => ({ id, names })),
    items: [...codes].toSorted().map(([code, name]) => ({
      code,
      level: present.find(({ digits }) => digits === code.length)?.id ?? 'chapter',
      parent: code.length === 2 ? null : code.slice(0, -2),
      names: inEnglish(name ?? code),
    })),
    source,
  };
}

/**
 * The lines of a national tariff that rows have, under the codes of HS that they begin with. Of a code above them that no row states, the lines in the
 * file are all that is known, and its name says so. Null where rows have none.
 */
function nationalOf(rows: TradeTable, source: Nomenclature['source']): Nomenclature | null {
  const stated = new Map<string, string | null>();
  for (const product of rows.columns.products)
    if (product.nomenclature === 'NATIONAL' && /^\d{2,}$/.test(product.code))
      stated.set(product.code, stated.get(product.code) ?? product.name);
  if (stated.size === 0) return null;
  const codes = new Set([...stated.keys()].flatMap((code) => [2, 4, 6, code.length].map((digits) => code.slice(0, digits))));
  const levelOf = ({ length }: string) => harmonizedLevels.find(({ digits }) => digits === length) ?? tariffLine;
  const present = new Set([...codes].map((code) => levelOf(code).id));
  return {
    id: 'NATIONAL',
    names: { en: 'National tariff', zh: '本国税则', ru: 'Национальный тариф' },
    revisions: ['NATIONAL'],
    levels: [...harmonizedLevels, tariffLine].filter(({ id }) => present.has(id)).map(({ id, names }) => ({ id, names })),
    items: [...codes].toSorted().map((code) => ({
      code,
      level: levelOf(code).id,
      parent: parentOf(code, codes),
      names: stated.has(code) ? namesOfLine(code, stated.get(code) ?? null) : namesOfLines(code),
    })),
    source,
  };
}

function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  return [6, 4, 2].map((digits) => code.slice(0, digits)).find((prefix) => prefix !== code && codes.has(prefix)) ?? null;
}

/** The name that a file gives, in whatever language that is. */
function inEnglish(en: string): Nomenclature['items'][number]['names'] {
  return { en, zh: null, ru: null };
}

function namesOfLine(code: string, name: string | null): Nomenclature['items'][number]['names'] {
  const isChinese = name !== null && /\p{Script=Han}/u.test(name);
  return { en: name === null || isChinese ? `Tariff line ${code}` : name, zh: isChinese ? name : null, ru: null };
}

function namesOfLines(code: string): Nomenclature['items'][number]['names'] {
  return { en: `Lines of HS ${code} in the file`, zh: `文件中 HS ${code} 的税号`, ru: `Строки HS ${code} из файла` };
}

/**
 * A table in which goods that files only name have codes: the words of the name, where these are Latin, else a number that the name gives; another where two
 * names would have one.
 * @example withCodesOfNames(new TradeTable()).length // => 0
 */
export function withCodesOfNames(table: TradeTable): TradeTable {
  const nameOfCode = new Map<string, string>();
  const codeOf = (name: string): string => {
    const words = name.trim().toLowerCase();
    const isLatin = /^[a-z]+( [a-z]+)*$/.test(words);
    const [code, key] = isLatin ? [words.replaceAll(' ', '-'), words] : [`n${hashOf(name).toString(16)}`, name];
    let free = code;
    for (let next = 2; (nameOfCode.get(free) ?? key) !== key; next += 1) free = `${code}-${next}`;
    nameOfCode.set(free, key);
    return free;
  };
  const { products } = table.columns;
  if (!products.some(({ nomenclature }) => nomenclature === 'NAMES')) return table;
  const coded = products.map((product) => (product.nomenclature === 'NAMES' ? { ...product, code: codeOf(product.code) } : product));
  return new TradeTable({ ...table.columns, products: coded });
}

function hashOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;
}

/** The goods that rows name and give no code; null where there are none. Which of them are parts of others, no file says. */
function namedOf(rows: TradeTable, source: Nomenclature['source']): Nomenclature | null {
  const named = rows.columns.products.filter(({ nomenclature }) => nomenclature === 'NAMES');
  const names = new Map(named.map(({ code, name }) => [code, name ?? code]));
  if (names.size === 0) return null;
  return {
    id: 'NATIONAL',
    names: { en: 'Goods as the file names them', zh: '文件所用的商品名称', ru: 'Товары, как они названы в файле' },
    revisions: ['NATIONAL'],
    levels: [{ id: 'name', names: { en: 'Product', zh: '商品', ru: 'Товар' } }],
    items: [...names].map(([code, name]) => ({ code, level: 'name', parent: null, names: inEnglish(name) })),
    source,
  };
}

/** The groups of WITS that rows have, each partition a level of its own, so that none is added to another; null where they have none. */
function witsGroupsOf(rows: TradeTable, source: Nomenclature['source']): Nomenclature | null {
  const found = rows.columns.products.flatMap((product) => witsGroupOf(product) ?? []);
  const groups = new Map(found.map((group) => [group.code, group]));
  if (groups.size === 0) return null;
  const present = witsPartitions.filter(({ id }) => [...groups.values()].some(({ partition }) => partition === id));
  return {
    id: 'WITS',
    names: { en: 'Product groups of WITS', zh: 'WITS 商品组', ru: 'Товарные группы WITS' },
    revisions: ['WITS'],
    levels: present.map(({ id, names }) => ({ id, names })),
    items: [...groups.values()].map(({ code, partition, name }) => ({ code, level: partition, parent: null, names: inEnglish(name) })),
    source,
  };
}
