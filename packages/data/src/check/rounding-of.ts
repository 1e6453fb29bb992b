import type { Observation } from '@sogdia/core/model';

/**
 * Half a unit of the last digit that a figure prints, in US dollars: how far the true figure may lie from it.
 * 0 for a figure that no source prints. A figure of 38.6 billion may be off by 50 million; a printed 50 billion by 500 million.
 */
export function roundingOf(observation: Observation): number {
  if (observation.printed === null) return 0;
  const { value } = observation.printed;
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  const scale = Number(value) === 0 ? 1 : observation.value / Number(value);
  return 0.5 * 10 ** -decimals * Math.abs(scale);
}
