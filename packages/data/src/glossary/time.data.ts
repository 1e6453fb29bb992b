import type { GlossaryTerm } from './term.ts';

export const time: readonly GlossaryTerm[] = [
  {
    id: 'vintage',
    theme: 'time',
    names: { en: 'Vintage' },
    forms: ['vintages'],
    meaning: {
      en: 'What was known at one time. Figures are revised after they are published; a vintage reads them as they first were, as they are now, or as they were on a date.',
    },
    definedBy: null,
    uses: { queries: ['measure=import&partners=CA5&years=2016-2023&vintage=latest'] },
    related: ['release', 'revision'],
  },
  {
    id: 'release',
    theme: 'time',
    names: { en: 'Release' },
    forms: ['releases'],
    meaning: {
      en: 'What a source published at one time: a table, a file, a text, with the days between which it can have become known. Releases are kept side by side and never overwritten.',
    },
    definedBy: null,
    uses: {},
    related: ['vintage', 'source'],
  },
  {
    id: 'revision',
    theme: 'time',
    names: { en: 'Revision' },
    forms: ['revised', 'revisions'],
    meaning: {
      en: 'A later release of the same publisher that gives another figure for a cell. The receipt of a revised figure lists what was known when.',
    },
    definedBy: null,
    uses: { queries: ['measure=import&partners=CA5&years=2016-2023&vintage=latest'] },
    related: ['vintage', 'release'],
  },
  {
    id: 'year-to-date',
    theme: 'time',
    names: { en: 'Year to date' },
    meaning: {
      en: 'The months of a year up to the last that is published, as the source adds them up. It is compared with the same months of the year before, and never stands in a series of years.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&frequency=year-to-date&years=2025-01..2026-07'] },
    related: ['release'],
  },
  {
    id: 'index-year',
    theme: 'time',
    names: { en: 'Index year' },
    meaning: { en: 'The year that an index sets to 100; every other year is read in relation to it.' },
    definedBy: null,
    uses: { queries: ['years=2013-2025&transform=index&index-year=2013'], metrics: ['base-index'] },
    related: ['constant-dollars'],
  },
  {
    id: 'break',
    theme: 'time',
    names: { en: 'Break' },
    forms: ['breaks'],
    meaning: { en: 'A stretch of a line without a figure. The line stops and starts again; nothing is drawn across.' },
    definedBy: null,
    uses: {},
    related: ['absence', 'joint'],
  },
  {
    id: 'joint',
    theme: 'time',
    names: { en: 'Joint' },
    forms: ['joints'],
    meaning: {
      en: 'The year from which a series rests on another source than before, marked by a stroke. A step across a joint is partly one of source.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&years=1992-2025'] },
    related: ['break', 'source'],
  },
];
