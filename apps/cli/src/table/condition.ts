import { type GridCell, numberOf } from './grid.ts';

/** Where a further part of a condition begins: at a sign, or at `not` before one or before a text. */
const nextPart = /(?<!\bnot)\s+(?=not\s|[<>~]|!?=)/i;

/** Whether a cell meets every part of a condition (`>=2 <5`, `= port`, `~ oil`, `not kaz`); one that is still being typed has no value yet, and keeps all. */
export function meets(cell: GridCell | undefined, condition: string): boolean {
  const plain = condition.trim().replaceAll('≥', '>=').replaceAll('≤', '<=').replaceAll('≠', '!=');
  return plain.split(nextPart).every((part) => {
    const [, turned, sign = '', value = ''] = /^(not\s+)?(<=|>=|!=|<|>|=|~)?\s*(.*)$/i.exec(part) ?? [];
    if (cell === undefined || value === '' || value === 'not') return true;
    return holds(cell, sign === '!=' ? '=' : sign, value.toLowerCase()) !== ((turned !== undefined) !== (sign === '!='));
  });
}

/** Numbers compare by size as they are shown, periods and other texts by their beginning; a cell without a value passes no comparison. */
function holds(cell: GridCell, sign: string, value: string): boolean {
  const text = cell.text.toLowerCase();
  if (sign === '~' || sign === '') return text.includes(value);
  const found = numberOf(cell);
  if (found !== null) return compares(found - Number(value.replaceAll(',', '').replace('−', '-')), sign);
  if (sign === '=') return text === value || cell.sortsBy === value;
  const start = typeof cell.sortsBy === 'string' ? cell.sortsBy.toLowerCase().slice(0, value.length) : null;
  return start !== null && compares(start < value ? -1 : start > value ? 1 : 0, sign);
}

function compares(difference: number, sign: string): boolean {
  return difference === 0 ? sign.includes('=') : sign.includes(difference < 0 ? '<' : '>') && !Number.isNaN(difference);
}
