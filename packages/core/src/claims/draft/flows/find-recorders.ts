import { type DraftSentence, spanOfGroup } from '../sentence/index.ts';
import { asThePartnerHas, type DraftFlow, unnamed } from './draft-flow.ts';

/** An economy whose record a sentence quotes, and the items that say so. */
export interface Recorder {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly RegExp[] = [
  /a[p?t]{0,8}(?:k[pnok]{0,6})?(?<r>Es?|As?)[pk]{0,5}/dg,
  /(?<r>Es|A)p{0,3}[pk]{0,2}k/dg,
  /(?<=M)[y]p?(?<r>Es|A)(?:p{0,2}k)?/dg,
  /(?<=M)yp?(?<r>E)(?=[,;)]|$)/dg,
  /(?<=M)2?p?(?<r>Es?|A)k?p(?=[,;)]|$)/dg,
  /yp?(?<r>Es|A)p{0,2}(?:k)/dg,
  /(?<r>E)p{0,3}k/dg,
];

/** The records that a sentence quotes: `according to Kazakhstan's statistics bureau`, `Kyrgyz customs`, `by China's count`. */
export function findRecorders({ letters, items, words }: DraftSentence): readonly Recorder[] {
  const found: Recorder[] = [];
  for (const pattern of patterns) {
    for (const match of letters.matchAll(pattern)) {
      const code = items[spanOfGroup(match, 'r')?.[0] ?? -1]?.code;
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => start < other.end && other.start < end);
      const said = words.slice(items[start]?.first, items[end]?.first);
      if (code !== undefined && !isTaken && !said.some(({ lower }) => lower === 'side' || lower === 'accounts'))
        found.push({ code, start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/**
 * The record that a figure is quoted from: the one told right after it, else the last one before it in the sentence, else the one at the end
 * of the sentence, where it is the only one.
 */
export function recorderOf({ letters }: DraftSentence, recorders: readonly Recorder[], flow: DraftFlow, place: number): string | null {
  const after = recorders.find(({ start }) => start > place && /^[^MQHNKOXITSDxieEA&]*$/.test(letters.slice(place + 1, start)));
  const opensNext =
    after !== undefined && /^[^MQ&;ft]{0,4}[MQ]/.test(letters.slice(after.end)) && /[,;]/.test(letters.slice(place + 1, after.start));
  if (after !== undefined && !opensNext) return after.code;
  const earlier = recorders.filter(({ end }) => end <= place);
  const before = earlier.at(-1);
  const other = earlier.at(-2);
  if (before !== undefined && other !== undefined && /^,?&?p?$/.test(letters.slice(other.end, before.start))) return unnamed;
  if (before !== undefined && !(before.start >= flow.start && before.end <= flow.end)) return before.code;
  const [last, ...more] = recorders;
  const isOfAll =
    last !== undefined &&
    more.length === 0 &&
    last.start > place &&
    !/[MQ]/.test(letters.slice(last.end)) &&
    (/,p?$/.test(letters.slice(0, last.start)) || !/[MQ]/.test(letters.slice(place + 1, last.start)));
  return isOfAll ? last.code : null;
}

/** A flow as a recorder has it: from its side; one of others is in its record as such not at all. */
export function asRecorded(flow: DraftFlow, recorder: string | null): DraftFlow {
  if (recorder === null || recorder === flow.reporter) return flow;
  const [partner] = flow.partners;
  return recorder === partner ? (asThePartnerHas(flow) ?? { ...flow, reporter: unnamed }) : { ...flow, reporter: unnamed };
}
