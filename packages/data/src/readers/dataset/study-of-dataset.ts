import type { Dataset, Observations } from '@sogdia/core/model';
import { countedFigures, type FigureInColumns, figuresIn } from '../../observations/index.ts';
import { largest, ownViews, viewsOfPartner } from './own-views.ts';
import { spellingsOf } from './spellings-of.ts';

type Study = Dataset['studies'][number];
type Question = Study['question'];

/** The most partners that are asked of at once. */
const mostPartners = 12;

/**
 * The question that a dataset of one's own answers at once, so that a program can open with it: the trade of the economy that most figures
 * are records of, with the partners with which its figures are largest, over all years that it has. Null without a figure.
 * @example studyOfDataset({ observations: [], groups: [], economies: [], releases: [] }, 'Mine') // => null
 */
export function studyOfDataset(dataset: Pick<Dataset, 'observations' | 'groups' | 'economies' | 'releases'>, title: string): Study | null {
  const [first] = dataset.releases;
  const question = questionOf(dataset);
  if (first === undefined || question === null) return null;
  const views = [
    ...ownViews([...figuresIn(dataset.observations, ({ reporter }) => reporter === question.reporter)], question),
    ...viewsOfSharedPartner(dataset, question),
  ];
  return {
    id: 'own' as Study['id'],
    title,
    source: first.source,
    release: first.id,
    question,
    conclusions: null,
    views,
    sections: [],
    spellings: spellingsOf(dataset.economies),
    sample: null,
    statedValues: [],
    milestones: [],
    claims: [],
    retiredClaims: [],
    verdicts: [],
  };
}

/** A figure as it can be asked for: a reconciled flow from both sides. */
function sidesOf(row: FigureInColumns): readonly FigureInColumns[] {
  if (row.status !== 'reconciled' || row.partner === 'WLD' || row.flow === 'turnover') return [row];
  return [row, { ...row, reporter: row.partner, partner: row.reporter, flow: row.flow === 'export' ? 'import' : 'export' }];
}

/** The economy of which most figures are records; the first of several. */
function mostRecorded(observations: Observations, single: ReadonlySet<string>): Question['reporter'] | null {
  const counts = new Map<Question['reporter'], number>();
  for (const [figure, count] of countedFigures(observations))
    for (const { reporter } of sidesOf(figure)) if (single.has(reporter)) counts.set(reporter, (counts.get(reporter) ?? 0) + count);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** The views of the partner of which more economies have records than the question has partners. */
function viewsOfSharedPartner(
  { observations, economies }: Pick<Dataset, 'observations' | 'economies'>,
  question: Question,
): Study['views'] {
  const single = new Set<string>(economies.map(({ code }) => code));
  const reporters = new Map<string, Set<string>>();
  for (const [{ reporter, partner }] of countedFigures(observations))
    if (single.has(reporter) && single.has(partner)) reporters.set(partner, (reporters.get(partner) ?? new Set()).add(reporter));
  const [shared] = [...reporters].toSorted(([, one], [, other]) => other.size - one.size);
  if (shared === undefined || shared[1].size <= question.partners.length) return [];
  return viewsOfPartner([...figuresIn(observations, ({ partner, reporter }) => partner === shared[0] && single.has(reporter))], shared[0]);
}

function questionOf({ observations, groups, economies }: Pick<Dataset, 'observations' | 'groups' | 'economies'>): Question | null {
  const single = new Set<string>(economies.map(({ code }) => code));
  const reporter = mostRecorded(observations, single);
  if (reporter === null) return null;
  const sides = [...figuresIn(observations, (flow) => flow.reporter === reporter || flow.partner === reporter)]
    .flatMap(sidesOf)
    .filter((figure) => figure.reporter === reporter);
  const withEconomies = sides.filter(({ partner }) => single.has(partner) && partner !== reporter);
  const asked = withEconomies.length > 0 ? withEconomies : sides.filter(({ partner }) => partner !== reporter);
  const partners = largest(asked.map(({ partner, value }) => [partner, value]));
  const years = asked.map(({ period }) => Number(period.slice(0, 4)));
  if (partners.length === 0) return null;
  const chosen = partners.slice(0, mostPartners);
  const group = groups.find(({ members }) => members.length === chosen.length && members.every((code) => chosen.includes(code)));
  const [from, to] = [years.reduce((least, year) => Math.min(least, year)), years.reduce((most, year) => Math.max(most, year))];
  return { reporter, partners: chosen, group: group?.code ?? null, from, to, neighbours: [] };
}
