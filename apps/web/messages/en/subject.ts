import type { SiteNames } from '../../lib/site-names.ts';

interface Counted {
  readonly count: number;
}

/** English: the texts that name what the site is about, which its data say: whose trade with whom, and the study that asks. */
export function enSubject({ study, reporter, partners, group }: SiteNames) {
  const together = group ?? listed(partners);
  return {
    // the site
    'site.tagline': `The trade between ${reporter} and ${together}`,
    'site.description': `What ${reporter} and ${listed(partners)} trade: figures from cited data, each number with its receipt.`,

    // overview
    'overview.times': `${reporter}’s ÷ partner’s`,
    'latest.by-year': `by year, ${reporter}’s figures,`,

    // months
    'months.about': `and the year to date, from ${reporter}’s customs`,

    // the study
    'study.kicker': `${study}, recomputed`,
    'study.about': `${study} on the trade between ${reporter} and ${together}, section by section. We redraw its figures and tables from cited sources and check every statement we can.`,
    'view.of-study': `of ${study}`,
    'lens-page.beside': ({ label }: { label: string }) =>
      `The paper uses ${reporter}’s first published figures. The comparison with them is under ${label}.`,

    // claims
    'claims.one-record': `Hold only by ${reporter}’s figures`,
    'claims.one-record-about': `They hold by ${reporter}’s first published figures and fail by the partner’s.`,
    'claim.cited': ({ id, says, verdict }: { id: string; says: string; verdict: string }) =>
      `${id} of ${study}, “${says}”: ${verdict.toLowerCase()}`,
    'claim.badge-alt': ({ id, verdict }: { id: string; verdict: string }) => `${id} of ${study}: ${verdict}, by the data of Sogdia`,
    'claims.badge-left': ({ id }: { id: string }) => `${study}, ${id}`,
    'claims.badge-summary-left': `${study}, checked`,
    'claims.badge-summary-alt': `The statements of ${study}, checked by Sogdia`,

    // a draft
    'draft.about': `Paste a text on the trade between ${reporter} and ${together}. We check each figure and mark it right, right by other figures, close, off, not checkable or not understood, and say why.`,

    // topics
    'topics.about': `Questions about the trade between ${reporter} and ${together}, with answers, charts and what we don’t know.`,
    'topics.claims-about': ({ sections }: { sections: string }) =>
      `The statements of ${study} in ${sections}, each checked against our data.`,

    // worked questions for programs that read text
    'api.ask-total': `How much do ${reporter} and ${together} trade?`,
    'api.ask-balance': `With which partner is ${reporter}’s surplus largest?`,

    'search.ratio': `${reporter}’s figure divided by the partner’s:`,

    // two records
    'records.about': `The same trade is counted twice: where it leaves and where it arrives. Here are both sides’ figures for ${reporter} and ${listed(partners)}, and the gap between them.`,
    'records.key-own': `${reporter}’s figures, solid`,
    'records.flow-export': ({ economy }: { economy: string }) => `${reporter}’s exports to ${economy}`,
    'records.flow-import': ({ economy }: { economy: string }) => `${reporter}’s imports from ${economy}`,
    'records.discrepancy-about': `For the last year with figures from both sides. The gap is ${reporter}’s figure minus the partner’s. We estimate freight and insurance with the stated factor; the rest is unexplained.`,
    'records.own': `${reporter}’s figures`,

    // why there are two numbers
    'why.own-counted': `${reporter} counted`,
    'why.bought': `bought from ${reporter}`,
    'why.larger-own': () => `${reporter}’s figure larger`,
    'why.transit-about': ({ economy }: { economy: string }) =>
      `Goods declared for ${economy} can travel on. ${reporter} counts them as sold to ${economy}. ${economy} may not count them.`,
    'why.no-statement-of-reporter': `We have no statement on the gap from ${reporter}’s customs.`,
    'why.which-about': ({ economy }: { economy: string }) =>
      `For goods declared in ${reporter} for ${economy}, use ${reporter}’s figure. For goods that ${economy} counted on arrival, use ${economy}’s. Never mix the two, and name the office.`,
    'why.others-about': `${reporter}’s exports by both sides’ figures, on one scale. Each is the last year that both sides counted.`,

    // economies
    'economies.about': `How much each economy of ${together} trades with ${reporter}, and whether both sides’ figures agree.`,
    'economies.gap-lead': ({
      economy,
      gap,
      ratio,
      before,
      year,
    }: {
      economy: string;
      gap: string;
      ratio: string;
      before: string;
      year: string;
    }) => `The gap is ${gap}. ${reporter}’s figure is ${ratio} times ${economy}’s; in ${year} it was ${before} times.`,
    'economies.ratio': ({ economy }: { economy: string }) => `${reporter}’s figure divided by ${economy}’s`,
    'economies.ratio-range': ({ economy, low, high, years }: { economy: string; low: string; high: string; years: string }) =>
      `${reporter}’s count was ${low} to ${high} times ${economy}’s, ${years}`,
    'economies.totals': ({ year }: { year: string }) => `${reporter}’s trade in both directions, ${year}`,
    'economies.totals-about': `US dollars, ${reporter}’s figures, all bars on one scale`,
    'economies.reporter': `${reporter} with ${together}`,

    // pairs
    'dyad.title': ({ economy }: { economy: string }) => `${reporter} and ${economy}`,
    'dyad.partner-dependence': `${reporter}’s share of its trade`,

    // data
    'data.coverage-about': `Years with at least one figure of the trade of ${reporter} and each economy, by whose figures.`,
    'data.own': `${reporter}’s figures`,
    'data.differ-about': ({ count, from, to }: Counted & { from: number; to: number }) =>
      `${count} of ${reporter}’s figures, ${from} to ${to}, for which another source or edition gives a different one. The figure we use comes first.`,
  } as const;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
