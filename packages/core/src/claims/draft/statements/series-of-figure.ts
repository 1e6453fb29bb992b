import { wholeWorld } from '../../../model/economies/index.ts';
import type { Figure } from '../phrases/index.ts';
import { type Flow, fromOtherSide, type IndicatorUnit, indicatorOf, type Scope, seriesOf, type Topic } from '../topics/index.ts';

/** The series that a figure may be a level of, and the number as it is compared with them. */
export interface SeriesOfFigure {
  readonly series: readonly string[];
  readonly literal: string;
}

/** What a figure is, beside its topic: how much there is, by which part it changed, by how much, how many times as much. */
export type FigureKind = 'level' | 'rate' | 'points' | 'times';

/** What kind of figure one is, by its unit and that of its topic; null where it can be none of it. */
export function kindOf(figure: Figure, topic: Topic, scope: Scope): FigureKind | null {
  const { unit } = figure;
  if (unit === 'times' || unit === 'points') return unit;
  const isPart = unit === 'percent' || unit === 'part';
  if (isPart && topic.kind === 'flow')
    return figure.thing === null ? 'rate' : seriesOfFigure(figure, topic, 'usd', scope) === null ? null : 'level';
  if (isPart && topic.kind === 'indicator' && scope.unitOf(topic.indicator.id).engine !== 'ratio') return 'rate';
  return seriesOfFigure(figure, topic, 'usd', scope) === null ? null : 'level';
}

/** The series that a figure may be a level of; null where its unit is none of its topic's. */
export function seriesOfFigure(figure: Figure, topic: Topic, currency: 'usd' | 'cny', scope: Scope): SeriesOfFigure | null {
  const { unit, literal } = figure;
  const isMoney = unit === 'usd' || unit === 'cny' || unit === 'scaled';
  const isPart = unit === 'percent' || unit === 'part';
  if (topic.kind === 'indicator') return ofIndicator(figure, topic.indicator.id, topic.indicator.rank, topic.economy, scope);
  if (topic.kind === 'growth') return isPart ? { series: [seriesOf(topic, currency)], literal } : null;
  const flow = topic.kind === 'share' ? topic.part : topic.flow;
  const isOwn = topic.kind === 'share' ? isPart || isMoney : isMoney;
  const of: readonly Topic[] = isPart ? [topic] : [flow, ...otherSideOf(flow)].map((one) => ({ kind: 'flow', flow: one }));
  const own = isOwn ? of.map((one) => seriesOf(one, unit === 'cny' || unit === 'usd' ? unit : currency)) : [];
  const given = isPart ? printedOf(topic, scope) : [...quantitiesOf(flow, scope), ...printedOf({ kind: 'flow', flow }, scope)];
  const others = given.flatMap(([id, economy]) => ofIndicator(figure, id, null, economy, scope) ?? []);
  const [other] = others;
  if (own.length === 0 && other === undefined) return null;
  return { series: [...own, ...others.flatMap(({ series }) => series)], literal: own.length > 0 ? literal : (other?.literal ?? literal) };
}

/** The flow of the other side, where two were named together and it is left open whose exports or imports are meant. */
function otherSideOf({ isMutual, isGuessed, owner, partners, ...flow }: Flow): readonly Flow[] {
  const [partner, ...others] = partners;
  return isMutual && isGuessed && partner !== undefined && others.length === 0
    ? [{ ...flow, isMutual, isGuessed, owner: partner, partners: [owner] }]
    : [];
}

/** The indicators that give a topic as a source printed it, each with the economy that it is of; those of its growth with `growth of` before. */
export function printedOf(topic: Topic, { printed, economiesOf }: Scope, before = ''): readonly (readonly [id: string, economy: string])[] {
  if (topic.kind === 'indicator' || topic.kind === 'growth') return [];
  const { measure, owner, partners, goods, recorder } = topic.kind === 'flow' ? topic.flow : topic.part;
  const whole = topic.kind === 'flow' ? null : topic.whole;
  const [partner = '', ...others] = partners;
  if (goods !== null || others.length > 0) return [];
  const kind = `${before}${whole === null ? '' : 'share of '}`;
  const [told, mirror] = [kind + measure, kind + fromOtherSide[measure]];
  return printed.flatMap(([of, with_, id, record]) => {
    const isOwn = of === told && with_ === partner && record !== 'partner';
    const economy = isOwn ? owner : of === mirror && with_ === owner && record !== 'own' ? partner : null;
    const isOfWhole = whole === null || (whole.owner === economy && whole.partners.join() === wholeWorld);
    const isByOther = recorder !== null && recorder !== (record === 'own' ? economy : record === 'partner' ? with_ : null);
    return economy !== null && isOfWhole && !isByOther && economiesOf(id).includes(economy) ? [[id, economy] as const] : [];
  });
}

/** The indicators that give how much of some goods a flow is, each with the economy that it is of. */
function quantitiesOf(
  { goods, measure, owner, partners }: Flow,
  { economiesOf }: Scope,
): readonly (readonly [id: string, economy: string])[] {
  const [partner = '', ...others] = partners;
  if (goods === null || others.length > 0) return [];
  return goods.indicators.flatMap(({ flow, partner: of, id }) => {
    const economy = flow === measure && of === partner ? owner : flow !== measure && of === owner ? partner : null;
    return economy !== null && economiesOf(id).includes(economy) ? [[id, economy] as const] : [];
  });
}

function ofIndicator(figure: Figure, id: string, rank: string | null, economy: string, { unitOf }: Scope): SeriesOfFigure | null {
  const own = unitOf(id);
  if (figure.unit === 'place') {
    const placed = own.engine === 'rank' ? id : rank;
    return placed === null ? null : { series: [indicatorOf(placed, economy)], literal: figure.literal };
  }
  const literal = literalIn(own, figure);
  return literal === null ? null : { series: [indicatorOf(id, economy)], literal };
}

/** What is measured and not counted: a figure of it is one of no other. */
const measures: readonly string[] = ['tonnes', 'cubic metres', 'barrel', 'km', 'hours', 'days', 'degrees'];

/** The number of a figure in the unit of an indicator; null where it is of another. */
function literalIn({ engine, printed }: IndicatorUnit, { unit, literal, thing }: Figure): string | null {
  if (unit === 'percent' || unit === 'part') return engine === 'ratio' && printed.endsWith('of GDP') === (thing === 'GDP') ? literal : null;
  if (unit === 'usd' || unit === 'cny') {
    if (engine === unit || engine === `${unit}-per-usd`) return literal;
    return unit === 'usd' && engine === 'quantity' && printed.startsWith('US dollars') ? literal : null;
  }
  if (unit !== 'plain' && unit !== 'scaled') return null;
  if (engine === 'ratio' || engine === 'usd' || engine === 'cny' || engine === 'rank')
    return engine === 'usd' && unit === 'scaled' ? literal : null;
  const isMeasured = measures.some((measure) => printed.includes(measure));
  const isThing = thing === null ? !isMeasured : measures.includes(thing) ? printed.includes(thing) : !isMeasured;
  return isThing ? inScale(literal, printed) : null;
}

/** The digits of a number in the scale that a unit has: `5.7 million tonnes` are 5.7 of a unit of million tonnes. */
function inScale(literal: string, printed: string): string | null {
  const digits = literal.replace(/[^\d.].*/, '');
  const suffix = literal.slice(digits.length);
  const scale = /^billion/.test(printed) ? 'bn' : /^million/.test(printed) ? 'mn' : '';
  if (scale === '') return literal;
  return suffix === scale ? digits : null;
}
