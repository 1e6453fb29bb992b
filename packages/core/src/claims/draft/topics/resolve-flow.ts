import { wholeWorld } from '../../../model/economies/index.ts';
import type { Period, Unit } from '../../../model/values/index.ts';
import { elsewhere } from '../economies/index.ts';
import type { Party, Phrase, PlaceName } from '../phrases/index.ts';
import type { Context } from './context.ts';
import type { NotUnderstood } from './reasons.ts';
import type { Flow } from './topic.ts';

/** The unit of an indicator: the engine's, and in words as its source prints it. */
export interface IndicatorUnit {
  readonly engine: Unit;
  readonly printed: string;
}

/** What a text is read with: whose trade it is about where it names none, and who belongs to a group. */
export interface Scope {
  readonly reporter: string;
  /** The first year of which there is trade. */
  readonly firstYear: Period | null;
  readonly lastYear: Period | null;
  readonly membersIn: (code: string) => readonly string[];
  /** The group that the text is about, where an economy belongs to it. */
  readonly groupOf: (code: string) => string | null;
  readonly unitOf: (indicator: string) => IndicatorUnit;
  readonly economiesOf: (indicator: string) => readonly string[];
  /** The economies that are part of the name of an indicator: `oil exports to China`. */
  readonly namedIn: (indicator: string) => readonly string[];
  /** Indicators that give a flow with a partner, a share of it or its growth, as a source printed it. */
  readonly printed: readonly (readonly [kind: string, partner: string, indicator: string, record: 'own' | 'partner' | 'other'])[];
}

/** Where the owner and the partners of each flow stand: exports go from the owner to the partner, imports come from the partner. */
const placesOf: Readonly<Record<Flow['measure'], { readonly owner: readonly PlaceName[]; readonly partner: readonly PlaceName[] }>> = {
  export: { owner: ['owner', 'by', 'from', 'of', 'subject', 'maker'], partner: ['to', 'in', 'receiver', 'with'] },
  import: { owner: ['owner', 'by', 'to', 'of', 'in', 'subject'], partner: ['from', 'with', 'maker'] },
  total: { owner: ['owner', 'of', 'by', 'in', 'subject'], partner: ['with', 'to'] },
  balance: { owner: ['owner', 'of', 'by', 'subject'], partner: ['with', 'to'] },
};

/** `its purchases in the region`: where the owner is named, the place is the partner. */
const ofOwner: typeof placesOf = {
  ...placesOf,
  import: { owner: ['owner', 'by', 'to', 'of', 'subject'], partner: ['from', 'with', 'maker', 'in'] },
  total: { owner: ['owner', 'of', 'by', 'subject'], partner: ['with', 'to', 'in'] },
};

/** The flow that the words of a clause name, completed by what was said before; or why it can't be told. */
export function resolveFlow(phrase: Phrase, context: Context, scope: Scope, use: (leaf: object) => void): Flow | NotUnderstood {
  const before = turnedTo(context, phrase) ?? flowBefore(context) ?? spokenOf(context, scope);
  const measure = phrase.measure === 'same' || phrase.measure === undefined ? before?.measure : phrase.measure;
  if (measure === undefined) return 'no-flow';
  const sign = phrase.measure === 'same' ? (before?.sign ?? 1) : (phrase.sign ?? 1);
  const goods = phrase.goods ?? null;
  if (goods !== null) use(goods);
  if (context.wasMixed === 'pair' && pointsThere(phrase)) return 'two-readings';
  const isPair =
    measure === 'total' && phrase.between === undefined && phrase.with === undefined && (phrase.subject?.codes.length ?? 0) > 1;
  const pair = pairOf(isPair ? phrase.subject : phrase.between, before, scope.reporter, use);
  if (phrase.receiver !== undefined && phrase.dealt === undefined) return 'no-reading';
  const told = (phrase.owner === undefined && phrase.dealt === undefined ? placesOf : ofOwner)[measure];
  const owners = isPair ? told.owner.filter((place) => place !== 'subject') : told.owner;
  const owner = only([...partiesAt(phrase, owners, before, scope.reporter, use), ...(pair === null ? [] : [[pair[0]]])]);
  const named = only([...partiesAt(phrase, told.partner, before, scope.reporter, use), ...(pair === null ? [] : [pair[1]])]);
  const isOther = pointsThere(phrase) && before !== null && owner !== 'two-readings' && owner?.join() === before.partners.join();
  const isOverall = phrase.overall !== undefined && phrase.owner !== undefined && named === null;
  const partners = isOther ? [before.owner] : isOverall ? [wholeWorld] : named;
  if (owner === 'two-readings' || partners === 'two-readings') return 'two-readings';
  if (owner !== null && owner.length > 1) return ofSeveral(measure, sign, owner, partners, goods);
  const recorder = recorderOf(phrase.recorder, use);
  if (recorder === 'two-readings') return recorder;
  const isTold = phrase.measure !== undefined && phrase.measure !== 'same';
  const both = completed(owner?.[0] ?? null, partners, isTold ? recorder : null, before, scope.reporter, context.isBegun);
  if (typeof both === 'string') return both;
  if (both.partners.includes(both.owner) && both.owner !== elsewhere) return 'two-readings';
  const isMutual = pair !== null || (owner === null && partners === null && before?.isMutual === true);
  const flow = {
    measure,
    sign,
    owner: both.owner,
    partners: both.partners,
    goods,
    isOpen: both.isOpen,
    isGuessed: both.isGuessed === true || isLoose(phrase, both, scope) || (isMutual && pair === null && measure !== 'total'),
    isMutual,
    recorder: null,
  };
  const { points } = phrase.recorder ?? { points: null };
  return seenBy(points === 'its' ? both.owner : points === 'there' ? (both.partners[0] ?? null) : recorder, flow, scope);
}

