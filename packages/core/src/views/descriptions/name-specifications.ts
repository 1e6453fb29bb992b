import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Specification, SpecificationOutcome } from '../../queries/index.ts';

/**
 * The names of the specifications of some outcomes, as few as tell them from the rest: a record and method whose outcome is the same at
 * every factor and date is named once, without factor and date.
 */
export function nameSpecifications(
  some: readonly SpecificationOutcome[],
  all: readonly SpecificationOutcome[],
  reporter: string,
  language: Language,
): readonly string[] {
  const recordOf = ({ specification }: SpecificationOutcome): string => nameOfRecord(specification, reporter, language);
  const sizes = Map.groupBy(all, recordOf);
  return [...Map.groupBy(some, recordOf)].flatMap(([record, members]) =>
    members.length === sizes.get(record)?.length
      ? [record]
      : members.map(({ specification }) => formatSpecification(specification, reporter, language)),
  );
}

/** A specification in words: whose record or which method, at which factor, with absences filled or not, and as of when. */
function formatSpecification(specification: Specification, reporter: string, language: Language): string {
  const { vintage } = specification;
  const label = nameOfRecord(specification, reporter, language, specification.factor);
  return descriptionCatalogueOf(language)['specification.vintage']({ label, date: formatVintage(vintage, language) });
}

/**
 * What is known as of when, in words.
 * @example formatVintage('2019-06-30', 'en') // => 'as known on 2019-06-30'
 */
export function formatVintage(vintage: VintageChoice, language: Language): string {
  const text = receiptCatalogueOf(language);
  return vintage === 'first' || vintage === 'latest' ? text[`vintage.${vintage}`] : text['vintage.date']({ date: vintage });
}

/** The record and method, with the factor where it is given, and what is done with absences. */
function nameOfRecord(
  { record: choice, method, oneSided }: Specification,
  reporter: string,
  language: Language,
  factor: number | null = null,
): string {
  const text = descriptionCatalogueOf(language);
  const record =
    method === null || choice !== 'reconciled'
      ? text[`specification.record.${choice === 'partner' ? 'partner' : 'reporter'}`]({ reporter })
      : text['specification.record.reconciled']({ method: text[`method.${method}`] });
  const label = factor === null ? record : text['specification.at-factor']({ label: record, factor: String(factor) });
  return oneSided === 'take' ? text['specification.filled']({ label }) : label;
}
