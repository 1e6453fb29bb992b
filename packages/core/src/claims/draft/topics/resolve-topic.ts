import { wholeWorld } from '../../../model/economies/index.ts';
import type { Party, Phrase } from '../phrases/index.ts';
import type { Context } from './context.ts';
import type { NotUnderstood } from './reasons.ts';
import { asPartOf, codesOf, flowBefore, resolveFlow, type Scope } from './resolve-flow.ts';
import type { Flow, Topic } from './topic.ts';

type Use = (leaf: object) => void;

/** What a clause is about: what it names, completed by what was said before; else what the clause before was about. */
export function resolveTopic(phrase: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  return recordedBy(phrase.recorder, topicOf(phrase, context, scope, use), use);
}

/** A share as the owner of the trade records it, where its record is quoted; that of another economy is of other flows. */
function recordedBy(recorder: Party | undefined, topic: Topic | NotUnderstood, use: Use): Topic | NotUnderstood {
  if (typeof topic === 'string' || topic.kind !== 'share' || recorder?.codes.join() !== topic.part.owner) return topic;
  use(recorder);
  const code = topic.part.owner;
  return { ...topic, part: { ...topic.part, recorder: code }, whole: { ...topic.whole, recorder: topic.whole.recorder ?? code } };
}

function topicOf(told: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const { in: among, ...others } = told;
  const phrase = told.figure === undefined || among === undefined ? told : others;
  if (phrase.indicator !== undefined) return ofIndicator(phrase, context, scope, use);
  if (phrase.rank !== undefined && phrase.measure !== undefined) return 'two-readings';
  if (phrase.rank !== undefined) return ofRank(phrase, context, scope, use);
  if (phrase.growth !== undefined) return ofGrowth(phrase, context, scope, use);
  if (phrase.share !== undefined) return ofShare(phrase, context, scope, use);
  if (phrase.ofWhich !== undefined || phrase.ofIt !== undefined) return ofWhich(phrase, context, scope, use);
  if (phrase.whole !== undefined) return ofPortion(phrase, context, scope, use);
  if (isOfAbove(phrase, context)) return shareOfAbove(context);
  if (isOtherPart(phrase, context)) return ofWhich({ ...phrase }, context, scope, use);
  if (phrase.measure !== undefined) return asFlow(resolveFlow(phrase, besideIn(phrase, context, scope, use), scope, use));
  if (phrase.verb === 'go' || phrase.verb === 'share') return ofThose(phrase, context, scope, use);
  return instead(phrase, context, scope, use);
}

/** Where a clause may name whom it speaks of. */
const placeNames = ['owner', 'to', 'from', 'with', 'by', 'of', 'in', 'between', 'receiver', 'maker'] as const;

/** What a ratio goes on from: the flow that another one is told for each dollar of. */
function besideIn({ ratio, other }: Phrase, context: Context, scope: Scope, use: Use): Context {
  const flow = ratio === undefined || other === undefined ? null : resolveFlow(other, context, scope, use);
  return flow === null || typeof flow === 'string' ? context : { ...context, topic: { kind: 'flow', flow } };
}

function asFlow(flow: Flow | NotUnderstood): Topic | NotUnderstood {
  return typeof flow === 'string' ? flow : { kind: 'flow', flow };
}

/** The topic of the clause before with what this one puts in its place: another partner, another member, another economy. */
function instead(phrase: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const { topic, isOwner } = context;
  if (topic === null) return 'no-flow';
  const { subject } = phrase;
  if (topic.kind === 'indicator') {
    const party = subject ?? phrase.in ?? phrase.owner ?? phrase.of;
    if (party === undefined) return topic;
    use(party);
    const [economy, ...others] = party.codes;
    return economy === undefined || others.length > 0 ? 'two-readings' : { ...topic, economy };
  }
  if (topic.kind === 'share') {
    const party = subject ?? phrase.owner ?? phrase.of ?? phrase.from ?? phrase.to ?? phrase.in;
    if (party === undefined) return topic;
    use(party);
    return partOf(topic.whole, party.codes, scope);
  }
  if (topic.kind === 'growth') {
    if (subject !== undefined) use(subject);
    const of = subject === undefined ? topic.of : { ...topic.of, partners: subject.codes, isOpen: false };
    const isItem = phrase.value !== undefined && phrase.verb === undefined;
    return isOwner || of.partners.includes(of.owner) || (subject !== undefined && !isItem) ? 'two-readings' : { kind: 'growth', of };
  }
  const { flow } = topic;
  const isBare = !placeNames.some((place) => phrase[place] !== undefined) && phrase.goods === undefined && phrase.recorder === undefined;
  if (subject === undefined && isBare) return topic;
  if (subject === undefined) return asFlow(resolveFlow({ ...phrase, measure: 'same' }, context, scope, use));
  use(subject);
  const [code, ...others] = subject.codes;
  if (code === undefined) return 'two-readings';
  if (flow.recorder !== null && others.length === 0 && [flow.owner, ...flow.partners].includes(code))
    return asFlow({ ...flow, recorder: code });
  if (subject.codes.includes(flow.owner)) return 'two-readings';
  const isInside = (one: string): boolean => scope.groupOf(one) !== null || scope.membersIn(one).length > 1;
  const isOwnerInside = isInside(flow.owner);
  const isTold = isInside(code) && !flow.isOpen && isOwnerInside !== isInside(flow.partners[0] ?? '');
  if (!(isTold ? isOwnerInside : isOwner)) return { kind: 'flow', flow: { ...flow, partners: subject.codes, recorder: null } };
  return others.length > 0 || flow.partners.includes(code)
    ? 'two-readings'
    : { kind: 'flow', flow: { ...flow, owner: code, recorder: null } };
}

