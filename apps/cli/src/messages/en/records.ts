/** English: the texts of the two records, of vintages, and of the marks of charts. */
export const recordTexts = {
  'mirror.title': 'Both sides compared',
  'mirror.flow': ({ reporter }: { readonly reporter: string }) => `${reporter}’s`,
  'mirror.export': ({ economy }: { readonly economy: string }) => `exports to ${economy}`,
  'mirror.import': ({ economy }: { readonly economy: string }) => `imports from ${economy}`,
  'mirror.table': 'The gap, part by part',
  'mirror.trend': ({ recorder, from, to }: { readonly recorder: string; readonly from: number; readonly to: number }) =>
    `${recorder} ${from}–${to}`,

  'discrepancy.mirror': 'The partner’s figures',
  'discrepancy.rounding': 'Rounding',
  'discrepancy.exact': 'none',
  'discrepancy.explain': 'Other possible reasons',
  'discrepancy.short.mirror': 'Partner',
  'discrepancy.short.difference': 'Gap',
  'discrepancy.short.ratio': 'Ratio',
  'discrepancy.short.valuation': 'Freight',
  'discrepancy.short.rest': 'Unexplained',
  'discrepancy.short.rounding': 'Rounding',
  'discrepancy.short.logGap': 'Log gap',
  'discrepancy.short.mirrorDiscrepancy': 'Discrep.',

  'revisions.title': 'Revisions',
  'revisions.table': 'As known on',
  'revisions.published': 'published',
  'revisions.latest': 'latest',
  'revisions.marked': '° revised on that day',
  'revisions.chart': ({ vintage }: { readonly vintage: string }) => `${vintage}, next to the latest`,
  'revisions.headline': ({ series, known, revised, from, to }: RevisionCounts) =>
    `${series}: ${revised} of ${known} numbers revised; ${from === to ? `as known on ${from}` : `published between ${from} and ${to}`}`,
  'revisions.change': ({ period, date, amount, kind, release }: RevisionParts) =>
    `${period}: ${amount}, ${kind} on ${date}${release === null ? '' : ` (${release})`}`,
  'revisions.first-known': 'published',
  'revisions.revised': 'revised',
  'revisions.withdrawn': 'withdrawn',
  'legend.methods': 'range of the methods',
  'legend.discrepancy': 'the gap',
  'legend.bounds': 'range that the source gives',
  'legend.joint': 'change of source',
  'legend.ways': 'railways, roads and pipelines; dashed: approximate',
  'legend.void': 'no figure from the partner',
  'legend.incomplete': 'some products missing',

  'method.reporter': ({ reporter }: Recorder) => `reconciled from ${reporter}’s figures`,
  'method.partner': (_parts: Recorder) => 'reconciled from the partners’ figures',
  'method.mean': (_parts: Recorder) => 'reconciled: mean of both sides',
  'method.fixed-factor': (_parts: Recorder) => 'reconciled from the importer’s figures',
  'method.reliability-weighted': (_parts: Recorder) => 'reconciled by reliability',
  'vintage.every': 'all revisions',

  'message.vintage': ({ date, known, revised }: { readonly date: string; readonly known: number; readonly revised: number }) =>
    `${date}: ${known} ${known === 1 ? 'number' : 'numbers'} first published, ${revised} revised`,
  'message.between-records': 'this number comes from both sides’ figures: choose a number from one side first',
  'palette.at-factor': ({ factor }: { readonly factor: string }) => `factor ${factor}`,
  'palette.factor': 'compare both sides at this ratio of import to export value',
  'linear.vintages': 'Every revision of each number',
  'message.no-vintages': 'this number has no revisions',

  'action.go.mirror': 'Mirror',
  'action.revisions.open': 'revisions',
  'help.go.mirror': 'compare both sides’ figures and see the gap',
  'help.revisions.open': 'list the revisions of this line',
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

interface Recorder {
  readonly reporter: string;
}
