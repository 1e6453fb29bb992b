import {
  digitsPrinted,
  formatAmountAs,
  formatNumber,
  formatPeriods,
  formatReceiptValue,
  formatSubject,
  sentenceWriter,
} from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { calculate, type Judgement, judgeDifference } from '../../../metrics/numerics/index.ts';
import { type Dataset, findStudy } from '../../../model/dataset/index.ts';
import type { World } from '../../../model/economies/index.ts';
import { type IndicatorSpec, measureSchema, type TradeSpec, transformSchema } from '../../../model/question/index.ts';
import type { Milestone, MilestoneSeries, StatedValue } from '../../../model/study/index.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import {
  type Agreement,
  type AgreementItem,
  halfUnitPrinted,
  type Receipt,
  type ReceiptCell,
  type ReceiptStep,
  type Sentence,
} from '../../../model/view/index.ts';
import { cellsOf, derive, readReached, roundingOf, seriesOf } from '../../../queries/index.ts';
import type { NamedView } from '../../spec/index.ts';
import { otherFiguresOf, printedRateOf } from './other-figures-of.ts';

/**
 * Every number that the paper states for a view, beside the one computed from the cited data. A stated number agrees when the
 * computed one rounds to its printed digits (`equals`), exceeds it (`exceeds`), or lies within half a unit of its first digit
 * (`about`); one that differs from the computed one and equals another official figure, of whatever vintage, is told as that; one that rests on a figure of the paper itself is not independent of it.
 * Null where the study states no number of any view: it is a question alone.
 */
export function agreementWithPaper(
  dataset: Dataset,
  spec: TradeSpec,
  { study: { id }, view: name }: NamedView,
  language: Language,
): Agreement | null {
  const { statedValues } = findStudy(dataset, id);
  if (statedValues.length === 0) return null;
  const stated = statedValues.filter(({ view }) => view === name);
  const items = stated.map((one) => {
    if (one.through !== undefined) return compareEachYear(dataset, spec, one, one.through, language);
    const computed = computedFor(dataset, spec, one);
    return compare(dataset, one, computed, () => anotherFigure(dataset, spec, one), language);
  });
  return { summary: summarise(items, language), items };
}

/** The same of a view of ladders: each year that the study prints for a level, beside that of the dated event or indicator. */
export function agreementWithLevels(
  dataset: Dataset,
  { indicators, economies }: IndicatorSpec,
  { study: { id }, view }: NamedView,
  language: Language,
): Agreement {
  const ladders = findStudy(dataset, id).milestones.filter((ladder) => indicators.includes(ladder.id));
  const items = ladders.flatMap((ladder) =>
    ladder.milestones.flatMap((milestone) => {
      const [stated] = economies.includes(milestone.economy) ? statedOf(ladder, milestone, view) : [];
      if (stated === undefined) return [];
      return [compare(dataset, stated, readReached(dataset, ladder, milestone.level, milestone.economy), () => null, language)];
    }),
  );
  return { summary: summarise(items, language), items };
}

/** A dated level that a study prints as a stated value; none where it prints that it was not reached. */
function statedOf({ at }: MilestoneSeries, { economy, level, year }: Milestone, view: string): readonly StatedValue[] {
  if (year === null) return [];
  const place = { id: `${view}-${economy}-${level}`, at: at ?? view, view, claim: null, indicator: null };
  return [{ ...place, measure: level, transform: 'level', partner: economy, year, printed: String(year), scale: 1, relation: 'equals' }];
}

/** A number that the text states of each of several years: one statement, which agrees where it holds in all of them. */
function compareEachYear(dataset: Dataset, spec: TradeSpec, stated: StatedValue, through: number, language: Language): AgreementItem {
  const years = Array.from({ length: through - stated.year + 1 }, (_, index) => stated.year + index);
  const ofYears = years.map((year) => ({ year, receipt: computedFor(dataset, spec, { ...stated, year }) }));
  const outcomes = ofYears.map(({ receipt }) => outcomeOf(receipt, stated));
  const held = outcomes.filter((outcome) => outcome === 'agrees' || outcome === 'not-independent').length;
  const first = computedFor(dataset, spec, stated);
  const subject = { ...first.subject, period: `${stated.year}-${through}` };
  const operands = ofYears.map(({ year, receipt }) => ({ role: String(year), receipt }));
  const computed = derive(
    { subject, unit: 'count', operation: 'count', formula: 'number of years in which it holds' },
    operands,
    () => held,
  );
  const outcome = held < years.length ? 'differs' : outcomes.includes('not-independent') ? 'not-independent' : 'agrees';
  const { number, decimals } = digitsPrinted(stated.printed);
  const writer = sentenceWriter();
  const sentence = writer.finish(
    catalogueOf(language)['agreement.each-year']({
      subject: formatSubject(dataset, { ...subject, period: null }, language),
      relation: stated.relation,
      stated: formatAmountAs(number * stated.scale, first.unit, { scale: stated.scale, decimals }, language),
      years: formatPeriods(years.map(String), language),
      held: writer.number(computed, formatNumber(held, { decimals: 0 }, language)),
      of: years.length,
      outcome,
    }),
  );
  return { stated, computed, outcome, other: null, sentence };
}

