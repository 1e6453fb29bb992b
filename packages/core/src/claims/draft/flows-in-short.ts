import { economies as registry } from '../../model/economies.data.ts';
import { type DraftFlow, unnamed } from './draft-flow.ts';
import { partOfTrade } from './draft-words.ts';
import { flowOf } from './flow-patterns.ts';
import type { Skeleton } from './make-skeleton.ts';
import { isPlain } from './plain-words.ts';

const join = '(?:, (?:and |but |while |whereas )?| (?:and|but|while|whereas) )';
const figure = '<[MP]\\d+>';
/** A few plain words, then a figure: what follows a flow that is told in short. */
const figureSoon = `(?= (?:(?!overall\\b|altogether\\b|of\\b|from\\b)[a-z][a-z-]* ){0,4}${figure})`;

/** A way to tell a flow in short; what it leaves out is that of the flow before it. */
interface ShortForm {
  readonly pattern: RegExp;
  /** The flow it tells after another one; null where it can't stand after that one. */
  readonly complete: (match: RegExpExecArray, before: DraftFlow, skeleton: Skeleton) => Partial<DraftFlow> | null;
}

const forms: readonly ShortForm[] = [
  {
    // `its imports`, `and imported ... from them`
    pattern:
      /(?:\bits|\btheir) (?<flow>exports|imports)|\band (?<verb>exported|sold|shipped|imported|bought|purchased)(?:(?!<E|<A)[^;])*?(?:to|from) them/gi,
    complete: ({ groups }) => ({ measure: flowOf(groups?.['flow'] ?? groups?.['verb']), sign: 1 }),
  },
  {
    // `exports to ... were <M>, and imports <M>`
    pattern: new RegExp(`${join}(?:the )?(?<flow>exports|imports)${figureSoon}`, 'gi'),
    complete: ({ index, groups, 0: printed }, before, { text }) => {
      const measure = flowOf(groups?.['flow']);
      const isOther = (before.measure === 'export' || before.measure === 'import') && measure !== before.measure;
      const next = text.slice(index + printed.length).replace(new RegExp(`${figure}.*$`, 's'), '');
      return isOther && hasNoOther(text.slice(before.end, index)) && isPlain(next) ? { measure } : null;
    },
  },
  {
    // `exports to ... were <M>, and to <E> <M>`
    pattern: new RegExp(`${join}(?:those |that )?(?<way>to|from|with) (?<partner><E\\d+>)${figureSoon}`, 'gi'),
    complete: ({ index, groups, 0: printed }, before, skeleton) => {
      const { text } = skeleton;
      const next = text.slice(index + printed.length).replace(new RegExp(`${figure}.*$`, 's'), '');
      const told = text.slice(before.start, index);
      const isInOrder = groups?.['way'] === wayOf(before) && new RegExp(figure).test(told) && isPlain(text.slice(before.end, index));
      return isInOrder && isPlain(next) ? withPartner(before, groups?.['partner'], skeleton) : null;
    },
  },
  {
    // `exported <M> to ... and <M> to <E>`
    pattern: new RegExp(`${join}${figure} (?<way>to|from) (?<partner><E\\d+>)`, 'gi'),
    complete: ({ index, groups }, before, skeleton) => {
      const { text } = skeleton;
      const isAlike = new RegExp(`${figure}[^;]* ${groups?.['way']} <E\\d+>$`).test(text.slice(before.start, before.end));
      return isAlike && isPlain(text.slice(before.end, index)) ? withPartner(before, groups?.['partner'], skeleton) : null;
    },
  },
  {
    // `trade with ... (<M>), <E> (<M>)`
    pattern: new RegExp(`(?:, and |, | and )(?<partner><E\\d+>)(?= \\(${figure}\\))`, 'g'),
    complete: ({ index, groups }, before, skeleton) =>
      new RegExp(`^ \\(${figure}\\)$`).test(skeleton.text.slice(before.end, index)) && before.partners.length === 1
        ? withPartner(before, groups?.['partner'], skeleton)
        : null,
  },
  {
    // `exported to <group>, <M> went to <E>`
    pattern: new RegExp(
      `(?:, of which |, | and )${figure} (?:of (?:it|that|this|which) )?(?<verb>went to|came from) (?<partner><E\\d+>)`,
      'gi',
    ),
    complete: ({ groups }, before, skeleton) => {
      const isOfGroup = membersOf(before.partners[0]).includes(codeOf(groups?.['partner'], skeleton) ?? '');
      const measure = groups?.['verb']?.toLowerCase() === 'went to' ? 'export' : 'import';
      return isOfGroup && before.measure === measure ? withPartner(before, groups?.['partner'], skeleton) : null;
    },
  },
];

/** The flows of a sentence in order, with those among them that it tells in short. */
export function flowsInShort(skeleton: Skeleton, flows: readonly DraftFlow[]): readonly DraftFlow[] {
  const matches = forms.flatMap(({ pattern, complete }) =>
    [...skeleton.text.matchAll(pattern)].map((match) => ({ match, complete, start: match.index, end: match.index + match[0].length })),
  );
  let told = flows.toSorted(byPlace);
  for (const { match, complete, start, end } of matches.toSorted(byPlace)) {
    const before = told.filter((flow) => flow.start < start).at(-1);
    if (before === undefined || told.some((flow) => start < flow.end && flow.start < end)) continue;
    const completed = complete(match, before, skeleton);
    const isOfSomeGoods = partOfTrade.test(skeleton.text.slice(before.start, start));
    const whole = { ...before, ...completed, start, end };
    if (completed !== null) told = [...told, isOfSomeGoods ? { ...whole, reporter: unnamed } : whole].toSorted(byPlace);
  }
  return told;
}

function byPlace(one: { readonly start: number }, other: { readonly start: number }): number {
  return one.start - other.start;
}

function hasNoOther(piece: string): boolean {
  return !/<[EA]\d+>/.test(piece);
}

function wayOf({ measure }: DraftFlow): string {
  return { export: 'to', import: 'from', total: 'with', balance: 'with' }[measure];
}

function codeOf(mark: string | undefined, { economies }: Skeleton): string | undefined {
  return economies[Number(/\d+/.exec(mark ?? '')?.[0])];
}

function withPartner(before: DraftFlow, mark: string | undefined, skeleton: Skeleton): Partial<DraftFlow> | null {
  const partner = codeOf(mark, skeleton);
  return partner === undefined || partner === before.reporter ? null : { partners: [partner] };
}

function membersOf(group: string | undefined): readonly string[] {
  return registry.find(({ code }) => code === group)?.members ?? [];
}
