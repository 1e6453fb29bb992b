import { nearestNames } from '../../errors/nearest-names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Frequency, MoneyUnit, Transform } from '../../model/question/index.ts';
import { foldText } from './fold-text.ts';
import { questionWords, type WordUse } from './question-words.data.ts';

/** Something that words of a question can name, with all that it is called. */
export interface NamedInQuestion {
  readonly id: string;
  readonly names: readonly string[];
}

/** What questions are asked about: the partners and goods that can be named, what the reporter is called, and the last year with figures. */
export interface QuestionScope {
  readonly partners: readonly NamedInQuestion[];
  readonly goods: readonly NamedInQuestion[];
  readonly reporter: readonly string[];
  readonly lastYear: number;
}

/** What words ask for. Times are years (`2023`) or months (`2026-07`); null is what they leave open. */
export interface TradeQuestion {
  readonly measures: readonly ('export' | 'import' | 'total-trade' | 'trade-balance')[];
  readonly partners: readonly string[];
  readonly goods: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly frequency: Frequency | null;
  readonly money: MoneyUnit | null;
  readonly transform: Transform | null;
  readonly record: 'both' | null;
}

/** A run of words with what it means, in the order of the question. */
type Token =
  | { readonly is: 'partner' | 'goods'; readonly id: string }
  | { readonly is: 'reporter' }
  | { readonly is: 'year' | 'month'; readonly number: number }
  | { readonly is: WordUse };

/**
 * The question that words ask, such as "exports to Kyrgyzstan 2023" or "imports from Kazakhstan in July 2026 in yuan". What a partner sells is
 * what the reporter buys: "Kazakhstan's exports" asks for imports. Null where a word is not understood, so that none is passed over, where no
 * partner is named, and where the flow, or its direction, stays open.
 * @example
 * ```ts
 * readQuestion(
 *   'exports to Avaria in 2023',
 *   { partners: [{ id: 'AAA', names: ['Avaria'] }], goods: [], reporter: [], lastYear: 2025 },
 *   'en',
 * )?.first // => '2023'
 * ```
 */
export function readQuestion(asked: string, scope: QuestionScope, language: Language): TradeQuestion | null {
  const { tokens, unread } = tokensOf(foldText(asked), scope, language);
  if (unread !== null) return null;
  const has = (use: WordUse): boolean => tokens.some(({ is }) => is === use);
  const idsOf = (kind: 'partner' | 'goods') => [
    ...new Set(tokens.flatMap((token) => (token.is === kind && 'id' in token ? token.id : []))),
  ];
  const [partners, goods] = [idsOf('partner'), idsOf('goods')];
  const measures = measuresOf(tokens);
  const times = timesOf(tokens);
  if (partners.length === 0 || goods.length > 1 || measures === null || times === null) return null;
  const [first = null, last = has('since') && first !== null ? String(scope.lastYear) : first] = times;
  const isOfMonths = first?.includes('-') === true;
  if (isOfMonths !== (last?.includes('-') === true) || (has('until') && times.length < 2)) return null;
  const isToDate =
    has('to-date') || (isOfMonths && first !== last && first?.endsWith('-01') && last?.startsWith(first.slice(0, 4)) === true);
  return {
    measures,
    partners,
    goods: goods[0] ?? null,
    first: isToDate && isOfMonths ? last : first,
    last,
    frequency: isToDate ? 'year-to-date' : isOfMonths || has('monthly') ? 'month' : null,
    money: has('yuan') ? 'cny' : null,
    transform: has('growth') ? 'growth' : null,
    record: has('both') ? 'both' : null,
  };
}

/** A word of a question that is not understood, as it is folded, with the words that are nearest to it. */
export type UnreadWord = NonNullable<ReturnType<typeof unreadWord>>;

/**
 * The first word of a question that is not understood; null where all are.
 * @example unreadWord('exprots 2023', { partners: [], goods: [], reporter: [], lastYear: 2025 }, 'en')?.nearest // => ['exports', 'export']
 */
export function unreadWord(asked: string, scope: QuestionScope, language: Language) {
  const { unread: word } = tokensOf(foldText(asked), scope, language);
  // Of short words most others are near.
  const known = word === null || word.length < 4 ? [] : vocabularyOf(scope, language).map(([phrase]) => phrase);
  return word === null ? null : { word, nearest: [...new Set(nearestNames(word, known))] };
}

/**
 * The query of a view that answers a question.
 * @example
 * ```ts
 * queryOfQuestion({
 *   measures: ['export'],
 *   partners: ['KAZ'],
 *   ...{ goods: null, first: '2023', last: '2023', frequency: null, money: null, transform: null, record: null },
 * }) // => 'measure=export&partners=KAZ&years=2023'
 * ```
 */
