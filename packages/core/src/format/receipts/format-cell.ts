import type { Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isMissing, type Value } from '../../model/values/index.ts';
import type { ViewUnit } from '../../model/view/index.ts';
import { formatMissing } from '../names/index.ts';
import { formatNumber, minusSign } from '../numbers/index.ts';

/**
 * A value as a cell of a view's table: in the view's scale and decimals, without its unit, which stands in the head of the table, and a level by its name;
 * an absent value gives its reason.
 * @example formatCell(dataset, 89.3e9, { unit: 'usd', display: 'money', scale: 1e9, decimals: 2, label: '', short: '' }, 'en') // => '89.30'
 */
export function formatCell(world: World, value: Value, unit: ViewUnit, language: Language): string {
  if (isMissing(value)) return formatMissing(world, value, language);
  if (unit.display === 'year') return String(value);
  if (unit.display === 'level') return unit.levels?.[value - 1]?.short ?? String(value);
  const text = formatNumber(value / unit.scale, { decimals: unit.decimals }, language);
  return value < 0 && /[1-9]/.test(text) ? minusSign + text : text;
}
