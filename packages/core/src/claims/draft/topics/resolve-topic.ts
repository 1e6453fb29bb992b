import { wholeWorld } from '../../../model/economies/index.ts';
import type { Party, Phrase } from '../phrases/index.ts';
import { asFlow, attempt, type Context, type Ground, on, stop } from './ground.ts';
import { flowBefore, resolveFlow } from './resolve-flow.ts';
import { ofPortion, ofShare, ofThose, ofWhich, partOf, shareOf } from './resolve-share.ts';
import type { Flow, Topic } from './topic.ts';

type Share = Extract<Topic, { readonly kind: 'share' }>;

/** What a clause is about: what it names, completed by what was said before; else what the clause before was about. */
export function resolveTopic(phrase: Phrase, ground: Ground): Topic {
  const topic = topicOf(phrase.figure === undefined ? phrase : { ...phrase, in: undefined }, ground);
  const { recorder } = phrase;
  if (topic.kind !== 'share' || recorder?.codes.join() !== topic.part.owner) return topic;
  ground.use(recorder);
  const code = topic.part.owner;
  return { ...topic, part: { ...topic.part, recorder: code }, whole: { ...topic.whole, recorder: topic.whole.recorder ?? code } };
}

function topicOf(phrase: Phrase, ground: Ground): Topic {
  const { context } = ground;
  const { measure, verb, ratio, other } = phrase;
  const whole = ofRecorder(phrase, ground);
  if (phrase.indicator !== undefined) return ofIndicator(phrase, ground);
  if (phrase.rank !== undefined) return measure === undefined ? ofRank(phrase, ground) : stop('two-readings');
  if (phrase.growth !== undefined) return { kind: 'growth', of: resolveFlow(whole ?? phrase, ground) };
  if (whole?.indicator !== undefined) {
    const holder = phrase.share === undefined ? (phrase.subject ?? phrase.owner ?? phrase.from) : phrase.part?.party;
    return ofIndicator({ ...whole, subject: holder ?? whole.subject }, ground);
  }
  if (phrase.share !== undefined) return ofShare(phrase, ground);
  if (phrase.ofSame !== undefined && measure === undefined && context.topic?.kind === 'share') return instead(phrase, ground);
  if (phrase.ofWhich !== undefined || phrase.ofIt !== undefined) return ofWhich(phrase, ground, instead);
  if (whole !== undefined) return ofPortion(phrase, whole, ground);
  const value = phrase.value?.figure;
  const isPart = value?.unit === 'percent' && (verb === undefined || verb === 'share');
  // A percentage in brackets after an amount of a list: `Kazakhstan: $41.0 billion (45.9%)`.
  const isAbove = isPart && (measure ?? verb) === undefined && phrase.paren !== undefined && value?.sign === null;
  if (isAbove && context.above !== null && context.topic?.kind === 'flow')
    return shareOf({ ...context.topic.flow, isGuessed: true }, context.above);
  const isOtherPart = context.topic?.kind === 'share' && context.topic.part.measure !== context.topic.whole.measure;
  if (isPart && isOtherPart && measure !== undefined && measure !== 'same') return ofWhich(phrase, ground, instead);
  if (measure !== undefined) {
    const beside = ratio === undefined || other === undefined ? 'no-flow' : attempt(() => resolveFlow(other, ground));
    return asFlow(resolveFlow(phrase, typeof beside === 'string' ? ground : on(beside, ground)));
  }
  return verb === 'go' || verb === 'share' ? ofThose(phrase, ground) : instead(phrase, ground);
}

/** The whole that a clause names; `by A's records, B took 5 % of its exports` has A's. */
function ofRecorder({ whole, recorder, subject }: Phrase, { use }: Ground): Phrase | undefined {
  const owner = whole?.owner;
  if (owner?.points !== 'its' || recorder?.codes.length !== 1 || subject === undefined || recorder.codes.join() === subject.codes.join())
    return whole;
  use(owner);
  return { ...whole, owner: recorder };
}

/** Where a clause may name whom or what it speaks of. */
const named = ['owner', 'to', 'from', 'with', 'by', 'of', 'in', 'between', 'receiver', 'maker', 'goods', 'recorder'] as const;

