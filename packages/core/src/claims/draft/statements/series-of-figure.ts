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

function isPart({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'part';
}

/** What kind of figure one is, by its unit and that of its topic; null where it can be none of it. */
export function kindOf(figure: Figure, topic: Topic, scope: Scope): FigureKind | null {
  const { unit } = figure;
  if (unit === 'times' || unit === 'points') return unit;
  const isRate =
    topic.kind === 'flow' ? figure.thing === null : topic.kind === 'indicator' && scope.unitOf(topic.indicator.id).engine !== 'ratio';
  if (isPart(figure) && isRate) return 'rate';
  return seriesOfFigure(figure, topic, 'usd', scope) === null ? null : 'level';
}

/** The series that a figure may be a level of; null where its unit is none of its topic's. */
export function seriesOfFigure(figure: Figure, topic: Topic, currency: 'usd' | 'cny', scope: Scope): SeriesOfFigure | null {
  const { unit, literal } = figure;
  const isMoney = unit === 'usd' || unit === 'cny' || unit === 'scaled';
  if (topic.kind === 'indicator') return ofIndicator(figure, topic.indicator.id, topic.indicator.rank, topic.economy, scope);
  if (topic.kind === 'growth') return isPart(figure) ? { series: [seriesOf(topic, currency)], literal } : null;
  const flow = topic.kind === 'share' ? topic.part : topic.flow;
  const isOwn = isMoney || (topic.kind === 'share' && isPart(figure));
  const of: readonly Topic[] = isPart(figure) ? [topic] : [flow, ...otherSideOf(flow)].map((one) => ({ kind: 'flow', flow: one }));
  const own = isOwn ? of.map((one) => seriesOf(one, unit === 'cny' || unit === 'usd' ? unit : currency)) : [];
  const given = printedOf(isPart(figure) ? topic : { kind: 'flow', flow }, scope);
  const others = given.flatMap(([id, economy]) => ofIndicator(figure, id, null, economy, scope) ?? []);
  const [first] = own.length > 0 ? [{ literal }] : others;
  return first === undefined ? null : { series: [...own, ...others.flatMap(({ series }) => series)], literal: first.literal };
}

/** The flow of the other side, where two were named together and it is left open whose exports or imports are meant. */
function otherSideOf({ isMutual, isGuessed, owner, partners, ...flow }: Flow): readonly Flow[] {
  const [partner, ...others] = partners;
  const isOpen = isMutual && isGuessed && partner !== undefined && others.length === 0;
  return isOpen ? [{ ...flow, isMutual, isGuessed, owner: partner, partners: [owner] }] : [];
}

/**
 * The indicators that give a topic as a source printed it, or how much of some goods a flow is, each with the economy that it is of; those of its growth
 * with `growth of` before.
 */
export function printedOf(topic: Topic, { printed, economiesOf }: Scope, before = ''): readonly (readonly [id: string, economy: string])[] {
  if (topic.kind === 'indicator' || topic.kind === 'growth') return [];
  const { measure, owner, partners, goods, recorder } = topic.kind === 'flow' ? topic.flow : topic.part;
  const whole = topic.kind === 'flow' ? null : topic.whole;
  const [partner = '', ...others] = partners;
  if (others.length > 0 || (goods !== null && (whole !== null || before !== ''))) return [];
  const kind = `${before}${whole === null ? '' : 'share of '}`;
  const [told, mirror] = [kind + measure, kind + fromOtherSide[measure]];
  const rows: Scope['printed'] = goods?.indicators.map(({ flow, partner: of, id }) => [flow, of, id, 'other'] as const) ?? printed;
  return rows.flatMap(([of, with_, id, record]) => {
    const isOwn = of === told && with_ === partner && record !== 'partner';
    const economy = isOwn ? owner : of === mirror && with_ === owner && record !== 'own' ? partner : null;
    const isOfWhole = whole === null || (whole.owner === economy && whole.partners.join() === wholeWorld);
    const recorded = record === 'own' ? economy : record === 'partner' ? with_ : null;
    const isByOther = goods === null && recorder !== null && recorder !== recorded;
    return economy !== null && isOfWhole && !isByOther && economiesOf(id).includes(economy) ? [[id, economy] as const] : [];
  });
}

function ofIndicator(figure: Figure, id: string, rank: string | null, economy: string, { unitOf }: Scope): SeriesOfFigure | null {
  const own = unitOf(id);
  const isPlace = figure.unit === 'place';
  const of = isPlace && own.engine !== 'rank' ? rank : id;
  const literal = isPlace ? figure.literal : literalIn(own, figure);
  return of === null || literal === null ? null : { series: [indicatorOf(of, economy)], literal };
}

/** What is measured and not counted: a figure of it is one of no other. */
const measures: readonly string[] = ['tonnes', 'm³', 'barrel', 'km', 'hours', 'days', 'degrees'];

/** The number of a figure in the unit of an indicator; null where it is of another. */
function literalIn({ engine, printed }: IndicatorUnit, figure: Figure): string | null {
  const { unit, literal, thing } = figure;
  if (isPart(figure)) return engine === 'ratio' && printed.endsWith('of GDP') === (thing === 'GDP') ? literal : null;
  if (unit === 'usd' || unit === 'cny') {
    const isPrinted = unit === 'usd' && engine === 'quantity' && printed.startsWith('US dollars');
    return engine === unit || engine === `${unit}-per-usd` || isPrinted ? literal : null;
  }
  if (unit !== 'plain' && unit !== 'scaled') return null;
  if (engine === 'usd') return unit === 'scaled' ? literal : null;
  if (engine === 'ratio' || engine === 'cny' || engine === 'rank') return null;
  const isOther = thing !== null && measures.includes(thing) ? !printed.includes(thing) : measures.some((one) => printed.includes(one));
  return isOther ? null : inScale(literal, printed);
}

/** The digits of a number in the scale that a unit has: `5.7 million tonnes` are 5.7 of a unit of million tonnes. */
function inScale(literal: string, printed: string): string | null {
  const scale = printed.startsWith('billion') ? 'bn' : printed.startsWith('million') ? 'mn' : '';
  const digits = literal.replace(/[^\d.].*/, '');
  return scale === '' ? literal : literal === digits + scale ? digits : null;
}
