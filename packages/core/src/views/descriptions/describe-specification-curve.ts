import { formatEconomy, formatMissing, formatReceiptValue, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { EconomyCode, World } from '../../model/economies/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt, Sentence } from '../../model/view/index.ts';
import type { ConclusionCurve, SpecificationOutcome } from '../../queries/index.ts';
import { nameSpecifications } from './name-specifications.ts';

/**
 * Says what a specification curve shows of a conclusion.
 * @example
 * ```ts
 * specificationCurve(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   group: findEconomy(dataset, 'KAZ').code,
 *   member: findEconomy(dataset, 'KAZ').code,
 *   from: 2012,
 *   to: 2013,
 *   vintage: ['first'],
 *   factors: [1.06],
 * })
 *   .slice(0, 1)
 *   .map((curve) => describeConclusion(dataset, curve, findEconomy(dataset, 'CHN').code, 'en').statement)
 * // => ['China ran a surplus with Kazakhstan in every year from 2013 to 2013']
 * ```
 */
export function describeConclusion(world: World, curve: ConclusionCurve, reporter: EconomyCode, language: Language) {
  const text = descriptionCatalogueOf(language);
  const all = [curve.benchmark, ...curve.outcomes];
  const withOutcome = (outcome: SpecificationOutcome['outcome']) => all.filter((one) => one.outcome === outcome);
  const listed = (outcome: SpecificationOutcome['outcome']): string | null => {
    const names = nameSpecifications(withOutcome(outcome), all, formatEconomy(world, reporter, language), language);
    return names.length === 0 ? null : text[`specification.${outcome}-in`]({ names });
  };
  return {
    statement: statementOf(world, curve, reporter, language),
    counts: text['specification.counts']({
      survives: withOutcome('survives').length,
      flips: withOutcome('flips').length,
      undecided: withOutcome('undecided').length,
      of: all.length,
    }),
    survivesIn: listed('survives'),
    flipsIn: listed('flips'),
    undecidedIn: listed('undecided'),
    range: rangeOf(world, curve, all, language),
  };
}

/** What the benchmark says, or that it can't be told there. */
function statementOf(world: World, { id, scope, benchmark }: ConclusionCurve, reporter: EconomyCode, language: Language): string {
  const text = descriptionCatalogueOf(language);
  const name = (code: string): string => formatEconomy(world, code, language);
  const { result, reason } = benchmark;
  if (result === null) {
    return text['conclusion.untold']({ name: text[`conclusion.${id}.name`], reason: formatMissing(world, { missing: reason }, language) });
  }
  const parts = { reporter: name(reporter), partner: name(scope.group), from: String(scope.from), to: String(scope.to) };
  switch (id) {
    case 'surplus-every-year':
      return text['conclusion.surplus-every-year']({ ...parts, from: String(scope.from + 1), except: result.match(/\d+/g) ?? [] });
    case 'order-of-partners':
      return text['conclusion.order-of-partners']({ ...parts, names: result.split(' ').map(name) });
    case 'growth-of-total':
      return text['conclusion.growth-of-total']({ ...parts, grew: result === 'grew' });
    case 'rank-of-partner':
      return text['conclusion.rank-of-partner']({ ...parts, member: name(scope.member), place: result.replace(/\D+/g, '') });
  }
}

/** The smallest and the largest number, for the conclusions that are one number. */
function rangeOf(world: World, { id }: ConclusionCurve, all: readonly SpecificationOutcome[], language: Language): Sentence | null {
  if (id !== 'growth-of-total' && id !== 'rank-of-partner') return null;
  const known = all
    .flatMap(({ receipts }) => receipts)
    .flatMap((receipt) => (isMissing(receipt.value) ? [] : [{ receipt, value: receipt.value }]))
    .toSorted((one, other) => one.value - other.value);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const writer = sentenceWriter();
  const written = (receipt: Receipt): string => writer.number(receipt, formatReceiptValue(world, receipt, language, 'long'));
  return writer.finish(
    descriptionCatalogueOf(language)['specification.range']({ lowest: written(lowest.receipt), highest: written(highest.receipt) }),
  );
}
