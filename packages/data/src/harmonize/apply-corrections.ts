import { type Observation, observationSchema, ownValue, type QualityFlag, qualityFlagSchema } from '@sogdia/core/model';
import type { Correction } from '../parse/index.ts';
import { type Fault, fault } from './fault.ts';
import type { Harmonized } from './harmonized.ts';

/**
 * Applies the ledger of a release. A correction matches observations by column and must find exactly one, whose printed figure is
 * the one it expects; otherwise the source has changed and the correction is a fault, never applied blindly. `flag` adds a
 * quality flag and its reason to the note and never touches the value; `override` and `scale` set the value and the flag
 * `corrected`, and the printed figure stays; `drop` leaves the observation out.
 */
export function applyCorrections(observations: readonly Observation[], corrections: readonly Correction[]): Harmonized<Observation> {
  const faults: Fault[] = [];
  let rows = observations;
  for (const correction of corrections) {
    const matches = rows.filter((observation) => matchesOf(observation, correction));
    const [match] = matches;
    if (match === undefined || matches.length > 1) {
      faults.push(stale(correction, `it matches ${matches.length} observations, expected one`));
    } else if (match.printed?.value !== correction.expect) {
      faults.push(stale(correction, `the source now prints ${match.printed?.value ?? 'nothing'}, expected ${correction.expect}`));
    } else {
      const corrected = apply(match, correction);
      if (corrected === 'invalid') faults.push(stale(correction, `its value ${correction.value} fits no action ${correction.action}`));
      else rows = rows.flatMap((row) => (row === match ? corrected : [row]));
    }
  }
  return { rows, faults };
}

function matchesOf(observation: Observation, correction: Correction): boolean {
  const columns: Readonly<Record<string, string>> = {
    reporter: observation.reporter,
    partner: observation.partner,
    flow: observation.flow,
    period: observation.period,
    product: observation.product,
    source: observation.source,
  };
  return Object.entries(correction.match).every(([column, value]) => ownValue(columns, column) === value);
}

function apply(observation: Observation, correction: Correction): readonly Observation[] | 'invalid' {
  if (correction.action === 'drop') return [];
  const note = observation.note === null ? correction.reason : `${observation.note}; ${correction.reason}`;
  if (correction.action === 'flag') {
    const flag = qualityFlagSchema.safeParse(correction.value);
    if (!flag.success) return 'invalid';
    return [{ ...observation, note, flags: [...observation.flags, flag.data], confidence: confidenceWith(observation, flag.data) }];
  }
  const number = Number(correction.value);
  const value = correction.action === 'scale' ? observation.value * number : number;
  const result = observationSchema.safeParse({ ...observation, note, value, flags: [...observation.flags, 'corrected'] });
  return result.success ? [result.data] : 'invalid';
}

function confidenceWith(observation: Observation, flag: QualityFlag): Observation['confidence'] {
  if (flag === 'conflicting-sources' || flag === 'report-incomplete') return 'low';
  const isDoubt = flag === 'single-source' || flag === 'first-print-not-held';
  return isDoubt && observation.confidence === 'high' ? 'medium' : observation.confidence;
}

function stale(correction: Correction, why: string): Fault {
  return fault('corrections', correction.id, `correction ${correction.id} is not needed any more or wrong: ${why}`);
}