/** An indicator of the economy that is named, or of the only one that has it. */
function ofIndicator(phrase: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const { indicator } = phrase;
  if (indicator === undefined) return 'no-flow';
  use(indicator);
  const all = (['owner', 'of', 'in', 'subject', 'from', 'by', 'maker', 'to', 'with'] as const).flatMap((place) => phrase[place] ?? []);
  for (const party of all) use(party);
  const holders = all.filter(({ codes }) => codes.join() === indicator.holder);
  if ((indicator.holder === null ? 0 : 1) !== holders.length) return 'no-owner';
  const economies = scope.economiesOf(indicator.id);
  const isOfName = ({ codes }: Party): boolean =>
    codes.length === 1 && !codes.some((one) => economies.includes(one)) && scope.namedIn(indicator.id).includes(codes[0] ?? '');
  const { recorder } = phrase;
  if (recorder !== undefined && recorder.codes.length === 1 && economies.includes(recorder.codes[0] ?? '')) all.push(recorder);
  const [party, ...others] = pointedLast(all.filter((one) => !holders.includes(one) && !isOfName(one)));
  const [only, ...more] = economies;
  const isPointed = party !== undefined && party.points !== null;
  const own = party === undefined && more.length === 0 ? only : null;
  const code = party === undefined || isPointed ? (own ?? economyBefore(context)) : codeOf(party);
  if (code === undefined || code === null || others.some(({ points }) => points === null)) return 'no-owner';
  return { kind: 'indicator', indicator, economy: code };
}

/** Economies by name before those that words point back to. */
function pointedLast(parties: readonly Party[]): readonly Party[] {
  return [...parties.filter(({ points }) => points === null), ...parties.filter(({ points }) => points !== null)];
}

function economyBefore({ topic }: Context): string | null {
  if (topic === null) return null;
  return topic.kind === 'indicator' ? topic.economy : topic.kind === 'flow' ? topic.flow.owner : null;
}

/** The economy that is named; `its` may be that of either side of a flow. */
function codeOf({ codes, points }: Party): string | null {
  const [code = null, ...others] = codes;
  return points !== null || others.length > 0 ? null : code;
}

/** `A was B's largest partner`: the flow of B with A whose place is told. */
function ofRank({ subject, owner, rank, recorder }: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const codes = flowBefore(context)?.partners ?? [];
  const of: Party | null = subject ?? (codes.length === 0 ? null : { leaf: 'party', codes, points: null });
  if (of === null || owner === undefined || rank === undefined) return 'no-comparison';
  return asFlow(
    resolveFlow(
      {
        measure: rank,
        owner,
        ...(recorder === undefined ? {} : { recorder }),
        [rank === 'import' ? 'from' : rank === 'export' ? 'to' : 'with']: of,
      },
      context,
      scope,
      use,
    ),
  );
}

/** `the share of Kazakhstan in China's trade with the region`; without a whole that of the share before. */
function ofShare({ part, whole, ...rest }: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  if (rest.measure !== undefined) return 'two-readings';
  if (whole?.indicator !== undefined)
    return ofIndicator({ ...whole, ...(part?.party === undefined ? {} : { subject: part.party }) }, context, scope, use);
  const of = whole === undefined ? wholeBefore(context) : wholeOf(whole, context, scope, use);
  if (typeof of === 'string') return of;
  if (part === undefined) {
    const party = rest.subject ?? rest.of;
    if (party === undefined)
      return rest.value === undefined && rest.verb === undefined ? { kind: 'share', part: of, whole: of } : 'no-flow';
    use(party);
    return partOf(of, party.codes, scope);
  }
  if (part.party === undefined) {
    const flow = resolveFlow(part, { ...context, topic: { kind: 'flow', flow: of } }, scope, use);
    return typeof flow === 'string' ? flow : { kind: 'share', part: flow, whole: of };
  }
  use(part.party);
  const { topic } = context;
  const codes =
    part.party.points === 'its' && topic?.kind === 'share' ? topic.part.partners : (codesOf(part.party, flowBefore(context)) ?? []);
  return partOf(of, codes, scope);
}

