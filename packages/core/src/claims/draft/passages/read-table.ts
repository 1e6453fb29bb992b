import { ownValue } from '../../../model/values/index.ts';
import { readClause } from '../clauses/index.ts';
import { bareFigure, type Figure, type Phrase } from '../phrases/index.ts';
import type { Statement } from '../statements/index.ts';
import type { TextPiece } from '../text/index.ts';
import type { DraftNames } from '../tokens/index.ts';
import type { Context, Scope } from '../topics/index.ts';
import { readHead } from './read-head.ts';
import type { FigureReading, ReadFigure } from './read-sentence.ts';

/** The most columns whose heads are read; a figure of a further one is listed as not understood. */
const mostColumns = 200;
/** The most characters of a head that are read. */
const mostOfHead = 300;

/**
 * The figures of a table: each number is of what the line over the table, the head of the first column, the head of its column and the head of
 * its row say together, the more special before the more general.
 */
export function readTable(
  rows: readonly (readonly TextPiece[])[],
  before: Context,
  scope: Scope,
  names: DraftNames,
): readonly ReadFigure[] {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return [];
  const [corner, ...heads] = head.slice(0, mostColumns).map(({ text }) => readHead(text.slice(0, mostOfHead), names));
  return body.flatMap((row) => {
    const label = readHead((row[0]?.text ?? '').slice(0, mostOfHead), names);
    return row.slice(1).flatMap((cell, index) => {
      const figure = figureIn(cell);
      if (figure === null) return [];
      const reading = readCell([corner ?? {}, label, heads[index] ?? null], figure, before, scope);
      return [{ start: cell.start + figure.start, printed: cell.text.slice(figure.start, figure.end), reading }];
    });
  });
}

/** A number that is all of a cell, with its sign and its unit; null for any other text. */
function figureIn({ text }: TextPiece): Figure | null {
  const match =
    /^(?<printed>(?<sign>[-−–+])?(?<dollars>US\$|USD|\$)?\s?(?<digits>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)\s?(?<unit>%|bn|billion|mn|million|m)?)\s*\*{0,2}$/i.exec(
      text.length > 40 ? '' : text.replaceAll('*', ''),
    );
  const { printed, sign, dollars, digits, unit = '' } = match?.groups ?? {};
  if (printed === undefined || digits === undefined) return null;
  const scale = ownValue({ '%': '%', b: 'bn', m: 'mn' }, unit.charAt(0).toLowerCase()) ?? '';
  const start = text.indexOf(printed);
  const kind = scale === '%' ? 'percent' : dollars !== undefined ? 'usd' : scale === '' ? 'plain' : 'scaled';
  const told = sign === undefined ? null : sign === '+' ? 1 : -1;
  return { ...bareFigure, unit: kind, literal: digits.replaceAll(',', '') + scale, sign: told, start, end: start + printed.length };
}

/** What heads say of a cell together; what one says again goes before what an earlier one says. */
function readCell(parts: readonly (Phrase | null)[], figure: Figure, before: Context, scope: Scope): FigureReading {
  const told = parts.filter((part) => part !== null);
  if (told.length < parts.length) return { reason: 'no-reading', word: null };
  const phrase = withPartner(Object.assign({}, ...told, { value: { figure } }));
  const isRate = phrase.units?.unit === 'percent' || figure.unit === 'percent';
  const context: Context = {
    ...before,
    ...(isRate ? { verb: phrase.direction === undefined ? before.verb : 'change', direction: figure.sign ?? 1 } : {}),
  };
  const read = readClause({ ...phrase, ...(phrase.direction === undefined ? {} : { direction: figure.sign ?? 1 }) }, context, scope);
  if (typeof read === 'string') return { reason: read, word: null };
  if (read.open !== null || read.statements.length === 0) return { reason: read.open ?? 'no-reading', word: null };
  const statements = read.statements.map(
    (statement): Statement => ({ ...statement, isGuessed: statement.isGuessed && figure.unit !== 'scaled' }),
  );
  return { best: statements, others: () => [] };
}

/** The economy of a row is the partner of the flow of a column, unless that names one. */
function withPartner({ subject, ...phrase }: Phrase): Phrase {
  if (phrase.growth !== undefined && phrase.whole !== undefined && subject !== undefined)
    return { ...phrase, whole: withPartner({ ...phrase.whole, subject }) };
  const { measure } = phrase;
  if (subject === undefined || measure === undefined || measure === 'same') return subject === undefined ? phrase : { ...phrase, subject };
  const place = ({ export: 'to', import: 'from', total: 'with', balance: 'with' } as const)[measure];
  return phrase[place] === undefined ? { ...phrase, [place]: subject } : { ...phrase, subject };
}
