import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import { ownValue } from '../../model/values/index.ts';
import { figuresCited } from './figures-cited.ts';
import type { WorkCited } from './works-cited.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text as the value of a BibTeX field: what TeX would read as a command is escaped, and no brace is left for BibTeX to count.
 * @example escapeBibtex('50 % of A_1 & B') // => '50 \\% of A\\_1 \\& B'
 */
export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}~^]/g, (sign) => ownValue(escapes, sign) ?? sign).replaceAll(/[&%$#_]/g, '\\$&');
}

/**
 * A work as a BibTeX entry: the publisher as one corporate author, the release as edition, the year of publication where it is known,
 * and the figures in its note. For BibTeX and biber, in UTF-8.
 * @example
 * ```ts
 * workToBibtex(
 *   dataset,
 *   worksCited(
 *     readFlow(dataset, {
 *       reporter: 'CHN',
 *       partner: 'KAZ',
 *       period: yearPeriod(2013),
 *       record: 'reporter',
 *       vintage: 'first',
 *       flow: 'export',
 *     }),
 *     computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013')).references,
 *   )[0],
 *   'en',
 * ).split('\n')[1] // => '  author = {{Customs}},'
 * ```
 */
export function workToBibtex(world: World, work: WorkCited, language: Language): string {
  const { source, release } = work.reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', `{${escapeBibtex(source.publisher)}}`],
    ['title', `{${escapeBibtex(source.title)}}`],
    ['edition', escapeBibtex(release.label)],
    ['year', release.published?.slice(0, 4) ?? null],
    ['url', source.url === null ? null : escapeAddress(source.url)],
    ['urldate', release.retrieved],
    [
      'note',
      escapeBibtex(receiptCatalogueOf(language)['citation.note']({ figures: figuresCited(world, work, language), readAt: source.readAt })),
    ],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${work.key},\n${lines.join(',\n')}\n}`;
}

/** In an address only braces and backslashes trouble BibTeX; percent encoding keeps it working. */
function escapeAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