function wholeBefore({ topic }: Context): Flow | NotUnderstood {
  return topic?.kind === 'share' ? topic.whole : 'no-flow';
}

/** A whole: with whom it is not said is with the whole world, whatever was said before. */
function wholeOf(whole: Phrase, context: Context, scope: Scope, use: Use): Flow | NotUnderstood {
  const isOpen =
    (['to', 'from', 'with', 'in', 'between', 'receiver'] as const).every((place) => whole[place] === undefined) &&
    whole.owner !== undefined;
  const { topic } = context;
  if (whole.owner === undefined && topic?.kind === 'share')
    return resolveFlow(whole, { ...context, topic: { kind: 'flow', flow: topic.whole } }, scope, use);
  if (!isOpen || whole.measure === 'same') return resolveFlow(whole, context, scope, use);
  const flow = resolveFlow(whole, context, scope, use);
  return typeof flow === 'string' ? flow : { ...flow, partners: [wholeWorld], isOpen: true };
}

/** A share of a flow in another; none of a flow in itself. */
function shareOf(part: Flow, whole: Flow): Topic | NotUnderstood {
  return JSON.stringify(part) === JSON.stringify(whole) ? 'two-readings' : { kind: 'share', part, whole };
}

/** The part of a flow that is one of its partners, or one partner of those of the world. */
function partOf(whole: Flow, codes: readonly string[], { membersIn }: Scope): Topic | NotUnderstood {
  const among = whole.partners.flatMap((partner) => (partner === wholeWorld ? codes : [partner, ...membersIn(partner)]));
  if (codes.join() === whole.partners.join()) return 'two-readings';
  if (codes.length === 0 || codes.includes(whole.owner) || !codes.every((code) => among.includes(code))) return 'two-readings';
  return { kind: 'share', part: { ...whole, partners: codes }, whole };
}

/** `the growth of exports to the region`. */
function ofGrowth({ whole }: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const flow = whole === undefined ? (flowBefore(context) ?? 'no-flow') : resolveFlow(whole, context, scope, use);
  return typeof flow === 'string' ? flow : { kind: 'growth', of: flow };
}

/** `..., of that 5 billion went to A`, `A accounted for 5 billion`: a part of the flow before. */
function ofThose(phrase: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const whole = context.topic?.kind === 'share' ? context.topic.whole : flowBefore(context);
  if (phrase.goods !== undefined && whole !== null) return asFlow(resolveFlow({ ...phrase, measure: 'same' }, context, scope, use));
  if (phrase.verb === 'go' && phrase.to !== undefined && (phrase.maker ?? phrase.from) !== undefined)
    return asFlow(resolveFlow({ ...phrase, measure: 'export' }, context, scope, use));
  const party = phrase.subject ?? phrase.to ?? phrase.from ?? phrase.by;
  if (whole === null || party === undefined) return 'no-flow';
  use(party);
  return partOf(whole, party.codes, scope);
}

/** A percentage in brackets after an amount of a list: `Kazakhstan: $41.0 billion (45.9%)`. */
function isOfAbove({ paren, value, verb, measure }: Phrase, { above }: Context): boolean {
  return (
    paren !== undefined &&
    above !== null &&
    verb === undefined &&
    measure === undefined &&
    value?.figure?.unit === 'percent' &&
    value.figure.sign === null
  );
}

function shareOfAbove({ topic, above }: Context): Topic | NotUnderstood {
  if (topic?.kind !== 'flow' || above === null) return 'no-flow';
  return shareOf({ ...topic.flow, isGuessed: true }, above);
}

/** `exports made up 69 % of trade and imports 31 %`: another part of the same whole. */
function isOtherPart({ measure, verb, value }: Phrase, { topic }: Context): boolean {
  return (
    measure !== undefined &&
    measure !== 'same' &&
    (verb === undefined || verb === 'share') &&
    value?.figure?.unit === 'percent' &&
    topic?.kind === 'share' &&
    topic.part.measure !== topic.whole.measure
  );
}

