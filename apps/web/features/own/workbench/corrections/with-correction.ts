import type { Correction } from '../../../../lib/own-files.ts';

const keyOf = ({ column, from, at }: Correction): string => [column, from, at?.file, at?.line].join('\n');

/**
 * Corrections with one more. A cell that was corrected before shows what its reader wrote then: what is corrected is what stands in the file.
 * @example withCorrection([{ column: 'to', from: 'Chinna', to: 'Chnia' }], { column: 'to', from: 'Chnia', to: 'China', at: { file: 'a', line: 2 } }).at(-1)?.from // => 'Chinna'
 */
export function withCorrection(before: readonly Correction[], next: Correction): readonly Correction[] {
  const { column, from, at: of } = next;
  const isOfSame = ({ at }: Correction): boolean => of === undefined || at === undefined || (at.file === of.file && at.line === of.line);
  const earlier = before.filter((one) => one.column === column && one.to === from && isOfSame(one));
  const again = earlier.map((one): Correction => ({ ...one, to: next.to, ...(of === undefined ? {} : { at: of }) }));
  const now = again.length > 0 && of !== undefined ? again : [...again, next];
  const said = new Set(now.map(keyOf));
  return [...before.filter((one) => !said.has(keyOf(one))), ...now];
}

/** Corrections without one. */
export function withoutCorrection(before: readonly Correction[], one: Correction): readonly Correction[] {
  return before.filter((other) => keyOf(other) !== keyOf(one));
}
