import { InvalidParameterError } from '@sogdia/core';
import { type EconomyCode, findEconomy, membersOf, wholeWorld } from '@sogdia/core/model';
import type { Readers } from '../../../../data/index.ts';
import type { ComtradeQuery } from './comtrade-query.ts';
import { type FetchedFlow, type FetchRequest, flowCodes } from './fetch-options.ts';

type World = ReturnType<Readers['worldRegistry']>;

/** A question with the economies that it names. */
export interface Question {
  readonly query: ComtradeQuery;
  readonly flows: readonly FetchedFlow[];
  readonly reporters: readonly EconomyCode[];
  /** Null for every partner. */
  readonly partners: readonly EconomyCode[] | null;
}

/**
 * What is asked, in the codes of UN Comtrade: a group stands for its members, and `WLD` for the world as reporters state it. Throws for an
 * unknown name, and for an economy that UN Comtrade has no number for.
 */
export function questionOf(request: FetchRequest, world: World): Question {
  const { of, isTariffLine, flows, goods, classification, frequency, periods } = request;
  const reporters = economiesOf(request.reporters, world);
  if (reporters.includes(wholeWorld))
    throw new InvalidParameterError('--reporters', wholeWorld, 'economies: the world has no report of its own');
  const partners = request.partners === null ? null : economiesOf(request.partners, world);
  const numberOf = (option: string) => (code: EconomyCode) => numberAtComtrade(code, option, world);
  return {
    query: {
      of,
      file: null,
      isTariffLine,
      frequency,
      classification,
      goods,
      periods,
      flows: flows.map((flow) => flowCodes[flow]),
      reporters: reporters.map(numberOf('--reporters')),
      partners: partners?.map(numberOf('--partners')) ?? null,
    },
    flows,
    reporters,
    partners,
  };
}

function economiesOf(names: readonly string[], world: World): readonly EconomyCode[] {
  return [...new Set(names.flatMap((name) => membersOf(world, findEconomy(world, name).code)))];
}

/** UN Comtrade calls all partners together 0. */
function numberAtComtrade(code: EconomyCode, option: string, { economies }: World): number {
  const number = code === wholeWorld ? 0 : (economies.find((economy) => economy.code === code)?.comtrade ?? null);
  if (number === null) throw new InvalidParameterError(option, code, 'an economy with a UN Comtrade number');
  return number;
}
