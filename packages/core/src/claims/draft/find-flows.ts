import { type DraftFlow, unnamed } from './draft-flow.ts';
import { flowOf, flowPatterns, owner } from './flow-patterns.ts';
import { flowsInShort } from './flows-in-short.ts';
import { isNobodys } from './is-nobodys.ts';
import type { Skeleton } from './make-skeleton.ts';
import { asRecorded, recorderOf } from './recorder-of.ts';

/** What lets a flow have the owner of the one before it: `China's exports to ... and its imports from ...`. */
const andIts = /\band its $/i;
/** The same where both flows are of one pair, so that nobody else can be meant. */
const butIts = /\b(?:while|whereas|but|than) its $/i;

/** A whole without a partner: `Kyrgyzstan's foreign trade`. */
const wholes = new RegExp(
  `(?<reporter>${owner}) (?:total |overall |foreign |external |whole )*(?<flow>trade|exports|imports)(?! (?:with|to|from)\\b)`,
  'gi',
);
/**
 * The flows that a sentence speaks of, in order. `reporter` is the economy whose trade it is taken to be where a sentence names a partner
 * alone, and in a pair that names no owner.
 */
export function findFlows(skeleton: Skeleton, reporter: string): readonly DraftFlow[] {
  const { text, economies } = skeleton;
  const codes = (marks: string): readonly string[] =>
    [...marks.matchAll(/<[EA](\d+)>/g)].flatMap(([, index]) => economies[Number(index)] ?? []);
  const marksBut = ({ partners }: Pick<DraftFlow, 'partners'>, usual: string): readonly string[] =>
    [...text.matchAll(/<[EA]\d+>/g)]
      .map(([mark]) => mark)
      .filter((mark) => !codes(mark).some((code) => code === usual || partners.includes(code)));
  const found: DraftFlow[] = [];
  const named: DraftFlow[] = [];
  for (const { pattern, read, isPair = false } of flowPatterns) {
    for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = read(match.groups ?? {});
      const isNew = !found.some((other) => start < other.end && other.start < end);
      const pair = pairOf(match.groups ?? {}, codes, isPair, reporter);
      const isNamed = isPair || match.groups?.['reporter'] !== undefined;
      const before = text.slice(0, start);
      const last = named.filter((other) => other.end <= start).at(-1);
      const isShared = andIts.test(before) || (butIts.test(before) && last?.partners.join() === pair.partners.join());
      const recorder = recorderOf(skeleton, start);
      const isOwnerless = isNobodys(before, recorder === null ? marksBut(pair, reporter) : []);
      const keeper = isNamed ? pair.reporter : isOwnerless ? (recorder ?? reporter) : ((isShared ? last?.reporter : null) ?? unnamed);
      if (meaning === null || !isNew) continue;
      const told = { ...meaning, ...pair, reporter: pair.partners.includes(keeper) ? unnamed : keeper, start, end };
      const one = asRecorded(told, recorder, isPair);
      found.push(one);
      if (isNamed && !isPair) named.push(one);
    }
  }
  return flowsInShort(skeleton, found);
}

/** A whole without a partner that begins at a place of the sentence, or a flow that does; null where neither stands there. */
export function wholeAt(skeleton: Skeleton, flows: readonly DraftFlow[], place: number): DraftFlow | null {
  const own = flows.find(({ start }) => start === place);
  if (own !== undefined) return own;
  for (const match of skeleton.text.matchAll(wholes)) {
    if (match.index !== place) continue;
    const [code = ''] = [...match[0].matchAll(/<[EA](\d+)>/g)].flatMap(([, index]) => skeleton.economies[Number(index)] ?? []);
    const word = match.groups?.['flow']?.toLowerCase() ?? '';
    const measure = word === 'trade' ? 'total' : flowOf(word);
    return { measure, sign: 1, reporter: code, partners: ['WLD'], start: place, end: place + match[0].length };
  }
  return null;
}

function pairOf(
  groups: Readonly<Record<string, string | undefined>>,
  codes: (marks: string) => readonly string[],
  isPair: boolean,
  usual: string,
): Pick<DraftFlow, 'reporter' | 'partners'> {
  const [first = usual] = codes(groups['reporter'] ?? '');
  const partners = codes(groups['partners'] ?? '');
  return isPair && partners[0] === usual ? { reporter: usual, partners: [first] } : { reporter: first, partners };
}
