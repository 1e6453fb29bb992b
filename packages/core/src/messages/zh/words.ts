/** Items of a list in a sentence, the last joined by a word. */
export function joinedList(items: readonly string[], word: '和' | '或' = '和'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join('、')}${word}${last}`;
}

/** A count before its measure word: small ones in characters. */
export function numberWord(count: number): string {
  return ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? String(count);
}

/** Periods as a sentence names them: `2023年`, `2013—2015年、2020年`; months have their characters already. */
export function inYears(periods: string): string {
  return periods
    .replaceAll(', ', '、')
    .replaceAll(/(\d{4})–(\d{4})(?!年)/g, '$1—$2年')
    .replaceAll('–', '—')
    .replaceAll(/(?<![\d.—])(\d{4})(?![\d年—.])/g, '$1年');
}

/** Of which goods something is, before what is measured; nothing for all goods together. */
export function ofGoods(goods: string | null = null): string {
  return goods ?? '';
}
