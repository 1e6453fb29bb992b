import { type Dataset, usualStudy } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';

/**
 * The economies that `*` stands for: the group that the usual study of a dataset asks about, member by member, or its partners; of a dataset
 * without a study the members of its first group. Empty where it has neither.
 */
export function economiesAsked(dataset: Dataset): readonly EconomyCode[] {
  const question = usualStudy(dataset)?.question;
  if (question === undefined) return dataset.groups[0]?.members ?? [];
  return question.group === null ? question.partners : membersOf(dataset, question.group);
}

/** The economies and the group that an error puts into an example of what would be right: of the usual study, else the first of the dataset. */
export function economiesForExamples(dataset: Dataset): { readonly reporter: string; readonly partner: string; readonly group: string } {
  const question = usualStudy(dataset)?.question;
  const [first = 'AAA', second = 'BBB'] = dataset.economies.map(({ code }) => code as string);
  const partner = question?.partners[0] ?? second;
  return { reporter: question?.reporter ?? first, partner, group: question?.group ?? dataset.groups[0]?.code ?? partner };
}
