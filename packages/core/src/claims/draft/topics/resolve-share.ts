import { wholeWorld } from '../../../model/economies/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { asFlow, type Ground, on, stop } from './ground.ts';
import { codesOf, flowBefore, resolveFlow } from './resolve-flow.ts';
import { type Flow, mirrored, seriesOf, type Topic } from './topic.ts';

/** `the share of Kazakhstan in China's trade with the region`; without a whole that of the share before. */
export function ofShare({ part, whole, measure, ...rest }: Phrase, ground: Ground): Topic {
  if (measure !== undefined) return stop('two-readings');
  const { topic } = ground.context;
  const of = whole !== undefined ? wholeOf(whole, ground) : topic?.kind === 'share' ? topic.whole : stop('no-flow');
  if (part !== undefined && part.party === undefined) return shareOf(resolveFlow(part, on(of, ground)), of);
  const party = part?.party ?? rest.subject;
  if (party === undefined) return rest.verb === undefined ? { kind: 'share', part: of, whole: of } : stop('no-flow');
  ground.use(party);
  const isSame = party.points === 'its' && topic?.kind === 'share';
  const codes = isSame ? topic.part.partners : codesOf(party, flowBefore(ground.context), ground.scope);
  return partOf(of, part === undefined ? party.codes : (codes ?? []), ground);
}

/** A whole: with whom it is not said is with the whole world, whatever was said before. */
function wholeOf(whole: Phrase, ground: Ground): Flow {
  const isOpen = (['to', 'from', 'with', 'in', 'between', 'receiver'] as const).every((place) => whole[place] === undefined);
  const { topic } = ground.context;
  const isSame = whole.owner === undefined || whole.measure === 'same';
  const bare: Ground = { ...ground, context: { ...ground.context, subject: null } };
  const flow = resolveFlow(whole, isSame && topic?.kind === 'share' ? on(topic.whole, bare) : bare);
  return isOpen && !isSame ? { ...flow, partners: [wholeWorld], isOpen: true } : flow;
}

/** A share of a flow in another; none of a flow in itself, and none of all goods in some. */
export function shareOf(part: Flow, whole: Flow): Topic {
  const [one, other] = [part, whole].map((flow) => seriesOf(asFlow(flow), null));
  const isMore = part.goods === null && whole.goods !== null;
  return one === other || isMore ? stop('two-readings') : { kind: 'share', part, whole };
}

/** The part of a flow that is one of its partners, or one partner of those of the world. */
export function partOf(whole: Flow, codes: readonly string[], { scope: { membersIn } }: Ground): Topic {
  const among = whole.partners.flatMap((partner) => (partner === wholeWorld ? codes : [partner, ...membersIn(partner)]));
  const isWhole = codes.length === 0 || codes.join() === whole.partners.join() || codes.includes(whole.owner);
  if (isWhole || !codes.every((code) => among.includes(code))) return stop('two-readings');
  return { kind: 'share', part: { ...whole, partners: codes }, whole };
}

/** `..., of that 5 billion went to A`, `A accounted for 5 billion`: a part of the flow before. */
export function ofThose(phrase: Phrase, ground: Ground): Topic {
  const { topic } = ground.context;
  const whole = topic?.kind === 'share' ? topic.whole : flowBefore(ground.context);
  const isOfGoods = phrase.goods !== undefined && whole !== null;
  if (isOfGoods || (phrase.verb === 'go' && phrase.to !== undefined && (phrase.maker ?? phrase.from) !== undefined))
    return asFlow(resolveFlow({ ...phrase, measure: isOfGoods ? 'same' : 'export' }, ground));
  const party = phrase.subject ?? phrase.to ?? phrase.from ?? phrase.by;
  if (whole === null || party === undefined) return stop('no-flow');
  ground.use(party);
  return partOf(whole, party.codes, ground);
}

