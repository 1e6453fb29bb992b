import type { Dataset } from '@sogdia/core';
import { ownValue, type Study } from '@sogdia/core/model';

/** Texts of a dataset in another language, by the English text. */
export type DatasetWords = Readonly<Record<string, string>>;

/**
 * A text of a dataset in another language; as it stands where the words have none for it, as a dataset of a user's own has.
 * @example textInWords('Targets', { Targets: '目标' }) // => '目标'
 */
export function textInWords<Text extends string | null>(text: Text, words: DatasetWords): Text | string {
  return text === null ? text : (ownValue(words, text) ?? text);
}

/**
 * A dataset whose events, absences, outlines, facts of places, sets of goods, studies, releases and terms say in another language what they say in words of their own, for views and lists.
 * Statements are checked on the dataset as it is: a check may ask what the title of an event says.
 * @example datasetInWords(await loadDataset(['events']), { 'Oil price collapse': '油价暴跌' }).events.some(({ title }) => title === '油价暴跌') // => true
 */
export function datasetInWords(dataset: Dataset, words: DatasetWords): Dataset {
  const said = (text: string): string => textInWords(text, words);
  const saidIfAny = (text: string | null): string | null => textInWords(text, words);
  return {
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, title: said(event.title), detail: saidIfAny(event.detail) })),
    absences: dataset.absences.map((absence) => ({ ...absence, note: said(absence.note) })),
    policies: dataset.policies.map((policy) => ({ ...policy, description: said(policy.description) })),
    outlines: dataset.outlines.map((outline) => ({ ...outline, note: saidIfAny(outline.note) })),
    places: dataset.places.map((place) => ({
      ...place,
      facts: place.facts.map((fact) => ({ ...fact, text: saidIfAny(fact.text), unit: said(fact.unit) })),
    })),
    productSets: dataset.productSets.map((set) => ({ ...set, note: saidIfAny(set.note) })),
    studies: dataset.studies.map((study) => studyInWords(study, words)),
    releases: dataset.releases.map((release) => ({ ...release, label: said(release.label), description: said(release.description) })),
    licences: dataset.licences.map((licence) => ({ ...licence, title: said(licence.title) })),
  };
}

/**
 * A study whose sections, ladders, statements, verdicts and sample stand in another language; what its text prints stays as printed.
 * @example (await loadDataset(['paper'])).studies.map((study) => studyInWords(study, { 'Uneven trade': '贸易不平衡' }).sections[3]?.title) // => ['贸易不平衡']
 */
export function studyInWords(study: Study, words: DatasetWords): Study {
  const said = (text: string): string => textInWords(text, words);
  const saidIfAny = (text: string | null): string | null => textInWords(text, words);
  return {
    ...study,
    sample: saidIfAny(study.sample),
    sections: study.sections.map((section) => ({ ...section, title: said(section.title) })),
    milestones: study.milestones.map((ladder) => ({
      ...ladder,
      name: said(ladder.name),
      levels: ladder.levels.map((level) => ({ ...level, name: said(level.name), short: saidIfAny(level.short) })),
      milestones: ladder.milestones.map((milestone) => ({ ...milestone, name: saidIfAny(milestone.name) })),
    })),
    claims: study.claims.map((claim) => ({
      ...claim,
      paraphrase: said(claim.paraphrase),
      otherwiseName: saidIfAny(claim.otherwiseName),
      bounds: claim.bounds.map(({ bound, why }) => ({ bound: said(bound), why: said(why) })),
      leaves: claim.leaves === null ? null : { ...claim.leaves, what: said(claim.leaves.what), needs: said(claim.leaves.needs) },
      notCheckable: claim.notCheckable === null ? null : { ...claim.notCheckable, needs: said(claim.notCheckable.needs) },
    })),
    retiredClaims: study.retiredClaims.map((claim) => ({ ...claim, why: said(claim.why) })),
    verdicts: study.verdicts.map((verdict) => ({ ...verdict, note: saidIfAny(verdict.note) })),
  };
}
