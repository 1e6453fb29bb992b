import { isNobodys } from './is-nobodys.ts';
import type { Skeleton } from './make-skeleton.ts';

/** What the words of a draft call a flow: a measure of the expression language, between whom. */
export interface DraftFlow {
  readonly measure: 'export' | 'import' | 'total' | 'balance';
  /** -1 for a deficit, which is a negative balance. */
  readonly sign: 1 | -1;
  readonly reporter: string;
  /** Several where a sentence lists them; `WLD` for trade with everyone. */
  readonly partners: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The reporter of a flow whose owner the sentence does not name as one may read it; a figure of it is left alone. */
export const unnamed = '';

const name = '<E\\d+>';
const list = `${name}(?:(?:, | and |, and )${name})*`;
const owner = `(?:${name}['’]s?|<A\\d+>)`;
const kinds = '(?:total |overall |annual |yearly |bilateral |goods |merchandise |mutual |two-way |foreign )*';
const amount = '(?: volume| turnover| value)?';
const between = '(?:(?!<E|<A)[^;])*?';

interface Pattern {
  readonly pattern: string;
  /** Whether the two economies stand side by side, neither of them as the owner. */
  readonly isPair?: true;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Pick<DraftFlow, 'measure' | 'sign'> | null;
}

const flowOf = (word: string | undefined): DraftFlow['measure'] => (/^(export|sold|sell|ship)/i.test(word ?? '') ? 'export' : 'import');
const flow: Pattern['read'] = ({ flow: word, way }) => {
  const measure = flowOf(word);
  return way === undefined || way.toLowerCase() === (measure === 'export' ? 'to' : 'from') ? { measure, sign: 1 } : null;
};
const total: Pattern['read'] = () => ({ measure: 'total', sign: 1 });
const balance: Pattern['read'] = ({ side }) => ({ measure: 'balance', sign: side?.toLowerCase() === 'deficit' ? -1 : 1 });

/** How flows are spoken of; the more a pattern says, the earlier it stands. */
const patterns: readonly Pattern[] = [
  { pattern: `(?<reporter>${owner}) ${kinds}(?<flow>exports|imports) (?<way>to|from) (?<partners>${list})`, read: flow },
  { pattern: `(?<flow>exports) (?:from|of|by) (?<reporter>${name}) (?<way>to) (?<partners>${list})`, read: flow },
  { pattern: `(?<flow>imports) (?:of|by) (?<reporter>${name}) (?<way>from) (?<partners>${list})`, read: flow },
  { pattern: `(?<reporter>${owner}) ${kinds}trade${amount} with (?<partners>${list})`, read: total },
  { pattern: `${kinds}trade${amount} between (?<reporter>${name}) and (?<partners>${name})`, read: total, isPair: true },
  {
    pattern: `(?<reporter>${name}|<A\\d+>)[-–](?<partners>${name}|<A\\d+>) ${kinds}trade${amount}(?! (?:partner|relation|tie|cooperation|deal|agreement))`,
    read: total,
    isPair: true,
  },
  { pattern: `(?<reporter>${name}) and (?<partners>${name}) traded`, read: total, isPair: true },
  {
    pattern: `(?<reporter>${name}) (?:\\w+ )?(?<flow>exported|sold|shipped|imported|bought|purchased)${between}(?<way>to|from) (?<partners>${list})`,
    read: flow,
  },
  { pattern: `(?<reporter>${name})(?:['’]s)? ${between}(?<side>surplus|deficit)${between}with (?<partners>${name})`, read: balance },
  { pattern: `(?<side>surplus|deficit)${between}with (?<partners>${name})`, read: balance },
  { pattern: `(?<flow>exports|imports) (?<way>to|from) (?<partners>${list})`, read: flow },
  { pattern: `${kinds}trade${amount} with (?<partners>${list})`, read: total },
];

/** What lets a flow have the owner of the one before it: `China's exports to ... and its imports from ...`. */
const andIts = /\band its $/i;

/** A whole without a partner: `Kyrgyzstan's foreign trade`. */
const wholes = new RegExp(
  `(?<reporter>${owner}) (?:total |overall |foreign |external |whole )*(?<flow>trade|exports|imports)(?! (?:with|to|from)\\b)`,
  'gi',
);
/** A flow of the pair that was spoken of before: `its imports`, `and imported ... from them`. */
const repeated =
  /(?:\bits|\btheir) (?<flow>exports|imports)|\band (?<verb>exported|sold|shipped|imported|bought|purchased)(?:(?!<E|<A)[^;])*?(?:to|from) them/gi;

/**
 * The flows that a sentence speaks of, in order. `reporter` is the economy whose trade it is taken to be where a sentence names a partner
 * alone, and in a pair that names no owner.
 */
export function findFlows({ text, economies }: Skeleton, reporter: string): readonly DraftFlow[] {
  const codes = (marks: string): readonly string[] =>
    [...marks.matchAll(/<[EA](\d+)>/g)].flatMap(([, index]) => economies[Number(index)] ?? []);
  const marksBut = ({ partners }: Pick<DraftFlow, 'partners'>, usual: string): readonly string[] =>
    [...text.matchAll(/<[EA]\d+>/g)]
      .map(([mark]) => mark)
      .filter((mark) => !codes(mark).some((code) => code === usual || partners.includes(code)));
  const found: DraftFlow[] = [];
  const named: DraftFlow[] = [];
  for (const { pattern, read, isPair = false } of patterns) {
    for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = read(match.groups ?? {});
      const isNew = !found.some((other) => start < other.end && other.start < end);
      const pair = pairOf(match.groups ?? {}, codes, isPair, reporter);
      const isNamed = isPair || match.groups?.['reporter'] !== undefined;
      const before = text.slice(0, start);
      const shared = andIts.test(before) ? named.filter((other) => other.end <= start).at(-1)?.reporter : undefined;
      const owner = isNamed || isNobodys(before, marksBut(pair, reporter)) ? pair.reporter : (shared ?? unnamed);
      if (meaning === null || !isNew) continue;
      const one = { ...meaning, ...pair, reporter: pair.partners.includes(owner) ? unnamed : owner, start, end };
      found.push(one);
      if (isNamed && !isPair) named.push(one);
    }
  }
  found.sort((one, other) => one.start - other.start);
  return [...found, ...repeatsOf(text, found)].sort((one, other) => one.start - other.start);
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

function repeatsOf(text: string, flows: readonly DraftFlow[]): readonly DraftFlow[] {
  const found: DraftFlow[] = [];
  for (const match of text.matchAll(repeated)) {
    const before = flows.filter(({ start }) => start < match.index).at(-1);
    if (before === undefined) continue;
    const measure = flowOf(match.groups?.['flow'] ?? match.groups?.['verb']);
    found.push({ ...before, measure, sign: 1, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A flow as the expression language writes it: `export(CHN, KAZ)`. */
export function nameOfFlow({ measure, reporter, partners }: DraftFlow): string {
  return `${measure}(${reporter}, ${partners[0]})`;
}
