/** English: the texts of the two records, of vintages, and of the marks of charts. */
export const recordTexts = {
  'mirror.title': 'Two records',
  'mirror.flow': ({ reporter }: { readonly reporter: string }) => `${reporter}’s`,
  'mirror.export': ({ economy }: { readonly economy: string }) => `exports to ${economy}`,
  'mirror.import': ({ economy }: { readonly economy: string }) => `imports from ${economy}`,
  'mirror.table': 'The discrepancy, part by part',
  'mirror.trend': ({ recorder, from, to }: { readonly recorder: string; readonly from: number; readonly to: number }) =>
    `${recorder} ${from}–${to}`,

  'discrepancy.mirror': 'The partner’s',
  'discrepancy.rounding': 'Rounding',
  'discrepancy.exact': 'none',
  'discrepancy.explain': 'What could explain the rest',
  'discrepancy.short.mirror': 'Partner',
  'discrepancy.short.difference': 'Diff.',
  'discrepancy.short.ratio': 'Ratio',
  'discrepancy.short.valuation': 'Valuation',
  'discrepancy.short.rest': 'Rest',
  'discrepancy.short.rounding': 'Rounding',
  'discrepancy.short.logGap': 'Log gap',
  'discrepancy.short.mirrorDiscrepancy': 'Discrep.',

  'revisions.title': 'Revisions',
  'revisions.table': 'Known from',
  'revisions.published': 'published',
  'revisions.latest': 'latest',
  'revisions.marked': '° revised on that day',
  'revisions.chart': ({ vintage }: { readonly vintage: string }) => `${vintage}, beside the latest`,
  'revisions.headline': ({ series, known, revised, from, to }: RevisionCounts) =>
    `${series}: ${revised} of ${known} numbers revised; ${from === to ? `known from ${from}` : `vintages from ${from} to ${to}`}`,
  'revisions.change': ({ period, date, amount, kind, release }: RevisionParts) =>
    `${period}: ${amount}, ${kind} on ${date}${release === null ? '' : ` (${release})`}`,
  'revisions.first-known': 'first known',
  'revisions.revised': 'revised',
  'revisions.withdrawn': 'withdrawn',
  'legend.methods': 'range of the methods that give a figure',
  'legend.discrepancy': 'the discrepancy',
  'legend.bounds': 'between the bounds that the source gives',
  'legend.joint': 'the source changes here',
  'legend.ways': 'railways, roads and pipelines; dashed: schematic',
  'legend.void': 'no partner’s record',
  'legend.incomplete': 'report lacks chapters',

  'method.reporter': 'reconciled: the reporter’s',
  'method.partner': 'reconciled: the partner’s',
  'method.mean': 'reconciled: mean of both',
  'method.fixed-factor': 'reconciled: the importer’s',
  'method.reliability-weighted': 'reconciled: by reliability',
  'vintage.every': 'every vintage',

  'message.vintage': ({ date, known, revised }: { readonly date: string; readonly known: number; readonly revised: number }) =>
    `${date}: ${known} ${known === 1 ? 'number' : 'numbers'} first known, ${revised} revised`,
  'message.between-records': 'this number lies between both records: step through records on a number of one of them',
  'palette.at-factor': ({ factor }: { readonly factor: string }) => `factor ${factor}`,
  'palette.factor': 'compare the records at this ratio of a value with freight and insurance to one without',
  'linear.vintages': 'Every vintage of each number',
  'message.no-vintages': 'this number has no vintages',

  'action.go.mirror': 'two records',
  'action.revisions.open': 'revisions',
  'action.years.span': 'years',
  'help.go.mirror': 'both records of every flow, and the discrepancy between them',
  'help.revisions.open': 'every vintage of this series: what was revised, and when',
  'help.years.span': 'from the first year of the data on, or from the usual one',
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
