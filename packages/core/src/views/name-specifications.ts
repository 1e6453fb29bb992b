import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { AsOf } from '../model/view-spec.ts';
import type { Specification } from '../queries/specification.ts';
import type { SpecificationOutcome } from '../queries/specification-curve.ts';

/**
 * The names of the specifications of some outcomes, as few as tell them from the rest: a book and method whose outcome is the same at
 * every factor and date is named once, without factor and date.
 */
export function nameSpecifications(
  some: readonly SpecificationOutcome[],
  all: readonly SpecificationOutcome[],
  reporter: string,
  language: Language,
): readonly string[] {
  const bookOf = ({ specification }: SpecificationOutcome): string => nameOfBook(specification, reporter, language);
  const sizes = Map.groupBy(all, bookOf);
  return [...Map.groupBy(some, bookOf)].flatMap(([book, members]) =>
    members.length === sizes.get(book)?.length
      ? [book]
      : members.map(({ specification }) => formatSpecification(specification, reporter, language)),
  );
}

/**
 * A specification in words: whose record or which method, at which factor, with gaps filled or not, and as of when.
 * @example specifications({ asOf: ['latest'], factors: [1.1] }).slice(4, 5).map((choice) => formatSpecification(choice, 'China', 'en')) // => ['reconciled by the partner’s record at a CIF/FOB factor of 1.1, latest figures']
 */
export function formatSpecification(specification: Specification, reporter: string, language: Language): string {
  const { asOf } = specification;
  const label = nameOfBook(specification, reporter, language, specification.factor);
  return catalogueOf(language)['specification.as-of']({ label, date: formatAsOf(asOf, language) });
}

/**
 * What is known as of when, in words.
 * @example formatAsOf('2019-06-30', 'en') // => 'as known on 2019-06-30'
 */
export function formatAsOf(asOf: AsOf, language: Language): string {
  const text = catalogueOf(language);
  return asOf === 'as-published' || asOf === 'latest' ? text[`as-of.${asOf}`] : text['as-of.date']({ date: asOf });
}

/** The book and method, with the factor where it is given, and what is done with gaps. */
function nameOfBook({ book, method, oneSided }: Specification, reporter: string, language: Language, factor: number | null = null): string {
  const text = catalogueOf(language);
  const record =
    method === null || book !== 'reconciled'
      ? text[`specification.book.${book === 'partner' ? 'partner' : 'reporter'}`]({ reporter })
      : text['specification.book.reconciled']({ method: text[`method.${method}`] });
  const label = factor === null ? record : text['specification.at-factor']({ label: record, factor: String(factor) });
  return oneSided === 'take' ? text['specification.filled']({ label }) : label;
}
