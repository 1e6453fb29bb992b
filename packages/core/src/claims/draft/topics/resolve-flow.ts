import { wholeWorld } from '../../../model/economies/index.ts';
import { elsewhere } from '../economies/index.ts';
import type { Party, Phrase, PlaceName } from '../phrases/index.ts';
import { completeSides } from './complete-sides.ts';
import { type Context, type Ground, type Scope, stop } from './ground.ts';
import { placesOfOwner, placesOfSides } from './places-of-sides.data.ts';
import { type Flow, mirrored, mirrorOf } from './topic.ts';

const noFlow: Flow = {
  ...{ measure: 'total', sign: 1, owner: '', partners: [], goods: null },
  ...{ isOpen: false, isGuessed: false, isMutual: false, recorder: null },
};

/** The flow that the words of a clause name, completed by what was said before; or why it can't be told. */
export function resolveFlow(phrase: Phrase, ground: Ground): Flow {
  const { context, scope, use } = ground;
  const { between, goods = null } = phrase;
  const before = turnedTo(context, phrase) ?? flowBefore(context) ?? spokenOf(context, scope);
  const teller = phrase.recorder ?? keptRecorder(before, ground);
  const isSame = phrase.measure === undefined || phrase.measure === 'same';
  const measure = (isSame ? before?.measure : phrase.measure) ?? stop('no-flow');
  use(phrase.goods);
  use(teller);
  const pairs = pointsThere(phrase) ? context.namedBefore.map((topic) => pairIn(flowBefore({ topic }))) : [];
  if (new Set(pairs).size > 1) stop('two-readings');
  if (phrase.receiver !== undefined && phrase.dealt === undefined) return stop('no-reading');
  const isPair = measure === 'total' && between === undefined && phrase.with === undefined;
  const paired = isPair ? (['subject', 'of', 'owner'] as const).find((place) => phrase[place]?.codes[1] !== undefined) : undefined;
  const pair = pairOf(paired === undefined ? between : phrase[paired], before, ground);
  const places = (phrase.owner === undefined && phrase.dealt === undefined ? placesOfSides : placesOfOwner)[measure];
  const owners = places.owner.filter((place) => place !== paired);
  const owner = only([...partiesAt(phrase, owners, before, ground), ...(pair === null ? [] : [[pair[0]]])]);
  const named = only([...partiesAt(phrase, places.partner, before, ground), ...(pair === null ? [] : [pair[1]])]);
  const isOther = pointsThere(phrase) && before !== null && owner?.join() === before.partners.join();
  const isNew = phrase.measure === 'same' && phrase.owner !== undefined && named === null && owner?.length === 1;
  const isOfSame = isNew && before !== null && ![before.owner, ...before.partners].includes(owner[0] ?? '');
  const isOverall = phrase.overall !== undefined && phrase.owner !== undefined && named === null;
  const isOfList = isItem(phrase, named, scope);
  const partners = isOfList ? owner : isOther ? [before.owner] : isOverall ? [wholeWorld] : isOfSame ? before.partners : named;
  const own = { ...noFlow, measure, sign: phrase.sign ?? (isSame ? before?.sign : null) ?? 1, goods };
  if (owner !== null && owner.length > 1) return ofSeveral(own, owner, partners);
  const [recorder = null, ...recorders] = teller?.codes ?? [];
  if (recorders.length > 0) return stop('two-readings');
  const [speaker = null] = owner === null && named?.join() === scope.reporter ? (phrase.speaker?.codes ?? []) : [];
  const told = { owner: isOfList ? scope.reporter : (owner?.[0] ?? speaker), partners, recorder: isSame ? null : recorder };
  const sides = completeSides(told, before, scope.reporter, context.named.length > 0);
  if (sides.partners.includes(sides.owner) && sides.owner !== elsewhere) stop('two-readings');
  if (phrase.mutual !== undefined && sides.isOpen) stop('no-owner');
  const isMutual = pair !== null || (owner === null && partners === null && before?.isMutual === true);
  const isInside = (code: string): boolean => scope.groupOf(code) !== null;
  const isGuessed = [
    isOfList || sides.isGuessed || speaker !== null,
    isOfSame && isInside(sides.owner) !== isInside(before.owner),
    phrase.owner?.points === 'our' && phrase.speaker === undefined,
    phrase.owner?.isHome === true && before === null && (phrase.subject ?? teller) === undefined,
    // Sales of companies may be meant, or trade with a partner that the text leaves out.
    phrase.loose !== undefined && phrase.owner === undefined,
    sides.isOpen && sides.owner !== scope.reporter,
    isMutual && pair === null && measure !== 'total',
    // `By its statistics, their trade ...`: whose is not told, nor is it of what is told by them next.
    teller?.points === 'its' && pair !== null,
    phrase.recorder === undefined && teller !== undefined && before?.isGuessed === true,
  ].includes(true);
  const spoken = context.parties.length === 1 ? context.parties[0] : undefined;
  const by = teller?.points === 'its' ? (spoken ?? sides.owner) : teller?.points === 'there' ? (sides.partners[0] ?? null) : recorder;
  return seenBy(by, { ...own, ...sides, isGuessed, isMutual }, scope);
}

/** Who is quoted in a sentence for all that it tells after it, where its language puts it so. */
function keptRecorder(before: Flow | null, { context: { named }, scope }: Ground): Party | undefined {
  const code = named.length > 0 && scope.isRecordKept === true ? (before?.recorder ?? null) : null;
  return code === null ? undefined : { leaf: 'party', codes: [code], points: null };
}

