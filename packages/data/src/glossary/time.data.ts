import type { GlossaryTerm } from './term.ts';

export const time: readonly GlossaryTerm[] = [
  {
    id: 'vintage',
    theme: 'time',
    names: { en: 'First published and revised figures' },
    forms: ['vintage', 'vintages', 'first published', 'as known on'],
    meaning: {
      en: 'Publishers revise figures after they first appear. You can see them as first published, as revised, or as known on a date.',
    },
    definedBy: null,
    uses: { queries: ['measure=import&partners=CA5&years=2016-2023&vintage=latest'] },
    related: ['release', 'revision'],
  },
  {
    id: 'release',
    theme: 'time',
    names: { en: 'Edition' },
    forms: ['release', 'releases', 'editions'],
    meaning: {
      en: 'What a source published at one time: a table, a file or a text. We keep every edition and overwrite none.',
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
      en: 'A later edition in which the publisher changes a figure. The receipt lists what was known when.',
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
      en: 'The months of a year so far, added up by the source. We compare them with the same months a year earlier, never with whole years.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&frequency=year-to-date&years=2025-01..2026-07'] },
    related: ['release'],
  },
  {
    id: 'index-year',
    theme: 'time',
    names: { en: 'Index year' },
    meaning: {
      en: 'The year set to 100 in an index; every other year is relative to it.',
    },
    definedBy: null,
    uses: { queries: ['years=2013-2025&transform=index&index-year=2013'], metrics: ['base-index'] },
    related: ['constant-dollars'],
  },
  {
    id: 'break',
    theme: 'time',
    names: { en: 'Break' },
    forms: ['breaks'],
    meaning: {
      en: 'A stretch of a line without figures. The line stops and starts again; nothing is drawn across.',
    },
    definedBy: null,
    uses: {},
    related: ['absence', 'joint'],
  },
  {
    id: 'joint',
    theme: 'time',
    names: { en: 'Change of source' },
    forms: ['joint', 'joints'],
    meaning: {
      en: 'The year from which a line uses another source, marked by a stroke. A jump there may come partly from the change.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&years=1992-2025'] },
    related: ['break', 'source'],
  },
];