/** The flow of the clause before from the side of whom that clause was about, for words that name another flow and point back. */
function turnedTo(context: Context, phrase: Phrase): Flow | null {
  const flow = flowBefore(context);
  const isOther = context.subject !== null && flow?.partners.join() === context.subject.codes.join();
  const { measure, owner } = phrase;
  const isBack = pointsThere(phrase) || owner?.points === 'its';
  return flow !== null && isOther && isBack && measure !== undefined && measure !== 'same' ? mirrorOf(flow) : null;
}

/** Whether more than this flow may be meant: sales of companies, or trade with a partner that the text leaves out. */
function isLoose({ loose, owner }: Phrase, both: Both, { reporter }: Scope): boolean {
  return (loose !== undefined && owner === undefined) || (both.isOpen && both.owner !== reporter);
}

/** Whether a flow is with whom the text spoke of before. */
function pointsThere({ to, from, with: with_, between, receiver }: Phrase): boolean {
  return [to, from, with_, between, receiver].some((party) => party?.points === 'there');
}

/** What several economies trade with one, as that one has it. */
function ofSeveral(
  measure: Flow['measure'],
  sign: 1 | -1,
  owners: readonly string[],
  partners: readonly string[] | null,
  goods: Flow['goods'],
): Flow | NotUnderstood {
  const [partner, ...others] = partners ?? [];
  if (partner === undefined || others.length > 0 || owners.includes(partner)) return 'two-readings';
  const own: Flow = {
    measure,
    sign,
    owner: partner,
    partners: owners,
    goods,
    isOpen: false,
    isGuessed: false,
    isMutual: false,
    recorder: null,
  };
  return { ...(mirrored(own, partner) ?? own), owner: partner, partners: owners };
}

/** The flow of the clause before; of a share the part. */
export function flowBefore({ topic }: Pick<Context, 'topic'>): Flow | null {
  if (topic === null || topic.kind === 'indicator') return null;
  return topic.kind === 'flow' ? topic.flow : topic.kind === 'growth' ? topic.of : topic.part;
}

/** The trade of the economies that were spoken of, where nothing more is known: a guess. */
function spokenOf({ parties: [first, second, ...others] }: Context, { reporter }: Scope): Flow | null {
  if (first === undefined || others.length > 0 || (second !== undefined && ![first, second].includes(reporter))) return null;
  const base = { measure: 'total', sign: 1, goods: null, recorder: null, isOpen: false, isGuessed: true, isMutual: false } as const;
  return { ...base, owner: first, partners: [second ?? (first === reporter ? wholeWorld : reporter)] };
}

/** The economies that stand at some places of a phrase, those that it points back to among them. */
function partiesAt(
  phrase: Phrase,
  places: readonly PlaceName[],
  before: Flow | null,
  reporter: string,
  use: (leaf: object) => void,
): (readonly string[])[] {
  return places.flatMap((place) => {
    const party = phrase[place];
    if (party === undefined) return [];
    use(party);
    const { codes: teller = null } =
      party.points === 'our' ? (phrase.speaker ?? {}) : party.points === 'its' ? (phrase.subject ?? phrase.recorder ?? {}) : {};
    const codes = teller !== null && teller.length > 0 ? teller : codesOf(party, before, reporter);
    return codes === null ? [['?'], ['??']] : [codes];
  });
}

/** Who is meant: `its` is the owner of the flow before, `there` its partners. */
export function codesOf({ codes, points }: Party, before: Flow | null, reporter: string | null = null): readonly string[] | null {
  if (points === null) return codes;
  if (before === null || points === 'our') return null;
  if (before.isGuessed && points === 'there' && before.partners.join() === reporter) return [before.owner];
  return points === 'its' || before.partners.join() === wholeWorld ? [before.owner] : before.partners;
}

/** The one list of economies that all places name; null where none does. */
function only(lists: readonly (readonly string[])[]): readonly string[] | null | 'two-readings' {
  const [first, ...others] = lists;
  if (first === undefined) return null;
  return others.every((other) => other.join() === first.join()) ? first : 'two-readings';
}

/** Owner and partners of trade between two: its reporter's, where that is one of them. */
function pairOf(
  between: Party | undefined,
  before: Flow | null,
  reporter: string,
  use: (leaf: object) => void,
): readonly [owner: string, partners: readonly string[]] | null {
  if (between === undefined) return null;
  use(between);
  const codes = between.points === null ? between.codes : before === null ? [] : [before.owner, ...before.partners];
  const [first, ...others] = codes;
  if (first === undefined) return null;
  if (first === reporter || !others.includes(reporter)) return others.length === 0 ? null : [first, others];
  return [reporter, codes.filter((code) => code !== reporter)];
}

