import { ownValue } from '../../../model/values/index.ts';
import { type EconomySpellings, elsewhere } from '../economies/index.ts';
import { type DraftContext, type DraftFlow, findFlows, unnamed } from '../flows/index.ts';
import { type DraftSentence, onlyYear, readSentence, yearsOf } from '../sentence/index.ts';
import type { TableCell } from '../text/index.ts';
import { flowNode } from './draft-scope.ts';
import { callNode, indexNode, minusNode, numberNode, yearNode } from './expression-nodes.ts';
import type { Interpretation } from './interpretation.ts';

/** A figure of a cell: its place in the whole text, how it is printed, and what it states. */
export interface TableFigure {
  readonly start: number;
  readonly printed: string;
  readonly interpretation: Interpretation;
}

/** What a table is read with: whose trade it is where no owner is named, what stands before it, how economies are written. */
export interface TableReading {
  readonly reporter: string;
  readonly context: DraftContext;
  readonly spellings: EconomySpellings;
}

/** What the heads of a cell say together. */
interface CellHeads {
  readonly flows: readonly DraftFlow[];
  readonly letters: string;
  readonly codes: readonly string[];
  readonly year: number | null;
  readonly unit: string;
}

/**
 * The figures of a table: each number is of the flow, the partner, the year and the unit that the head of its column, the head of its row
 * and the line over the table say together.
 */
export function readTable(rows: readonly (readonly TableCell[])[], caption: string, interpretation: TableReading): readonly TableFigure[] {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return [];
  const heads = head.slice(0, mostColumns).map(({ text }) => headOf(text.slice(0, mostOfHead), interpretation));
  const over = headOf(caption.slice(0, mostOfHead), interpretation);
  return body.flatMap((row) => {
    const label = headOf((row[0]?.text ?? '').slice(0, mostOfHead), interpretation);
    return row.slice(1).flatMap(({ text, start }, index) => {
      const number = numberIn(text);
      if (number === null) return [];
      const column = heads[index + 1];
      const parts = [over, heads[0], column, label].filter((part) => part !== undefined);
      return [
        {
          start: start + text.indexOf(number.printed),
          printed: number.printed,
          interpretation: readCell(parts, number, interpretation.reporter),
        },
      ];
    });
  });
}

/** The most columns whose heads are read; a figure of a further one is listed as not understood. */
const mostColumns = 200;
/** The most characters of a head that are read. */
const mostOfHead = 300;

function headOf(text: string, { reporter, context, spellings }: TableReading): CellHeads {
  const sentence: DraftSentence = readSentence(text, spellings);
  return {
    flows: findFlows({ sentence, reporter, context }),
    letters: sentence.letters,
    codes: sentence.items.flatMap(({ letter, code }) => (code === undefined || letter === 'z' ? [] : [code])),
    year: onlyYear(yearsOf(sentence)),
    unit: unitIn(text),
  };
}

function unitIn(text: string): string {
  const scale = /\b(?:bn|billions?|bln)\b/i.test(text) ? 'bn' : /\b(?:mn|millions?|mln)\b/i.test(text) ? 'mn' : '';
  const isOther = /\b(?:CNY|RMB|yuan|euros?|EUR|roubles?|rubles?)\b/i.test(text);
  const isShare = /%|\bper ?cent\b|\bshare\b|\bgrowth\b|\bchange\b/i.test(text);
  return isOther ? 'other' : isShare ? '%' : scale;
}

interface CellNumber {
  readonly printed: string;
  readonly digits: string;
  readonly unit: string;
  readonly sign: 1 | -1;
}

/** What a unit beside a number stands for, by its first letter. */
const scaleByLetter: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['b', 'bn'],
  ['m', 'mn'],
]);

function numberIn(text: string): CellNumber | null {
  const match =
    /^(?<printed>(?<sign>[-−–+])?(?:US\$|USD|\$)?\s?(?<digits>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)\s?(?<unit>%|bn|billion|mn|million|m)?)\s*\*{0,2}$/i.exec(
      text.length > 40 ? '' : text.replaceAll('*', ''),
    );
  const { printed, sign, digits, unit = '' } = match?.groups ?? {};
  if (printed === undefined || digits === undefined) return null;
  const scale = scaleByLetter.get(unit.charAt(0).toLowerCase()) ?? '';
  return { printed, digits: digits.replaceAll(',', ''), unit: scale, sign: sign !== undefined && sign !== '+' ? -1 : 1 };
}

function readCell(parts: readonly CellHeads[], number: CellNumber, reporter: string): Interpretation {
  const letters = parts.map((part) => part.letters).join(' ');
  const unit = number.unit === '' ? (parts.findLast((part) => part.unit !== '')?.unit ?? '') : number.unit;
  if (unit === 'other') return { reason: 'other-currency' };
  if (letters.includes('z')) return { reason: 'other-subject' };
  if (letters.includes('h')) return { reason: 'part-year' };
  if (letters.includes('!')) return { reason: 'to-come' };
  const flow = flowOf(parts, reporter);
  if (flow === null || flow.reporter === unnamed) return { reason: 'no-flow' };
  const [partner, ...others] = flow.partners;
  if (partner === undefined || others.length > 0) return { reason: 'several-partners' };
  if (flow.reporter === elsewhere || partner === elsewhere) return { reason: 'no-figure' };
  const year = parts.findLast((part) => part.year !== null)?.year ?? null;
  if (year === null) return { reason: 'no-year' };
  if (unit === '%' && !/[ud]/.test(letters)) return { reason: 'no-rate' };
  const node = flowNode(flow, partner);
  const literal = numberNode(`${number.digits}${unit}`);
  const isPlain = !letters.includes('?') && unit !== '';
  return {
    quantity: unit === '%' ? callNode('growth', node, yearNode(year)) : indexNode(node, yearNode(year)),
    operator: '==',
    number: number.sign === flow.sign ? literal : minusNode(literal),
    upTo: null,
    isPlain,
  };
}

/** The flow that heads say together: the most complete one, with the measure and the partner that others give alone. */
function flowOf(parts: readonly CellHeads[], reporter: string): DraftFlow | null {
  const full = parts.flatMap(({ flows }) => flows).findLast(({ partners }) => partners.length > 0 && partners[0] !== 'WLD');
  const owned = parts.flatMap(({ flows }) => flows).findLast(({ partners }) => partners[0] === 'WLD');
  const place = parts.findLastIndex(({ flows }) => full !== undefined && flows.includes(full));
  const alone = parts
    .slice(place + 1)
    .findLast(({ flows, letters }) => flows.every((flow) => flow.partners[0] === 'WLD') && /[XIT]/.test(letters) && !/[?SD]/.test(letters));
  const letter = /[XIT]/.exec(alone?.letters ?? '')?.[0];
  const own = letter === undefined ? undefined : ownValue({ X: 'export', I: 'import', T: 'total' } as const, letter);
  const partner = parts.findLast(({ codes, flows }) => codes.length === 1 && flows.length === 0)?.codes[0];
  const base = full ?? owned ?? null;
  const measure = own ?? base?.measure;
  if (measure === undefined) return null;
  const recorder = base?.reporter ?? reporter;
  const partners = partner !== undefined && partner !== recorder ? [partner] : full?.partners;
  if (partners === undefined) return null;
  return { measure, sign: base?.sign ?? 1, reporter: recorder, partners, start: 0, end: 0, isPair: false, isCompleted: true };
}
