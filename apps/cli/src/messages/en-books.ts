/** English: the texts of the two books, of vintages, and of the marks of charts. */
export const bookTexts = {
  'mirror.title': 'Two books',
  'mirror.flow': 'China’s',
  'mirror.export': ({ economy }: { readonly economy: string }) => `exports to ${economy}`,
  'mirror.import': ({ economy }: { readonly economy: string }) => `imports from ${economy}`,
  'mirror.table': 'The gap, part by part',
  'mirror.trend': ({ keeper, from, to }: { readonly keeper: string; readonly from: number; readonly to: number }) =>
    `${keeper} ${from}–${to}`,

  'gap.own': 'China’s record',
  'gap.mirror': 'The partner’s',
  'gap.rounding': 'Rounding',
  'gap.exact': 'none',
  'gap.explain': 'What could explain the rest',
  'gap.short.own': 'China',
  'gap.short.mirror': 'Partner',
  'gap.short.difference': 'Diff.',
  'gap.short.ratio': 'Ratio',
  'gap.short.valuation': 'Valuation',
  'gap.short.rest': 'Rest',
  'gap.short.rounding': 'Rounding',
  'gap.short.logGap': 'Log gap',
  'gap.short.discrepancy': 'Discrep.',

  'revisions.title': 'Revisions',
  'revisions.table': 'Known from',
  'revisions.published': 'published',
  'revisions.latest': 'latest',
  'revisions.marked': '° revised on that day',
  'revisions.chart': ({ vintage }: { readonly vintage: string }) => `${vintage}, beside the latest`,
  'revisions.finding': ({ series, known, revised, from, to }: RevisionCounts) =>
    `${series}: ${revised} of ${known} numbers revised; ${from === to ? `known from ${from}` : `vintages from ${from} to ${to}`}`,
  'revisions.change': ({ period, date, amount, kind, release }: RevisionParts) =>
    `${period}: ${amount}, ${kind} on ${date}${release === null ? '' : ` (${release})`}`,
  'revisions.first-known': 'first known',
  'revisions.revised': 'revised',
  'revisions.withdrawn': 'withdrawn',
  'legend.methods': 'range of the methods that give a figure',
  'legend.gap': 'the gap',
  'legend.joint': 'the source changes here',
  'legend.void': 'no partner’s record',
  'legend.incomplete': 'report lacks chapters',

  'method.reporter': 'reconciled: the reporter’s',
  'method.partner': 'reconciled: the partner’s',
  'method.mean': 'reconciled: mean of both',
  'method.fixed-factor': 'reconciled: the importer’s',
  'method.reliability-weighted': 'reconciled: by reliability',
  'as-of.every': 'every vintage',

  'message.vintage': ({ date, known, revised }: { readonly date: string; readonly known: number; readonly revised: number }) =>
    `${date}: ${known} ${known === 1 ? 'number' : 'numbers'} first known, ${revised} revised`,
  'message.between-books': 'this number lies between both books; the records themselves have books',
  'palette.at-factor': ({ factor }: { readonly factor: string }) => `factor ${factor}`,
  'palette.factor': 'compare the books at this ratio of a value with freight and insurance to one without',
  'linear.vintages': 'Every vintage of each number',
  'message.no-vintages': 'this number has no vintages',

  'action.go.mirror': 'two books',
  'action.revisions.open': 'revisions',
  'action.years.span': 'years',
  'help.go.mirror': 'both records of all ten flows, and the gap between them',
  'help.revisions.open': 'every vintage of this series: what was revised, and when',
  'help.years.span': 'from 1992 on, or from 2013 on',
} as const;

interface RevisionCounts {
  readonly series: string;
  readonly known: number;
  readonly revised: number;
  readonly from: string;
  readonly to: string;
}

interface RevisionParts {
  readonly period: string;
  readonly date: string;
  readonly amount: string;
  readonly kind: string;
  readonly release: string | null;
}
