import { choicesOfView, type ViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { type EconomyCode, economyCodeSchema, economyOf, isTradeSpec } from '@sogdia/core/model';
import { askedOfSource, type OfferedValue } from '@sogdia/core/workspace';
import type { ProgramContext } from '../context/index.ts';
import type { QuestionOption } from './question-option.ts';

/** A spec that lists other economies. */
export function withEconomies(spec: ViewSpec, codes: readonly EconomyCode[]): ViewSpec {
  return isTradeSpec(spec) ? { ...spec, partners: [...codes] } : { ...spec, economies: [...codes] };
}

/** Whom trade is with, or of whom an indicator is: those of the usual question first, then the group that they are. */
export function partnerOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const { group, partners } = context.question;
  const listed = askedOfSource(spec).economies;
  const first: readonly string[] = group === null ? partners : [...partners, group];
  const place = ({ value }: OfferedValue): number => (first.includes(value) ? first.indexOf(value) : first.length);
  return economiesOffered(spec, context)
    .toSorted((one, other) => place(one) - place(other))
    .map((offered) => {
      const code = economyCodeSchema.parse(offered.value);
      const isListed = listed.includes(code);
      // That the only one cannot be taken out is no reason against it: another is chosen in its place.
      const reason = isListed ? null : offered.reason;
      return economyOption({ ...offered, reason }, isListed, withEconomies(spec, [code]), context);
    });
}

/** Whose trade is asked of. */
export function reporterOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  if (!isTradeSpec(spec)) return [];
  return choicesOfView(context.holdings(), spec, context.language).reporter.map((offered) => {
    const reporter = economyCodeSchema.parse(offered.value);
    return economyOption(offered, reporter === spec.reporter, { ...spec, reporter }, context);
  });
}

function economiesOffered(spec: ViewSpec, { holdings, language }: ProgramContext): readonly OfferedValue[] {
  return isTradeSpec(spec) ? choicesOfView(holdings(), spec, language).partners : choicesOfView(holdings(), spec, language).economies;
}

function economyOption({ value, reason }: OfferedValue, isChosen: boolean, spec: ViewSpec, context: ProgramContext): QuestionOption {
  const names = Object.values(economyOf(context.world, value)?.names ?? {}).filter((name) => name !== null);
  const label = formatEconomy(context.world, value, context.language);
  return { id: value, label, detail: value, words: [value, ...names], reason, isChosen, spec };
}