export function queryOfQuestion(question: TradeQuestion): string {
  const { measures, partners, goods, first, last, ...rest } = question;
  const years = first === last ? first : [first, last].join(first?.includes('-') ? '..' : '-');
  const given = { measure: measures.join(','), partners: partners.join(','), products: goods, years, ...rest };
  return Object.entries(given)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
    .join('&');
}

/** The flows that are asked for, as the reporter sees them; null where words leave them open. */
function measuresOf(tokens: readonly Token[]): TradeQuestion['measures'] | null {
  const placeOf = (...kinds: readonly Token['is'][]): number => tokens.findIndex(({ is }) => kinds.includes(is));
  const [sold, bought, partner] = [placeOf('sold'), placeOf('bought'), placeOf('partner')];
  if (placeOf('balance') >= 0) return ['trade-balance'];
  if (sold >= 0 && bought >= 0) return ['export', 'import'];
  const before = tokens[partner - 1]?.is;
  if (sold < 0 && bought < 0) {
    if (placeOf('trade') >= 0) return ['total-trade'];
    return placeOf('goods') < 0 ? null : before === 'to' ? ['export'] : before === 'from' ? ['import'] : null;
  }
  const isItsOwn = before === 'of' || partner < Math.max(sold, bought);
  const isSellerFirst = isItsOwn ? sold < 0 : sold >= 0;
  return before === 'to' || (before !== 'from' && isSellerFirst) ? ['export'] : ['import'];
}

/** The times that are named: none, one, or the first and the last. Null where they are more, or a month has no year. */
function timesOf(tokens: readonly Token[]): readonly string[] | null {
  const times: string[] = [];
  let open: string[] = [];
  for (const token of tokens) {
    if (token.is === 'month') open.push(String(token.number).padStart(2, '0'));
    if (token.is !== 'year') continue;
    times.push(...(open.length === 0 ? [String(token.number)] : open.map((month) => `${token.number}-${month}`)));
    open = [];
  }
  const [year] = times;
  const whole = open.length === 1 && times.length === 1 ? [`${year}-${open[0]}`] : open.length === 0 ? times : null;
  return whole === null || whole.length > 2 || (whole[1] !== undefined && whole.toSorted()[0] !== whole[0]) ? null : whole;
}

/** What each run of words means, the longest run first, up to the first word that means nothing. */
function tokensOf(
  text: string,
  scope: QuestionScope,
  language: Language,
): { readonly tokens: readonly Token[]; readonly unread: string | null } {
  const known = vocabularyOf(scope, language);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const [gap = ''] = /^[\s,.;:?!()"“”–—/-]*/u.exec(text.slice(at)) ?? [];
    at += gap.length;
    const rest = text.slice(at);
    if (rest === '') break;
    const [iso, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/.exec(rest) ?? /^((?:19|20)\d\d)(?!\d)/.exec(rest) ?? [];
    if (iso !== undefined) {
      if (month !== undefined) tokens.push({ is: 'month', number: Number(month) });
      tokens.push({ is: 'year', number: Number(year) });
      at += iso.length;
      continue;
    }
    const found = known.find(([phrase]) => rest.startsWith(phrase) && isEnd(phrase, rest.slice(phrase.length)));
    if (found === undefined) return { tokens, unread: /^\S+?(?=[,.;:?!]*(?:\s|$))/u.exec(rest)?.[0] ?? rest };
    tokens.push(found[1]);
    at += found[0].length;
  }
  return { tokens, unread: null };
}

/** Whether a phrase is whole where it ends: letters that go on make another word. */
function isEnd(phrase: string, rest: string): boolean {
  return !/[\p{L}\p{N}]$/u.test(phrase) || !/^[\p{L}\p{N}]/u.test(rest);
}

/** Every phrase with its meaning, the longest first; of phrases that are the same, words of questions before names. */
function vocabularyOf({ partners, goods, reporter }: QuestionScope, language: Language): readonly (readonly [string, Token])[] {
  const words = Object.entries(questionWords[language] ?? {}) as readonly (readonly [WordUse, readonly string[]])[];
  const phrases: readonly (readonly [string, Token])[] = [
    ...words.flatMap(([is, of]) => of.map((word) => [word, { is }] as const)),
    ...monthsIn(language).map(({ name, number }) => [name, { is: 'month', number }] as const),
    ...reporter.map((name) => [name, { is: 'reporter' }] as const),
    ...partners.flatMap(({ id, names }) => names.map((name) => [name, { is: 'partner', id }] as const)),
    ...goods.flatMap(({ id, names }) => names.map((name) => [name, { is: 'goods', id }] as const)),
  ];
  const folded = phrases.map(([phrase, token]) => [foldText(phrase).trim(), token] as const).filter(([phrase]) => phrase !== '');
  return folded.toSorted(([one], [other]) => other.length - one.length);
}

/** The months by their whole and short names. */
function monthsIn(language: Language): readonly { readonly name: string; readonly number: number }[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => ({ name: format(new Date(Date.UTC(2000, index))), number: index + 1 }));
  });
}