/** The topic of the clause before with what this one puts in its place: another partner, another member, another economy. */
function instead(phrase: Phrase, ground: Ground): Topic {
  const { context, scope, use } = ground;
  const { topic } = context;
  const { subject } = phrase;
  if (topic === null) return stop('no-flow');
  if (topic.kind === 'indicator' || topic.kind === 'share') {
    const own = subject ?? phrase.owner ?? phrase.of;
    const party = topic.kind === 'share' ? (own ?? phrase.from ?? phrase.to ?? phrase.in) : (subject ?? phrase.in ?? own);
    if (party === undefined) return topic;
    use(party);
    if (topic.kind === 'share')
      return isOtherOwner(topic, party, ground) ? ofOwner(topic, party) : partOf(topic.whole, party.codes, ground);
    const [economy, ...others] = party.codes;
    return economy === undefined || others.length > 0 ? stop('two-readings') : { ...topic, economy };
  }
  if (topic.kind === 'growth') {
    use(subject);
    const of = subject === undefined ? topic.of : { ...topic.of, partners: subject.codes, isOpen: false };
    const isItem = subject === undefined || (phrase.value !== undefined && phrase.verb === undefined);
    return context.isOwner || of.partners.includes(of.owner) || !isItem ? stop('two-readings') : { kind: 'growth', of };
  }
  const { flow } = topic;
  if (subject === undefined)
    return named.every((name) => phrase[name] === undefined) ? topic : asFlow(resolveFlow({ ...phrase, measure: 'same' }, ground));
  use(subject);
  const [code = '', ...others] = subject.codes;
  if (flow.recorder !== null && others.length === 0 && [flow.owner, ...flow.partners].includes(code))
    return asFlow({ ...flow, recorder: code });
  if (code === '' || subject.codes.includes(flow.owner)) return stop('two-readings');
  const isInside = (one: string): boolean => scope.groupOf(one) !== null || scope.membersIn(one).length > 1;
  const isOwnerInside = isInside(flow.owner);
  const isTold = isInside(code) && !flow.isOpen && isOwnerInside !== isInside(flow.partners[0] ?? '');
  if (!(isTold ? isOwnerInside : context.isOwner)) return asFlow({ ...flow, partners: subject.codes, recorder: null });
  return others.length > 0 || flow.partners.includes(code) ? stop('two-readings') : asFlow({ ...flow, owner: code, recorder: null });
}

/** Whether an economy stands in the place of the one whose share was told: both belong to the group, and whom it trades with does not. */
function isOtherOwner({ part, whole }: Share, { codes: [code = '', ...others] }: Party, { scope: { groupOf } }: Ground): boolean {
  const isOutside = part.partners.every((partner) => groupOf(partner) === null) && whole.partners.join() === wholeWorld;
  return others.length === 0 && isOutside && code !== whole.owner && groupOf(code) !== null && groupOf(code) === groupOf(whole.owner);
}

function ofOwner({ part, whole }: Share, { codes: [owner = ''] }: Party): Topic {
  return { kind: 'share', part: { ...part, owner }, whole: { ...whole, owner } };
}

/** An indicator of the economy that is named, or of the only one that has it. */
function ofIndicator(phrase: Phrase, { context, scope, use }: Ground): Topic {
  const { indicator } = phrase;
  if (indicator === undefined) return stop('no-flow');
  use(indicator);
  const by = phrase.recorder?.codes.join() ?? scope.reporter;
  // What a body (`CAREC data`) says of an economy, beside itself, is no other record of it.
  if (by !== scope.reporter && scope.groupOf(by) === null && scope.economiesOf(indicator.id).includes(by)) use(phrase.recorder);
  const all = (['owner', 'of', 'in', 'subject', 'from', 'by', 'maker', 'to', 'with'] as const).flatMap((place) => phrase[place] ?? []);
  for (const party of all) use(party);
  const holders = all.filter(({ codes }) => codes.join() === indicator.holder);
  if (holders.length !== (indicator.holder === null ? 0 : 1)) return stop('no-owner');
  const [party, ...others] = all.filter((one) => !holders.includes(one)).toSorted((one) => (one.points === null ? -1 : 1));
  const [only, ...more] = scope.economiesOf(indicator.id);
  const told = party?.points === null ? (party.codes.length === 1 ? party.codes[0] : undefined) : null;
  const economy = told === null ? ((party === undefined && more.length === 0 ? only : undefined) ?? economyBefore(context)) : told;
  return economy === undefined || economy === null || others.some(({ points }) => points === null)
    ? stop('no-owner')
    : { kind: 'indicator', indicator, economy };
}

function economyBefore({ topic }: Context): string | null {
  return topic?.kind === 'indicator' ? topic.economy : topic?.kind === 'flow' ? topic.flow.owner : null;
}

/** `A was B's largest partner`: the flow of B with A whose place is told. */
function ofRank({ subject, owner, rank, recorder, value: { figure } = {} }: Phrase, ground: Ground): Topic {
  const codes: Flow['partners'] = flowBefore(ground.context)?.partners ?? [];
  const of: Party | null = subject ?? (codes.length === 0 ? null : { leaf: 'party', codes, points: null });
  if (of === null || owner === undefined || rank === undefined) return stop('no-comparison');
  const place = rank === 'import' ? 'from' : rank === 'export' ? 'to' : 'with';
  const flow = resolveFlow({ measure: rank, owner, recorder, [place]: of }, ground);
  if (figure?.unit !== 'percent') return asFlow(flow);
  return shareOf(flow, { ...flow, partners: [wholeWorld], isOpen: true });
}
