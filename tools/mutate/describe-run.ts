import type { EquivalentMutant } from './equivalent-mutants.ts';
import type { Fate } from './run-mutants.ts';
import { identityOf, type SampledMutant } from './sampled-mutant.ts';

/** What a run says at its end, and the share that tests killed of the mutants that are not equivalent. */
export interface MutationRun {
  readonly lines: readonly string[];
  /** 1 where no mutant counts. */
  readonly killRate: number;
}

/** Each survivor with its place and change, then the kill rate; a survivor that is listed as equivalent counts for nothing. */
export function describeRun(fates: ReadonlyMap<SampledMutant, Fate>, listed: readonly EquivalentMutant[]): MutationRun {
  const equivalents = new Set(listed.map(identityOf));
  const alive = [...fates].filter(([, fate]) => fate !== 'killed');
  const survivors = alive.filter(([mutant]) => !equivalents.has(identityOf(mutant)));
  const counted = fates.size - (alive.length - survivors.length);
  const killed = counted - survivors.length;
  const killRate = counted === 0 ? 1 : killed / counted;
  const percent = (Math.floor(killRate * 1000) / 10).toFixed(1);
  return {
    killRate,
    lines: [
      ...survivors.map(([mutant, fate]) => `${mutant.file}:${mutant.line} ${fate}: ${cut(mutant.original)} -> ${cut(mutant.replacement)}`),
      `${killed} of ${counted} mutants killed: ${percent} % (${fates.size} drawn, ${fates.size - counted} equivalent)`,
    ],
  };
}

function cut(code: string): string {
  return code.length > 100 ? `${code.slice(0, 99)}…` : code;
}