/** `of which exports made up 85 %`: a part of the flow before. `instead` is what a clause is about that names none. */
export function ofWhich(phrase: Phrase, ground: Ground, instead: (phrase: Phrase, ground: Ground) => Topic): Topic {
  const { topic } = ground.context;
  const { measure, verb, subject } = phrase;
  const before = topic?.kind === 'share' ? topic : null;
  const isOther = before !== null && before.part.measure !== before.whole.measure && phrase.ofWhich === undefined;
  const isOfWhole = before !== null && (isOther || phrase.ofSame !== undefined);
  const told = phrase.whole === undefined ? null : wholeOf(phrase.whole, ground);
  const [first] = ground.context.named;
  const isBare = measure === undefined && subject === undefined && (phrase.from ?? phrase.to ?? phrase.goods) === undefined;
  if (phrase.ofSame !== undefined && isBare && topic?.kind === 'flow' && first?.kind === 'flow') return shareOf(topic.flow, first.flow);
  const isOfNamed = phrase.ofSame !== undefined && measure === undefined && before === null;
  const whole = told ?? (isOfWhole ? before.whole : isOfNamed ? wholeNamed(ground) : flowBefore(ground.context));
  if (whole === null) return measure === undefined ? stop('no-flow') : asFlow(resolveFlow(phrase, ground));
  if (told !== null && measure === undefined && verb === undefined && before !== null) return partOf(whole, before.part.partners, ground);
  if (verb === 'deal' && subject !== undefined && phrase.owner === undefined) {
    ground.use(subject);
    return partOf(whole, subject.codes, ground);
  }
  const from = told === null ? ground : on(whole, ground);
  const part = measure === undefined ? instead(phrase, from) : asFlow(resolveFlow(phrase, from));
  if (part.kind !== 'flow') return stop('two-readings');
  const own = asPartOf(part.flow, whole);
  const isOtherWay = whole.measure !== 'total' && own.measure !== whole.measure;
  return isOtherWay && (measure === undefined || (verb === 'deal' && own.owner === whole.owner))
    ? stop('two-readings')
    : shareOf(own, whole);
}

/** `40 % of exports to the region went to A`, `A took 40 % of exports`, `trade with A was 40 % of its trade`. */
export function ofPortion(phrase: Phrase, whole: Phrase, ground: Ground): Topic {
  const { measure, verb, subject } = phrase;
  const isSame = whole.measure === 'same';
  if ((verb === 'deal' && measure !== whole.measure) || (isSame && whole.owner !== undefined && measure !== undefined))
    stop('two-readings');
  const isBack = whole.owner !== undefined && whole.owner.points !== null;
  const sides = [whole.measure === 'import' ? undefined : phrase.to, whole.measure === 'export' ? undefined : phrase.from];
  const parties = [subject, ...sides, phrase.by, phrase.with].filter((one) => one !== undefined);
  const before = flowBefore(ground.context);
  if (measure === undefined && parties.length > 0) {
    const holder = verb !== 'share' && isBack ? (subject ?? phrase.owner ?? phrase.from) : undefined;
    const of = wholeOf(holder === undefined ? whole : { ...whole, subject: holder }, ground);
    for (const one of parties) ground.use(one);
    const all = parties.map((one) => codesOf(one, before, { ...ground.scope, reporter: '' }) ?? []);
    const [codes, ...others] = all.filter((own) => own.join() !== of.owner);
    return codes === undefined || others.length > 0 ? stop('two-readings') : partOf(of, codes, ground);
  }
  const isFirst = !isBack && measure !== undefined && (whole.owner ?? whole.between) !== undefined;
  const first = isFirst ? wholeOf(whole, ground) : null;
  const part = measure === undefined ? (before ?? stop('no-flow')) : resolveFlow(phrase, first === null ? ground : on(first, ground));
  const of = first ?? wholeOf(whole, isSame ? ground : on(part, ground));
  const isOfOther = isSame && ![part.owner, ...part.partners].includes(of.owner);
  const own = asPartOf(isOfOther ? { ...part, owner: of.owner } : part, of);
  const isOpen = measure === undefined && whole.recorder === undefined;
  return isOpen && !isSame && whole.measure !== 'total' && whole.measure !== own.measure ? stop('two-readings') : shareOf(own, of);
}

/** The flow that a share without a whole is of: the only one that was named, or the trade that the sentence before told first. */
function wholeNamed({ context }: Ground): Flow | null {
  const named = context.named.length > 0 ? context.named : context.namedBefore;
  const [first, ...others] = named.flatMap((topic) => (topic.kind === 'flow' ? [topic.flow] : []));
  if (others.every((flow) => JSON.stringify(flow) === JSON.stringify(first))) return flowBefore(context);
  return first?.measure === 'total' && context.named.length === 0 ? first : stop('two-readings');
}

/** A part of a flow as the same side has it as the whole, where it was told from the other. */
function asPartOf(part: Flow, whole: Flow): Flow {
  const isOfOther = part.owner !== whole.owner && part.recorder === null && part.partners.join() === whole.owner;
  return isOfOther ? mirrored(part, whole.owner) : part;
}