function compare(
  dataset: Dataset,
  stated: StatedValue,
  computed: Receipt,
  otherFigure: () => Receipt | null,
  language: Language,
): AgreementItem {
  const own = outcomeOf(computed, stated);
  const other = own === 'differs' ? otherFigure() : null;
  const outcome = other === null ? own : 'another-figure';
  const sentence =
    other === null
      ? sentenceOf(dataset, stated, computed, outcome, language)
      : sentenceOfAnother(dataset, stated, computed, other, language);
  return { stated, computed, outcome, other, sentence };
}

/** The first official figure beside the one taken that gives what the paper prints; null where none does. */
function anotherFigure(dataset: Dataset, spec: TradeSpec, stated: StatedValue): Receipt | null {
  if (stated.relation !== 'equals') return null;
  if (stated.transform === 'growth') {
    const rate = printedRateOf(dataset, stated);
    return rate !== null && judgeStated(rate.value / 100, stated, halfUnitPrinted(rate) / 100) !== 'false' ? rate : null;
  }
  const measure = (['export', 'import', 'total-trade'] as const).find((one) => one === stated.measure);
  if (measure === undefined || stated.transform !== 'level') return null;
  const level = { reporter: spec.reporter, measure, partner: stated.partner, year: stated.year };
  return otherFiguresOf(dataset, level).find((figure) => judgeStated(figure.value, stated) === 'true') ?? null;
}

function outcomeOf(computed: Receipt, stated: StatedValue): AgreementItem['outcome'] {
  if (judgeStated(computed.value, stated) === 'true') return isFromThePaper(computed, stated) ? 'not-independent' : 'agrees';
  const isSum = stated.transform === 'level' && computed.unit === 'usd' && stated.relation === 'equals';
  return isSum && judgeStated(computed.value, stated, roundingOf(computed)) !== 'false' ? 'within-rounding' : 'differs';
}

/** A number on a single economy whose own figures were read in the paper. A sum over the five rests on others as well. */
function isFromThePaper(computed: Receipt, stated: StatedValue): boolean {
  const own = cellsOf(computed).filter(({ subject: { partner, recorder } }) => (partner ?? recorder) === stated.partner);
  return own.some((cell) => cell.status === 'from-the-paper');
}

function computedFor(dataset: Dataset, spec: TradeSpec, stated: StatedValue): Receipt {
  const partners = spec.partners.includes(stated.partner) ? spec.partners : [stated.partner];
  const measures = [measureSchema.parse(stated.measure)];
  const transform = transformSchema.parse(stated.transform);
  const asked = { ...spec, measures, partners, transform, indexYear: null, from: stated.year, to: stated.year };
  const series = seriesOf(dataset, asked).find(({ economy }) => economy === stated.partner);
  const receipt = series?.points[0]?.receipt;
  if (receipt === undefined) throw new RangeError(`stated value ${stated.id}: no series for ${stated.partner}`);
  return receipt;
}

/**
 * Whether a computed value stands to a stated one as the text says, judged as a claim is: a number of the text equals what rounds to its
 * digits, and is about what rounds to its first one. `rounding` is how far the computed value may be from what it was before its parts were
 * rounded, in its own unit: where that leaves it open, `unknown`.
 */
function judgeStated(value: Value, { printed, relation, scale }: StatedValue, rounding = 0): Judgement {
  if (isMissing(value)) return 'false';
  const { number, decimals } = digitsPrinted(printed);
  const digit = relation === 'equals' ? -decimals : Math.floor(Math.log10(Math.abs(number)));
  const half = 0.5 * 10 ** digit;
  const difference = { low: (value - rounding) / scale - number, high: (value + rounding) / scale - number };
  if (relation === 'exceeds') return judgeDifference('>', difference, { tolerance: 0, slack: 0 });
  return judgeDifference('==', difference, { tolerance: half, slack: 1e-9 * (half + rounding / scale) });
}

