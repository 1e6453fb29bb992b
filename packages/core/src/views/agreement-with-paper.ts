import { formatAmount } from '../format/format-amount.ts';
import { formatReceiptValue } from '../format/format-receipt-value.ts';
import { formatSubject } from '../format/format-subject.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import { membersOf } from '../model/find-economy.ts';
import { measureSchema } from '../model/measure.ts';
import { isMissing, type Value } from '../model/missing.ts';
import { type Partnership, partnershipLevelSchema } from '../model/partnership.ts';
import type { Receipt } from '../model/receipt.ts';
import type { StatedValue } from '../model/stated-value.ts';
import type { Agreement, AgreementItem, Sentence } from '../model/view.ts';
import { transformSchema, type ViewSpec } from '../model/view-spec.ts';
import { cellsOf } from '../queries/cells-of.ts';
import { readPartnership } from '../queries/read-partnership.ts';
import { seriesOf } from '../queries/series-of.ts';
import { digitsPrinted } from './digits-printed.ts';
import { sentenceWriter } from './sentence-writer.ts';

/**
 * Every number that the paper states for a view, beside the one computed from the cited data. A stated number agrees when the
 * computed one rounds to its printed digits (`equals`), exceeds it (`exceeds`), or lies within half a unit of its first digit
 * (`about`); one that rests on a figure of the paper itself is not independent of it.
 */
export function agreementWithPaper(dataset: Dataset, spec: ViewSpec, name: string, language: Language): Agreement {
  const stated =
    name === 'table-1' ? dataset.partnerships.flatMap(statedInTable) : dataset.statedValues.filter(({ view }) => view === name);
  const items = stated.map((one) => compare(dataset, spec, one, language));
  return { summary: summarise(items, language), items };
}

/** A dated cell of the paper's Table 1 as a stated value. */
function statedInTable({ economy, level, year }: Partnership): readonly StatedValue[] {
  if (year === null) return [];
  const place = { id: `table-1-${economy}-${level}`, at: 'Table 1', view: 'table-1', claim: null };
  return [{ ...place, measure: level, transform: 'level', partner: economy, year, printed: String(year), scale: 1, relation: 'equals' }];
}

function compare(dataset: Dataset, spec: ViewSpec, stated: StatedValue, language: Language): AgreementItem {
  const level = partnershipLevelSchema.safeParse(stated.measure);
  const computed = level.success ? readPartnership(dataset, spec.reporter, stated.partner, level.data) : computedFor(dataset, spec, stated);
  const outcome = isFromThePaper(computed, stated) ? 'not-independent' : agreesWith(computed.value, stated) ? 'agrees' : 'differs';
  return { stated, computed, outcome, sentence: sentenceOf(stated, computed, outcome, language) };
}

/** A number on a single economy that rests on a figure read in the paper. A sum over the five rests on others as well. */
function isFromThePaper(computed: Receipt, stated: StatedValue): boolean {
  return membersOf(stated.partner).length === 1 && cellsOf(computed).some((cell) => cell.flags.includes('from-the-paper'));
}

function computedFor(dataset: Dataset, spec: ViewSpec, stated: StatedValue): Receipt {
  const partners = spec.partners.includes(stated.partner) ? spec.partners : [stated.partner];
  const measures = [measureSchema.parse(stated.measure)];
  const transform = transformSchema.parse(stated.transform);
  const asked = { ...spec, measures, partners, transform, base: null, from: stated.year, to: stated.year };
  const series = seriesOf(dataset, asked).find(({ partner }) => partner === stated.partner);
  const receipt = series?.points[0]?.receipt;
  if (receipt === undefined) throw new RangeError(`stated value ${stated.id}: no series for ${stated.partner}`);
  return receipt;
}

/**
 * Whether a computed value agrees with a stated one, by the digits that the text prints.
 */
export function agreesWith(value: Value, stated: StatedValue): boolean {
  if (isMissing(value)) return false;
  const { number, decimals } = digitsPrinted(stated.printed);
  const inStatedUnit = value / stated.scale;
  if (stated.relation === 'exceeds') return inStatedUnit > number;
  const half = stated.relation === 'equals' ? 0.5 * 10 ** -decimals : 0.5 * 10 ** Math.floor(Math.log10(Math.abs(number)));
  return Math.abs(inStatedUnit - number) <= half * (1 + 1e-9);
}

function sentenceOf(stated: StatedValue, computed: Receipt, outcome: AgreementItem['outcome'], language: Language): Sentence {
  const writer = sentenceWriter();
  const statedAmount = formatAmount(digitsPrinted(stated.printed).number * stated.scale, computed.unit, language, 'long');
  const computedAmount = writer.number(computed, formatReceiptValue(computed, language, 'long'));
  const parts = { subject: formatSubject(computed.subject, language), stated: statedAmount, computed: computedAmount, outcome };
  return writer.finish(catalogueOf(language)[`agreement.${stated.relation}`](parts));
}

function summarise(items: readonly AgreementItem[], language: Language): Sentence {
  const count = (outcome: AgreementItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  const parts = { agree: count('agrees'), differ: count('differs'), own: count('not-independent'), of: items.length };
  return sentenceWriter().finish(catalogueOf(language)['agreement.summary'](parts));
}
