import type { DatasetScope } from '../content/index.ts';
import { text } from '../generated/scope.data.ts';

/**
 * What the shipped dataset is about: what a question can be read against before any part of the dataset is loaded, such as which parts it
 * needs. Its studies are without their statements and numbers, but for those numbers that an indicator holds too; economies that only the rows of
 * a part name come with that part.
 * @example shippedScope.groups.map(({ code }) => code) // => ['CA5']
 */
export const shippedScope: DatasetScope = JSON.parse(text) as DatasetScope;