/** Whether a line tells a flow of a member of the group and no verb, `A: trade $5 billion`: that is with the reporter. */
function isItem(
  { subject, verb, dealt, owner, from, of, by }: Phrase,
  named: readonly string[] | null,
  { reporter, groupOf }: Scope,
): boolean {
  const isBare = (verb ?? dealt ?? owner ?? from ?? of ?? by ?? named ?? null) === null;
  return isBare && subject?.codes.length === 1 && groupOf(subject.codes.join()) !== null && reporter !== '' && groupOf(reporter) === null;
}

/**
 * The flow of the clause before from the side of whom that clause was about, for words that name another flow and point back; `trade with it` is
 * the same trade, and stays on its side.
 */
function turnedTo(context: Context, phrase: Phrase): Flow | null {
  const flow = flowBefore(context);
  const { measure, owner } = phrase;
  const isOther = context.subject !== null && flow?.partners.join() === context.subject.codes.join();
  const isBack = (pointsThere(phrase) && measure !== 'total') || owner?.points === 'its';
  return flow !== null && isOther && isBack && measure !== undefined && measure !== 'same' ? mirrorOf(flow) : null;
}

/** The economies of a flow, whoever's it is. */
function pairIn(flow: Flow | null): string {
  return flow === null ? '' : [flow.owner, ...flow.partners].toSorted().join();
}

/** Whether a flow is with whom the text spoke of before. */
function pointsThere({ to, from, with: with_, between, in: in_, receiver }: Phrase): boolean {
  return [to, from, with_, between, in_, receiver].some((party) => party?.points === 'there');
}

/** What several economies trade with one, as that one has it. */
function ofSeveral(flow: Flow, owners: readonly string[], partners: readonly string[] | null): Flow {
  const [partner, ...others] = partners ?? [];
  if (partner === undefined || others.length > 0 || owners.includes(partner)) return stop('two-readings');
  return { ...mirrored(flow, partner), partners: owners };
}

/** The flow of the clause before; of a share the part. */
export function flowBefore({ topic }: Pick<Context, 'topic'>): Flow | null {
  if (topic === null || topic.kind === 'indicator') return null;
  return topic.kind === 'flow' ? topic.flow : topic.kind === 'growth' ? topic.of : topic.part;
}

/** The trade of the economies that were spoken of, where nothing more is known: a guess. */
function spokenOf({ parties: [first, second, ...others] }: Context, { reporter }: Scope): Flow | null {
  if (first === undefined || others.length > 0 || (second !== undefined && ![first, second].includes(reporter))) return null;
  return { ...noFlow, isGuessed: true, owner: first, partners: [second ?? (first === reporter ? wholeWorld : reporter)] };
}

/** The economies that stand at some places of a phrase, those that it points back to among them. */
function partiesAt(
  phrase: Phrase,
  places: readonly PlaceName[],
  before: Flow | null,
  { context: { topic }, scope, use }: Ground,
): (readonly string[])[] {
  return places.flatMap((place) => {
    const party = phrase[place];
    if (party === undefined) return [];
    use(party);
    const { speaker, subject, recorder } = phrase;
    const isBack = party.points === 'its' || (party.points === 'member' && before === null);
    const teller = party.points === 'our' ? speaker : isBack ? (subject ?? recorder) : undefined;
    const codes = teller?.codes[0] === undefined ? codesOf(party, before, scope) : teller.codes;
    if (codes !== null) return [codes];
    if (party.points === 'its' && topic?.kind === 'indicator') return [[topic.economy]];
    return (party.points === 'our' || party.isHome) && scope.reporter !== '' ? [[scope.reporter]] : [['?'], ['??']];
  });
}

/** Who is meant: `its` is the owner of the flow before, `there` its partners, a `member` the one of both that belongs to the group. */
export function codesOf({ codes, points }: Party, before: Flow | null, { groupOf, reporter }: Scope): readonly string[] | null {
  if (points === null) return codes;
  if (before === null || points === 'our') return null;
  if (points === 'member') {
    const members = [before.owner, ...before.partners].filter((code) => groupOf(code) !== null);
    return members.length === 1 ? members : null;
  }
  const partners = before.partners.join();
  return points === 'its' || partners === wholeWorld || (before.isGuessed && partners === reporter) ? [before.owner] : before.partners;
}

/** The one list of economies that all places name; null where none does. */
function only(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first = null, ...others] = lists;
  return others.every((other) => other.join() === first?.join()) ? first : stop('two-readings');
}

/** Owner and partners of trade between two: its reporter's, where that is one of them. */
function pairOf(
  between: Party | undefined,
  before: Flow | null,
  { scope: { reporter }, use }: Ground,
): readonly [owner: string, partners: readonly string[]] | null {
  if (between === undefined) return null;
  use(between);
  const codes = between.points === null ? between.codes : before === null ? [] : [before.owner, ...before.partners];
  const owner = codes.includes(reporter) ? reporter : codes[0];
  return owner === undefined || codes.length < 2 ? null : [owner, codes.filter((code) => code !== owner)];
}

/** A flow as the recorder who is quoted has it; that of a group as its partner has it, since a group keeps no record. */
function seenBy(recorder: string | null, flow: Flow, { membersIn }: Scope): Flow {
  const mirror = membersIn(flow.owner).length > 1 && flow.partners.join() !== wholeWorld ? mirrorOf(flow) : null;
  const own = mirror ?? flow;
  if (recorder === null) return own;
  return recorder === own.owner || own.partners.join() === recorder ? { ...own, recorder } : stop('no-owner');
}
