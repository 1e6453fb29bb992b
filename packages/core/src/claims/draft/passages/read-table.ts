import { ClauseFinder, readClause } from '../clauses/index.ts';
import { chartOf } from '../grammar/index.ts';
import type { Figure, Phrase } from '../phrases/index.ts';
import type { TextPiece } from '../text/index.ts';
import type { Context, Scope } from '../topics/index.ts';
import type { FigureReading, ReadFigure } from './read-sentence.ts';
import type { Reader } from './reader.ts';

/** The most columns whose heads are read; a figure of a further one is listed as not understood. */
const mostColumns = 200;
/** The most characters of a head that are read. */
const mostOfHead = 300;

/**
 * The figures of a table: each number is of what the line over the table, the head of the first column, the head of its column and the head of
 * its row say together, the more special before the more general. `unit` is that of the line over it.
 */
export function readTable(
  [head = [], ...body]: readonly (readonly TextPiece[])[],
  { context, unit }: { readonly context: Context; readonly unit: string },
  scope: Scope,
  reader: Reader,
): readonly ReadFigure[] {
  const [corner, ...heads] = head.slice(0, mostColumns).map((piece) => readHead(piece.text, unit, reader));
  return body.flatMap(([label, ...cells]) => {
    const own = readHead(label?.text ?? '', '', reader);
    return cells.flatMap((cell, index) => {
      const column = heads[index];
      const unitOfHead = own.unit || (column?.unit ?? unit);
      const figure = figureIn(cell, unitOfHead, reader);
      if (figure === null) return [];
      const parts = [corner?.phrase ?? {}, own.phrase, column?.phrase ?? null];
      const money = unitOfHead === '' ? null : moneyOf(numberIn(`1 ${unitOfHead}`, reader));
      const before = money === null ? context : { ...context, units: { leaf: 'units', unit: money, scale: '' } as const };
      const reading = readCell(parts, figure, before, scope);
      return [{ start: cell.start + figure.start, printed: cell.text.slice(figure.start, figure.end), reading }];
    });
  });
}

interface Head {
  readonly phrase: Phrase | null;
  readonly unit: string;
}

/** What the head of a column or a row says (`Exports to, $ billion`), and the unit that is read with its numbers; null where it is not understood as a whole. */
function readHead(piece: string, above: string, reader: Reader): Head {
  const [told, own] = withoutUnit(piece.slice(0, mostOfHead).replaceAll('*', ' ').trim(), reader);
  const unit = own === '' ? above : own;
  if (reader.corners.has(told.toLowerCase())) return { phrase: {}, unit };
  const text = reader.yearAlone === null ? told : told.replace(/(?<!\d)(?:19|20)\d\d(?!\d| ?[г年])/, `$&${reader.yearAlone}`);
  const lattice = reader.lattice(text.replace(/ (?:to|from|with)(?= *(?:[,(]|$))/, ''));
  if (lattice.end === 0) return { phrase: {}, unit };
  const clauses = new ClauseFinder(chartOf(lattice, reader.grammar()), lattice.words, reader.pauses).from(0);
  const found = clauses.find(({ to, phrase }) => to === lattice.end && phrase.doubt === undefined)?.phrase ?? null;
  const { subject, ...owned } = found ?? {};
  return {
    phrase: subject !== undefined && found?.measure !== undefined && found.owner === undefined ? { ...owned, owner: subject } : found,
    unit,
  };
}

/** A head without the unit at its end, and that unit, `出口额（亿美元）` or `Экспорт, млрд долл.`; in a language that reads units with their numbers. */
export function withoutUnit(head: string, reader: Reader): readonly [text: string, unit: string] {
  if (reader.yearAlone === null) return [head, ''];
  const { text = '', unit = '' } =
    /^(?:(?<text>.*)[,，(（](?:[^,，(（:：]*[:：])?)?(?<unit>[^,，(（:：]+?)[)）.]*$/u.exec(head)?.groups ?? {};
  return /\d/.test(unit) || numberIn(`1 ${unit.trim()}`, reader) === null ? [head, ''] : [text.trim(), unit.trim()];
}

/** A text that is a number and nothing else; null for any other. */
function numberIn(text: string, reader: Reader): Figure | null {
  const { tokens, end } = reader.lattice(text);
  return tokens.find(({ symbol, from, to }) => symbol === 'FIG' && from === 0 && to === end)?.says.figure ?? null;
}

/** A number that is all of a cell, with its own unit or that of its head; null for any other text. */
function figureIn({ text }: TextPiece, unit: string, reader: Reader): Figure | null {
  const bare = text.replaceAll('*', '').trim();
  if (!/^[-−–+]?(?:US\$|USD|[$¥])?\s?\d/.test(bare) || text.length > 40) return null;
  const figure = (unit === '' ? null : numberIn(`${bare} ${unit}`, reader)) ?? numberIn(bare, reader);
  const start = text.indexOf(bare);
  return figure === null ? null : { ...figure, start, end: start + bare.length };
}

/** The currency of an amount; null for any other number. */
const moneyOf = (of: { readonly unit: string } | null): 'usd' | 'cny' | null => (of?.unit === 'usd' || of?.unit === 'cny' ? of.unit : null);

/** What heads say of a cell together; what one says again goes before what an earlier one says. */
function readCell(parts: readonly (Phrase | null)[], figure: Figure, before: Context, scope: Scope): FigureReading {
  if (parts.includes(null)) return { reason: 'no-reading', word: null };
  const phrase = withPartner(Object.assign({}, ...parts, { value: { figure } }));
  const [told, own] = [phrase.units ?? before.units, figure].map(moneyOf);
  if (told !== null && own !== null && told !== own) return { reason: 'no-reading', word: null };
  const isRate = phrase.units?.unit === 'percent' || figure.unit === 'percent';
  const direction = figure.sign ?? 1;
  const verb = phrase.direction === undefined ? before.verb : 'change';
  const read = readClause(
    phrase.direction === undefined ? phrase : { ...phrase, direction },
    isRate ? { ...before, verb, direction } : before,
    scope,
  );
  if (typeof read === 'string') return { reason: read, word: null };
  if (read.open !== null || read.statements.length === 0) return { reason: read.open ?? 'no-reading', word: null };
  const best = read.statements.map((statement) => ({ ...statement, isGuessed: statement.isGuessed && figure.unit !== 'scaled' }));
  return { best, others: () => [] };
}

/** The economy of a row is the partner of the flow of a column, unless that names one. */
function withPartner(phrase: Phrase): Phrase {
  const { subject, measure, whole, growth, ...rest } = phrase;
  if (subject === undefined) return phrase;
  if (growth !== undefined && whole !== undefined) return { ...rest, growth, measure, whole: withPartner({ ...whole, subject }) };
  if (measure === undefined || measure === 'same') return phrase;
  const place = measure === 'export' ? 'to' : measure === 'import' ? 'from' : 'with';
  return phrase[place] === undefined ? { ...rest, growth, whole, measure, [place]: subject } : phrase;
}
