import type { RowFlow } from '../contract/index.ts';
import { currencyWords, flowWords, scaleWords } from './flow-words.data.ts';

const flows = new Map(
  Object.entries(flowWords).flatMap(([flow, words]) => words.split('|').map((word) => [word, flow as RowFlow] as const)),
);

/**
 * The flow that a text names, by a word of it or a code before it (`2-EXPORT`, `General Imports`); null where it names none, or two.
 * @example ['Exports, FOB', 'M', 'General Imports', '进口', 'Growth'].map(flowOf) // => ['export', 'import', 'import', 'import', null]
 */
export function flowOf(text: string): RowFlow | null {
  const body = text.trim().toLowerCase();
  const whole = flows.get(body);
  if (whole !== undefined) return whole;
  const words = body.split(/[\s,:;()]+|^\d+[-–]/).filter((word) => word.length > 2);
  const found = new Set(words.flatMap((word) => flows.get(word) ?? []));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** In what values are given: a currency of ISO 4217 in small letters, and the zeros that are left out. */
export interface MoneyUnit {
  readonly currency: string;
  readonly scale: number;
}

/**
 * The currency and scale that a text names; null where it names no currency.
 * @example unitOf('тыс. долларов США') // => { currency: 'usd', scale: 3 }
 * @example unitOf('Net mass (kg)') // => null
 */
export function unitOf(text: string): MoneyUnit | null {
  const before = unitsRead.get(text);
  if (before !== undefined) return before;
  const unit = unitIn(text);
  if (unitsRead.size > 1000) unitsRead.clear();
  unitsRead.set(text, unit);
  return unit;
}

/** What was read of texts before: a table has few units, in millions of rows. */
const unitsRead = new Map<string, MoneyUnit | null>();

function unitIn(text: string): MoneyUnit | null {
  const body = text
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
  const scale =
    scaleWords.find(
      ([beginning]) => new RegExp(`(?<!\\p{L})${beginning}`, 'u').test(body) || (/^[千百万亿]/.test(beginning) && body.includes(beginning)),
    )?.[1] ?? 0;
  const listed = currencyWords.find(([pattern]) => new RegExp(pattern, 'u').test(body))?.[1];
  const code = /(?:^|[\s(])([a-z]{3})\)?$/.exec(body)?.[1];
  const currency = listed ?? (code !== undefined && isCurrency(code) ? code : null);
  return currency === null ? null : { currency, scale };
}

/** Whether ISO 4217 has a code; not for `NOK` alone, which a language might hold to be a word. */
function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code.toUpperCase());
}
