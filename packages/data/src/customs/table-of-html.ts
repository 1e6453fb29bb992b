import { ownValue } from '@sogdia/core/model';
/**
 * The cells of the tables of a page, row by row, as text; a cell over several columns or rows stands in each of them. Enough for tables that
 * hold no table.
 * @example tableOfHtml('<tr><th colspan="2">a</th></tr><tr><td>1</td><td>2&nbsp;&amp;</td></tr>') // => [['a', 'a'], ['1', '2 &']]
 */
export function tableOfHtml(page: string): readonly (readonly string[])[] {
  const grid: string[][] = [];
  for (const [at, [row = '']] of [...page.matchAll(/<tr[\s>][\s\S]*?(?=<\/tr>|<tr[\s>]|$)/gi)].entries()) {
    let column = 0;
    for (const [, attributes = '', content = ''] of row.matchAll(/<t[dh]((?:\s[^>]*)?)>([\s\S]*?)(?=<\/t[dh]>|<t[dh][\s>]|$)/gi)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const [wide, high] = [spanOf('colspan', attributes), spanOf('rowspan', attributes)];
      for (let down = 0; down < high; down += 1) {
        const cells = grid[at + down] ?? [];
        grid[at + down] = cells;
        for (let across = 0; across < wide; across += 1) cells[column + across] = textOf(content);
      }
      column += wide;
    }
    grid[at] ??= [];
  }
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

function spanOf(name: string, attributes: string): number {
  const [, digits = '1'] = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.max(1, Number(digits));
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

function textOf(content: string): string {
  return content
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => {
      if (!entity.startsWith('#')) return ownValue(entities, entity.toLowerCase()) ?? whole;
      const isHex = entity[1]?.toLowerCase() === 'x';
      return String.fromCodePoint(Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
    })
    .trim();
}
