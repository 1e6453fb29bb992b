import { ownValue } from '../../../model/values/index.ts';
import { ClauseFinder, readClause } from '../clauses/index.ts';
import { chartOf } from '../grammar/index.ts';
import { bareFigure, type Figure, type Phrase } from '../phrases/index.ts';
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
 * its row say together, the more special before the more general.
 */
export function readTable(
  [head = [], ...body]: readonly (readonly TextPiece[])[],
  before: Context,
  scope: Scope,
  reader: Reader,
): readonly ReadFigure[] {
  const read = (piece: TextPiece | undefined): Phrase | null => readHead((piece?.text ?? '').slice(0, mostOfHead), reader);
  const [corner, ...heads] = head.slice(0, mostColumns).map(read);
  return body.flatMap(([label, ...cells]) => {
    const own = read(label);
    return cells.flatMap((cell, index) => {
      const figure = figureIn(cell);
      if (figure === null) return [];
      const reading = readCell([corner ?? {}, own, heads[index] ?? null], figure, before, scope);
      return [{ start: cell.start + figure.start, printed: cell.text.slice(figure.start, figure.end), reading }];
    });
  });
}

/** What the head of a column or a row says (`Exports to, $ billion`); null where it is not understood as a whole. */
function readHead(text: string, reader: Reader): Phrase | null {
  const lattice = reader.lattice(text.replaceAll('*', ' ').replace(/ (?:to|from|with)(?= *(?:[,(]|$))/, ''));
  if (lattice.end === 0) return {};
  const clauses = new ClauseFinder(chartOf(lattice, reader.grammar()), lattice.words, reader.pauses).from(0);
  return clauses.find(({ to, phrase }) => to === lattice.end && phrase.doubt === undefined)?.phrase ?? null;
}

const number =
  /^(?<printed>(?<sign>[-−–+])?(?<dollars>US\$|USD|\$)?\s?(?<digits>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)\s?(?<unit>%|bn|billion|mn|million|m)?)\s*\*{0,2}$/i;

/** A number that is all of a cell, with its sign and its unit; null for any other text. */
function figureIn({ text }: TextPiece): Figure | null {
  const { printed, sign, dollars, digits = '', unit = '' } = number.exec(text.length > 40 ? '' : text.replaceAll('*', ''))?.groups ?? {};
  if (printed === undefined) return null;
  const scale = ownValue({ '%': '%', b: 'bn', m: 'mn' }, unit.charAt(0).toLowerCase()) ?? '';
  const start = text.indexOf(printed);
  const kind = scale === '%' ? 'percent' : dollars !== undefined ? 'usd' : scale === '' ? 'plain' : 'scaled';
  const told = sign === undefined ? null : sign === '+' ? 1 : -1;
  return { ...bareFigure, unit: kind, literal: digits.replaceAll(',', '') + scale, sign: told, start, end: start + printed.length };
}

/** What heads say of a cell together; what one says again goes before what an earlier one says. */
function readCell(parts: readonly (Phrase | null)[], figure: Figure, before: Context, scope: Scope): FigureReading {
  if (parts.includes(null)) return { reason: 'no-reading', word: null };
  const phrase = withPartner(Object.assign({}, ...parts, { value: { figure } }));
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