function sentenceOf(world: World, stated: StatedValue, computed: Receipt, outcome: AgreementItem['outcome'], language: Language): Sentence {
  const writer = sentenceWriter();
  const { number, decimals } = digitsPrinted(stated.printed);
  const shown = (value: number, digits: number): string =>
    formatAmountAs(value, computed.unit, { scale: stated.scale, decimals: digits }, language);
  const computedAmount = isMissing(computed.value)
    ? formatReceiptValue(world, computed, language)
    : writer.number(
        computed,
        shown(computed.value, outcome === 'differs' && decimals > 0 ? decimals + 1 : Math.max(decimals, decimalsOf(computed))),
      );
  const base = outcome === 'differs' && stated.transform === 'growth' ? impliedBase(computed, number * stated.scale) : null;
  const parts = {
    subject: formatSubject(world, computed.subject, language),
    stated: shown(number * stated.scale, decimals),
    computed: computedAmount,
    outcome,
  };
  const text = catalogueOf(language);
  if (base === null) return writer.finish(text['agreement.states']({ ...parts, relation: stated.relation }));
  const previous = base.operands[1]?.receipt ?? computed;
  return writer.finish(
    text['agreement.growth-differs']({
      ...parts,
      implied: writer.number(base, formatReceiptValue(world, base, language, 'long')),
      base: writer.number(previous, formatReceiptValue(world, previous, language, 'long')),
    }),
  );
}

function sentenceOfAnother(dataset: Dataset, stated: StatedValue, computed: Receipt, other: Receipt, language: Language): Sentence {
  const writer = sentenceWriter();
  const { number, decimals } = digitsPrinted(stated.printed);
  const shown = (value: Value, digits: number): string =>
    isMissing(value) ? '' : formatAmountAs(value, computed.unit, { scale: stated.scale, decimals: digits }, language);
  const value = stated.transform === 'growth' && !isMissing(other.value) ? other.value / 100 : other.value;
  const digits =
    other.kind === 'cell' && other.printed !== null && isOfAText(other) ? digitsPrinted(other.printed.value).decimals : decimals + 1;
  return writer.finish(
    catalogueOf(language)['agreement.another-figure']({
      subject: formatSubject(dataset, computed.subject, language),
      stated: shown(number * stated.scale, decimals),
      computed: writer.number(computed, shown(computed.value, decimals + 1)),
      evidence: evidenceOf(dataset, other, writer.number(other, shown(value, digits)), language),
    }),
  );
}

/** Whose figure it is and what it says: a publisher's print, what one release has, or the sum of what two have. */
function evidenceOf(dataset: Dataset, figure: Receipt, amount: string, language: Language): string {
  const text = catalogueOf(language);
  const label = (receipt: Receipt): string => dataset.releases.find(({ id }) => id === cellsOf(receipt)[0]?.release)?.label ?? '';
  if (figure.kind === 'cell' && isOfAText(figure)) {
    const publisher = dataset.sources.find(({ id }) => id === figure.source)?.publisher ?? figure.source;
    return text['agreement.printed-by']({ publisher, amount, release: label(figure) });
  }
  const [exports, imports] = figure.kind === 'step' && figure.operation === 'total-trade' ? figure.operands : [];
  if (exports === undefined || imports === undefined) return text['agreement.release-has']({ release: label(figure), amount });
  return text['agreement.releases-sum']({ exports: label(exports.receipt), imports: label(imports.receipt), amount });
}

/** Whether a figure stands in a text, rounded, and in no table. */
function isOfAText({ flags }: ReceiptCell): boolean {
  return flags.includes('rounded');
}

/** Whole numbers of money are shown with one decimal of ours, so that a reader sees what was rounded. */
function decimalsOf(computed: Receipt): number {
  return computed.unit === 'year' || computed.unit === 'rank' ? 0 : 1;
}

/**
 * The level of the year before that a stated growth rate implies. Formula: V(t) / (1 + g). Null for a number that is no growth rate
 * between two levels.
 */
function impliedBase(computed: Receipt, growth: number): ReceiptStep | null {
  const [previous, current] = computed.kind === 'step' ? computed.operands : [];
  if (previous === undefined || current === undefined) return null;
  const derivation = {
    subject: previous.receipt.subject,
    unit: current.receipt.unit,
    operation: 'implied-base',
    formula: `V(t) / (1 + ${growth})`,
  };
  return derive(derivation, [current, previous], (level) => calculate([level], (value) => value / (1 + growth)));
}

function summarise(items: readonly AgreementItem[], language: Language): Sentence {
  const count = (outcome: AgreementItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  const parts = {
    agree: count('agrees'),
    rounding: count('within-rounding'),
    another: count('another-figure'),
    differ: count('differs'),
    own: count('not-independent'),
    of: items.length,
  };
  return sentenceWriter().finish(catalogueOf(language)['agreement.summary'](parts));
}
