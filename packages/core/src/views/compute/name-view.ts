import { formatEconomy } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { type World, wholeWorld } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { ViewUnit } from '../../model/view/index.ts';
import { listEconomies } from '../sentences/index.ts';

/**
 * The plain title of a view (measure, reporter, partners) and its subtitle (unit, years, whose record).
 */
export function nameView(
  world: World,
  spec: TradeSpec,
  unit: ViewUnit,
  language: Language,
): { readonly title: string; readonly subtitle: string } {
  return { title: titleOf(world, spec, language), subtitle: subtitleOf(world, spec, unit, language) };
}

/** The measures and parties of a spec as a title, before any transform. */
function plainTitle(world: World, spec: TradeSpec, language: Language): string {
  const text = catalogueOf(language);
  const named = { reporter: formatEconomy(world, spec.reporter, language), partner: listEconomies(world, spec.partners, language) };
  const both = spec.measures.includes('export') && spec.measures.includes('import');
  const [first = 'total-trade'] = spec.measures;
  if (both) return text['title.export-import'](named);
  const isOverAll = spec.partners.length === 1 && spec.partners[0] === wholeWorld;
  if (isOverAll && (first === 'hhi' || first === 'effective-number')) return text[`title.${first}-of-all`](named);
  return text[`title.${first}`](named);
}

function titleOf(world: World, spec: TradeSpec, language: Language): string {
  const title = plainTitle(world, spec, language);
  return spec.transform === 'level' ? title : catalogueOf(language)[`title.${spec.transform}`]({ title });
}

function subtitleOf(world: World, spec: TradeSpec, unit: ViewUnit, language: Language): string {
  const text = catalogueOf(language);
  const [from, to] = [String(spec.from), String(spec.to)];
  if (spec.measures[0] === 'partnership') return text['subtitle.dated']({ unit: unit.label, from, to });
  const span = from === to ? text['subtitle.year']({ unit: unit.label, year: to }) : text['subtitle.years']({ unit: unit.label, from, to });
  const isOwn = spec.measures.some((measure) => measure === 'partner-dependence' || measure === 'openness');
  return `${span}; ${text[`subtitle.record.${isOwn ? 'own' : spec.record}`]({ recorder: formatEconomy(world, spec.reporter, language) })}`;
}
