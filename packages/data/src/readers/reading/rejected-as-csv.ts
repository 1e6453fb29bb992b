import type { Rejected } from '../contract/index.ts';

/** So many records make a piece. */
const together = 1000;

const header = ['file', 'line', 'column', 'name', 'reason', 'value', 'expected', 'found', 'fix'];

/**
 * Rejected records as comma-separated values: where each stands, what it holds, why it was not kept and what would mend it. A value that a
 * spreadsheet would run as a formula is preceded by an apostrophe. What writes them is loaded for them alone.
 * @example await rejectedAsCsv([]) // => 'file,line,column,name,reason,value,expected,found,fix\n'
 */
export async function rejectedAsCsv(rejected: Iterable<Rejected>): Promise<string> {
  return [...(await rejectedInPieces(rejected))].join('');
}

/**
 * The same in pieces, each made when it is asked for: a file of millions of records is written without ever being held.
 * @example [...(await rejectedInPieces([]))] // => ['file,line,column,name,reason,value,expected,found,fix\n']
 */
export async function rejectedInPieces(rejected: Iterable<Rejected>): Promise<Iterable<string>> {
  const { formatField } = await import('@sogdia/core/format');
  const lineOf = (fields: readonly string[]): string => `${fields.map((text) => formatField(text)).join(',')}\n`;
  return {
    *[Symbol.iterator]() {
      let lines = [lineOf(header)];
      for (const record of rejected) {
        lines.push(lineOf(fieldsOf(record)));
        if (lines.length < together) continue;
        yield lines.join('');
        lines = [];
      }
      if (lines.length > 0) yield lines.join('');
    },
  };
}

function fieldsOf({ file, line, column, code, value, expected, found, fix }: Rejected): readonly string[] {
  return [file, String(line ?? ''), column?.letter ?? '', column?.name ?? '', code, value ?? '', expected, found, fix];
}
