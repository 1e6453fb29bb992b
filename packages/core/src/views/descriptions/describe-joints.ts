import { formatEconomy, formatPeriod, formatSubject } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { View, ViewJoint } from '../../model/view/index.ts';

/**
 * Joints of a view in words, one statement for each change from one release, or one revision of a nomenclature, to another in a period: the flows or
 * indicators whose figures change (of several partners alike the first, with the others), the period, and both releases by their labels or revisions by their ids. Empty for no joint.
 * @example
 * ```ts
 * describeJoints(
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')),
 *   [
 *     {
 *       series: 'export-kaz-reporter',
 *       kind: 'release',
 *       period: yearPeriod(2013),
 *       from: releaseIdSchema.parse('customs/first'),
 *       to: releaseIdSchema.parse('office/first'),
 *       of: { quantity: 'export', reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, recorder: null, period: null },
 *     },
 *   ],
 *   'en',
 * ) // => ['China’s exports to Kazakhstan: figures from office/first since 2013, before that from customs/first']
 * ```
 */
export function describeJoints(view: View, joints: readonly ViewJoint[], language: Language): readonly string[] {
  const release = (id: string): string => view.references.find((reference) => reference.release.id === id)?.release.label ?? id;
  const changes = Map.groupBy(joints, ({ kind, period, from, to }) => `${kind}|${period}|${from}|${to}`);
  return [...changes.values()].flatMap((some) =>
    some.slice(0, 1).map(({ kind, period, from, to }) => {
      const series = namesOf(view, some, language);
      const when = formatPeriod(period, language);
      if (kind === 'nomenclature') return descriptionCatalogueOf(language)['joint.nomenclature']({ series, period: when, from, to });
      return descriptionCatalogueOf(language)['joint.change']({ series, period: when, from: release(from), to: release(to) });
    }),
  );
}

/** What changes, each quantity of a recorder once: with its first partner, and the others for which it changes alike. */
function namesOf(view: View, joints: readonly ViewJoint[], language: Language): readonly string[] {
  const text = descriptionCatalogueOf(language);
  const alike = Map.groupBy(joints, ({ of }) => [of.quantity, of.name, of.reporter, of.recorder, of.partner === null].join('|'));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = formatSubject(view, first.of, language);
    const partners = new Set(others.flatMap(({ of }) => (of.partner === null || of.partner === first.of.partner ? [] : [of.partner])));
    return [
      partners.size === 0
        ? name
        : text['joint.alike']({ name, partners: [...partners].map((code) => formatEconomy(view, code, language)) }),
    ];
  });
}
