import { spellings } from './economy-spellings.ts';

/** An amount of dollars or a percentage as a sentence prints it; `literal` is the same number of the expression language. */
export interface DraftFigure {
  readonly kind: 'amount' | 'percent';
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly literal: string;
}

/**
 * A sentence with marks in the place of what has a meaning by itself: `<M0>` an amount, `<P1>` a percentage (numbered together), `<E0>` an
 * economy by name, `<A0>` by adjective (numbered together). Years stay as they are.
 */
export interface Skeleton {
  readonly text: string;
  readonly figures: readonly DraftFigure[];
  readonly economies: readonly string[];
}

const dollars = '(?<![A-Za-z])(?:US\\$|USD|US dollars?|U\\.S\\. dollars?|dollars?|\\$)';
const digits = '(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const words = '(?:trillion|billion|million|thousand|tn|bln|bn|mln|mn|m|k)';
const scale = `(?<scale>${words})`;
/** An amount for each of something: not one of trade. */
const rate = '\\s*(?:per|a) (?!year (?:earlier|before|later|ago|on)\\b)';
/** An end of a range of numbers: no figure by itself. */
const startsRange = '(?!\\s?[-–—]\\s?(?:US)?\\$?\\d)';
const endsRange = '(?<!\\d\\s?[-–—]\\s?)';
const suffixes: Readonly<Record<string, string>> = {
  trillion: 'tn',
  tn: 'tn',
  billion: 'bn',
  bln: 'bn',
  bn: 'bn',
  million: 'mn',
  mln: 'mn',
  mn: 'mn',
  m: 'mn',
  thousand: 'k',
  k: 'k',
};

const patterns: readonly { readonly kind: DraftFigure['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'amount',
    pattern: new RegExp(
      `${endsRange}${dollars}\\s?${digits}(?:[\\s-]?${scale}\\b)?(?![\\d.,]*\\d)(?![\\s-]?${words}\\b)${startsRange}(?!${rate})`,
      'gi',
    ),
  },
  { kind: 'amount', pattern: new RegExp(`${endsRange}${digits}[\\s-]?${scale}?\\s(?:US |U\\.S\\. )?(?:dollars|USD)\\b`, 'gi') },
  { kind: 'percent', pattern: new RegExp(`${endsRange}${digits}\\s?(?:%|percent\\b|per cent\\b)`, 'gi') },
];

/** A sentence with its amounts, percentages and economies marked. */
export function makeSkeleton(sentence: string): Skeleton {
  const figures = findFigures(sentence);
  const codes: string[] = [];
  let text = '';
  let position = 0;
  const marked = (piece: string): string => markEconomies(piece, codes);
  for (const [index, figure] of figures.entries()) {
    text += `${marked(sentence.slice(position, figure.start))}<${figure.kind === 'amount' ? 'M' : 'P'}${index}>`;
    position = figure.end;
  }
  return { text: text + marked(sentence.slice(position)), figures, economies: codes };
}

function findFigures(sentence: string): readonly DraftFigure[] {
  const found: DraftFigure[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { digits: number = '', scale: unit = '' } = match.groups ?? {};
      const suffix = kind === 'percent' ? '%' : (suffixes[unit.toLowerCase()] ?? '');
      found.push({ kind, printed: match[0], start, end, literal: number.replaceAll(',', '') + suffix });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function markEconomies(piece: string, codes: string[]): string {
  const pattern = new RegExp(`(?<![A-Za-z])(?:${spellings.map(({ spelling }) => `(${spelling})`).join('|')})(?![A-Za-z])`, 'g');
  return piece.replaceAll(pattern, (...match) => {
    const index = match.slice(1, spellings.length + 1).findIndex((group) => group !== undefined);
    const spelling = spellings[index];
    if (spelling === undefined) return String(match[0]);
    codes.push(spelling.code);
    return `<${spelling.form === 'name' ? 'E' : 'A'}${codes.length - 1}>`;
  });
}