function recorderOf(recorder: Party | undefined, use: (leaf: object) => void): string | null | 'two-readings' {
  if (recorder === undefined) return null;
  use(recorder);
  const [code = null, ...others] = recorder.codes;
  return others.length > 0 ? 'two-readings' : code;
}

interface Both {
  readonly owner: string;
  readonly partners: readonly string[];
  readonly isOpen: boolean;
  readonly isGuessed?: true;
}

/** Owner and partners with what is not said taken from the recorder, from the flow before, or from whom the text is about. */
function completed(
  owner: string | null,
  partners: readonly string[] | null,
  recorder: string | null,
  before: Flow | null,
  reporter: string,
  isSameSentence: boolean,
): Both | NotUnderstood {
  if (owner === null) {
    if (recorder !== null && partners !== null && !partners.includes(recorder)) return { owner: recorder, partners, isOpen: false };
    if (recorder !== null && before !== null) return openOf(recorder, otherOf(before, recorder));
    if (before !== null) {
      if (before.isGuessed) return ofSpoken(before, partners, reporter);
      if (partners === null) return { owner: before.owner, partners: before.partners, isOpen: before.isOpen };
      const isOfReporter = !isSameSentence && before.owner !== reporter && ![...partners, ''].includes(reporter);
      if (isOfReporter) return { owner: reporter, partners, isOpen: false, isGuessed: true };
      if (!partners.includes(before.owner)) return { owner: before.owner, partners, isOpen: false };
      const [other, ...more] = before.partners;
      return other === undefined || more.length > 0 ? 'no-owner' : { owner: other, partners, isOpen: false };
    }
    if (partners === null) return 'no-flow';
    return reporter === '' || partners.includes(reporter) ? 'no-owner' : { owner: reporter, partners, isOpen: false };
  }
  if (partners !== null) return { owner, partners, isOpen: false };
  if (recorder !== null && recorder !== owner) return { owner, partners: [recorder], isOpen: false };
  const other = before === null ? null : otherOf(before, owner);
  return before?.isGuessed === true && other !== null ? { owner, partners: other, isOpen: false, isGuessed: true } : openOf(owner, other);
}

/** Owner and partners by the economies that were spoken of: whose trade it is where the reporter is the partner, else with whom. */
function ofSpoken({ owner, partners: [other] }: Flow, partners: readonly string[] | null, reporter: string): Both | NotUnderstood {
  if (partners === null) {
    const named = owner === reporter ? other : owner;
    return named === undefined ? 'no-flow' : { owner: reporter, partners: [named], isOpen: false, isGuessed: true };
  }
  if (!partners.includes(reporter)) return { owner: reporter, partners, isOpen: false };
  const named = owner === reporter ? other : owner;
  return named === undefined ? 'no-owner' : { owner: named, partners, isOpen: false, isGuessed: true };
}

function openOf(owner: string, partners: readonly string[] | null): Both {
  return { owner, partners: partners ?? [wholeWorld], isOpen: partners === null };
}

/** With whom an economy trades in a flow that it takes part in. */
function otherOf(flow: Flow, code: string): readonly string[] | null {
  if (flow.owner === code) return flow.partners;
  return flow.partners.length === 1 && flow.partners[0] === code ? [flow.owner] : null;
}

/** A flow as the recorder who is quoted has it; that of a group as its partner has it, since a group keeps no record. */
function seenBy(recorder: string | null, flow: Flow, { membersIn }: Scope): Flow | NotUnderstood {
  const [partner, ...others] = flow.partners;
  const isOfGroup = membersIn(flow.owner).length > 1;
  const own =
    isOfGroup && others.length === 0 && partner !== undefined && partner !== wholeWorld ? (mirrored(flow, partner) ?? flow) : flow;
  if (recorder === null) return own;
  return recorder === own.owner || own.partners.join() === recorder ? { ...own, recorder } : 'no-owner';
}

/** A part of a flow as the same side has it as the whole, where it was told from the other. */
export function asPartOf(part: Flow, whole: Flow): Flow {
  return part.owner !== whole.owner && part.recorder === null && part.partners.join() === whole.owner
    ? (mirrored(part, whole.owner) ?? part)
    : part;
}

/** The same flow as its only partner records it; null where there are several. */
export function mirrorOf(flow: Flow): Flow | null {
  const [partner, ...others] = flow.partners;
  return partner === undefined || others.length > 0 ? null : mirrored(flow, partner);
}

/** The same flow from the other side. */
function mirrored(flow: Flow, partner: string): Flow | null {
  const measure = { export: 'import', import: 'export', total: 'total', balance: 'balance' } as const;
  const sign = flow.measure === 'balance' ? (flow.sign === 1 ? -1 : 1) : flow.sign;
  return { ...flow, measure: measure[flow.measure], sign, owner: partner, partners: [flow.owner] };
}