/** `of which exports made up 85 %`: a part of the flow before. */
function ofWhich(phrase: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  const { topic } = context;
  const known =
    topic?.kind === 'share' && topic.part.measure !== topic.whole.measure && phrase.ofWhich === undefined
      ? topic.whole
      : flowBefore(context);
  if (phrase.whole !== undefined && phrase.measure === undefined && phrase.verb === undefined && topic?.kind === 'share') {
    const other = wholeOf(phrase.whole, context, scope, use);
    return typeof other === 'string' ? other : partOf(other, topic.part.partners, scope);
  }
  const told = phrase.whole === undefined ? known : wholeOf(phrase.whole, context, scope, use);
  if (typeof told === 'string') return told;
  if (told === null) return phrase.measure === undefined ? 'no-flow' : asFlow(resolveFlow(phrase, context, scope, use));
  const whole = told;
  if (phrase.verb === 'deal' && phrase.subject !== undefined && phrase.owner === undefined) {
    use(phrase.subject);
    return partOf(whole, phrase.subject.codes, scope);
  }
  const from: Context = phrase.whole === undefined ? context : { ...context, topic: { kind: 'flow', flow: whole } };
  const part = phrase.measure === undefined ? instead(phrase, from, scope, use) : asFlow(resolveFlow(phrase, from, scope, use));
  if (typeof part === 'string' || part.kind !== 'flow') return typeof part === 'string' ? part : 'two-readings';
  const own = asPartOf(part.flow, whole);
  if (phrase.measure === undefined && whole.measure !== 'total' && whole.measure !== own.measure) return 'two-readings';
  const isOtherWay = phrase.verb === 'deal' && whole.measure !== 'total' && own.measure !== whole.measure && own.owner === whole.owner;
  return isOtherWay ? 'two-readings' : shareOf(own, whole);
}

/** A whole of which the economy that a clause begins with holds a part. */
function withHolder({ subject, owner, from }: Phrase, whole: Phrase): Phrase {
  const holder = subject ?? owner ?? from;
  return holder === undefined ? whole : { ...whole, subject: holder };
}

/** `40 % of exports to the region went to A`, `A took 40 % of exports`, `trade with A was 40 % of its trade`. */
function ofPortion({ whole, ...phrase }: Phrase, context: Context, scope: Scope, use: Use): Topic | NotUnderstood {
  if (whole === undefined) return 'no-flow';
  if (phrase.verb === 'deal' && phrase.measure !== whole.measure) return 'two-readings';
  if (whole.measure === 'same' && whole.owner !== undefined && phrase.measure !== undefined) return 'two-readings';
  if (whole.indicator !== undefined) return ofIndicator(withHolder(phrase, whole), context, scope, use);
  const sides = whole.measure === 'export' ? [phrase.to] : whole.measure === 'import' ? [phrase.from] : [phrase.to, phrase.from];
  const parties = [phrase.subject, ...sides, phrase.by, phrase.with].filter((one) => one !== undefined);
  if (phrase.measure === undefined && parties.length > 0) {
    const of = wholeOf(phrase.verb !== 'share' && pointsBack(whole) ? withHolder(phrase, whole) : whole, context, scope, use);
    if (typeof of === 'string') return of;
    for (const one of parties) use(one);
    const [codes, ...others] = parties.map((one) => codesOf(one, flowBefore(context)) ?? []).filter((own) => own.join() !== of.owner);
    return codes === undefined || others.length > 0 ? 'two-readings' : partOf(of, codes, scope);
  }
  const isOpen = !pointsBack(whole) && phrase.measure !== undefined && (whole.owner !== undefined || whole.between !== undefined);
  const before = isOpen ? wholeOf(whole, context, scope, use) : null;
  if (typeof before === 'string') return before;
  const from: Context = before === null ? context : { ...context, topic: { kind: 'flow', flow: before } };
  const part = phrase.measure === undefined ? flowBefore(context) : resolveFlow(phrase, from, scope, use);
  if (part === null || typeof part === 'string') return part ?? 'no-flow';
  if (
    phrase.measure === undefined &&
    whole.recorder === undefined &&
    whole.measure !== 'total' &&
    whole.measure !== 'same' &&
    whole.measure !== part.measure
  )
    return 'two-readings';
  const of = before ?? wholeOf(whole, { ...context, topic: { kind: 'flow', flow: part } }, scope, use);
  if (typeof of === 'string') return of;
  const own = whole.measure === 'same' && part.owner !== of.owner ? { ...part, owner: of.owner } : part;
  return shareOf(asPartOf(own, of), of);
}

/** Whether a whole names its owner with a word that points back. */
function pointsBack({ owner }: Phrase): boolean {
  return owner !== undefined && owner.points !== null;
}
