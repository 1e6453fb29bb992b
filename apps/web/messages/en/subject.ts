import type { SiteNames } from '../../lib/site-names.ts';

interface Counted {
  readonly count: number;
}

/** English: the texts that name what the site is about, which its data say: whose trade with whom, and the study that asks. */
export function enSubject({ study, reporter, partners, group, member }: SiteNames) {
  const together = group ?? listed(partners);
  return {
    // the site
    'site.tagline': `An observatory of the trade between ${reporter} and ${together}`,
    'site.description': `What ${reporter} and ${listed(partners)} trade: figures recomputed from cited data, each number with its receipt.`,

    // overview
    'overview.question': `What do ${reporter} and ${together} trade, who gains weight in it, and how do we know?`,

    // months
    'months.about': `and the year to it, as the customs of ${reporter} printed them`,

    // the study
    'study.about': `${study} on the trade between ${reporter} and ${together}, section by section: its figures and tables drawn again from the cited records, and every statement that can be checked, checked.`,
    'view.of-study': `of ${study}`,
    'lens-page.beside': ({ label }: { label: string }) =>
      `The paper reads ${reporter}’s record as it was first published. How it agrees with that reading stands with ${label}.`,

    // claims
    'claims.one-record': ({ count }: Counted) => `${count} hold in ${reporter}’s record alone and fail in the partner’s`,
    'claims.shown-one-record': `They hold in ${reporter}’s record as first published and fail in the partner’s.`,
    'claim.cited': ({ id, says, verdict }: { id: string; says: string; verdict: string }) =>
      `${id} of ${study}, “${says}”: ${verdict.toLowerCase()}`,
    'claim.badge-alt': ({ id, verdict }: { id: string; verdict: string }) => `${id} of ${study}: ${verdict}, by the data of Sogdia`,
    'claims.badge-left': ({ id }: { id: string }) => `${study}, ${id}`,
    'claims.badge-summary-left': `${study}, checked`,
    'claims.badge-summary-alt': `The statements of ${study}, checked by Sogdia`,

    // a draft
    'draft.about': `Paste a text on the trade between ${reporter} and ${together}. Each of its figures is set beside the data: right, right in another record, off, not checkable, or not understood, and why.`,

    // topics
    'topics.about': `What readers ask of the trade between ${reporter} and ${together}, each with its answer, its charts and what is not known.`,
    'topics.claims-about': ({ sections }: { sections: string }) =>
      `The statements of ${study}, section ${sections}, each checked against the data that are held.`,

    // two records
    'records.about': `Every flow is recorded twice, by the country that sends and by the country that receives. Here are both records of the flows between ${reporter} and ${listed(partners)}, and what lies between them.`,
    'records.key-own': `${reporter}’s record, solid`,
    'records.flow-export': ({ economy }: { economy: string }) => `${reporter}’s exports to ${economy}`,
    'records.flow-import': ({ economy }: { economy: string }) => `${reporter}’s imports from ${economy}`,
    'records.discrepancy-about': `For the last year of which both sides speak. The difference is ${reporter}’s figure minus the partner’s; freight and insurance account for the valuation part at the stated factor, and the rest is what they leave.`,
    'records.own': `${reporter}’s record`,
    'records.rank-of-partner': member === null ? 'Place of one partner' : `${member}’s place`,

    // economies
    'economies.about': `Every economy with what it trades with ${reporter}, by whose record, and what else ties them; and ${reporter} with ${together}.`,
    'economies.reporter': `${reporter} with ${together}`,

    // pairs
    'dyad.title': ({ economy }: { economy: string }) => `${reporter} and ${economy}`,
    'dyad.balance': `${reporter}’s balance`,
    'dyad.dependence': `Share in ${reporter}’s trade`,
    'dyad.partner-dependence': `${reporter}’s share in its trade`,
    'dyad.revisions-about': `Cells of ${reporter}’s record for which a later release gives another figure, in the order in which the figures could be known. The first is the one taken by default.`,

    // data
    'data.coverage-about': `Years with at least one figure of the trade of ${reporter} and each economy, by whose record it is.`,
    'data.own': `${reporter}’s record`,
    'data.differ-about': ({ count, from, to }: Counted & { from: number; to: number }) =>
      `${count} cells of ${reporter}’s record, ${from} to ${to}, for which another source or vintage gives another figure. The figure taken stands first.`,
  } as const;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
