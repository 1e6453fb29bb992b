import type { TradeSpec, TradeView } from '@sogdia/core';
import { hold } from './judge.ts';
import { again } from './judge-revisions.ts';
import type { NoteKind } from './note-kind.ts';

type Kind = NoteKind<TradeView>;

/** What the parts of a gap may come from, where a view shows the parts of one. */
const rest: Kind = {
  pattern:
    /^Freight and insurance are set at a CIF\/FOB factor of (?<factor>[\d.]+)\. What they leave of the discrepancy may come from transit and re-export, from the time goods travel, or from one side recording the origin, the other the consignment; no source puts numbers to these\.$/u,
  says: ({ factor = '' }) => factor,
  due: ({ discrepancies, spec }) => (discrepancies.length === 0 ? [] : [String(spec.factor)]),
};

const methods: Readonly<Record<string, string>> = {
  reporter: 'the reporter’s record',
  partner: 'the partner’s record',
  mean: 'the mean of both records',
  'fixed-factor': 'the importer’s record over the CIF/FOB factor',
  'reliability-weighted': 'both records weighted by their reliability',
};

const reconciled: Kind = {
  pattern:
    /^Reconciled by (?<method>.+): our estimate\. All figures are free on board, at a CIF\/FOB factor of (?<factor>[\d.]+); a band runs from the lowest to the highest figure where several methods give one\.$/u,
  says: ({ method = '', factor = '' }, view) => {
    for (const { lowest, highest, methods: count } of view.bands.flatMap(({ points }) => points))
      hold(lowest === null || highest === null || count > 1 || lowest.value === highest.value, 'a band of one method');
    return `${method}, ${factor}`;
  },
  due: ({ spec }) => (spec.method === null ? [] : [`${methods[spec.method]}, ${spec.factor}`]),
};

/** That a balance leans where one flow is valued otherwise than the other: on every view that sets the two against one another. */
const valuation: Kind = {
  pattern:
    /^Where exports are valued free on board and imports with cost, insurance and freight, a balance leans to its recorder’s deficit\.$/u,
  says: () => 'said',
  due: ({ spec: { measures, method } }) => {
    const isOfBoth = measures.includes('export') && measures.includes('import');
    return method === null && (isOfBoth || measures.some((one) => /balance$|^coverage-ratio$/u.test(one))) ? ['said'] : [];
  },
};

/** A choice that is said to change nothing changes nothing. */
const idle: Kind = {
  pattern: /^The choice of a (?<what>CIF\/FOB factor|vintage|money unit) changes nothing here\. .+\.$/u,
  says: ({ what = '' }, view) => {
    const others: Readonly<Record<string, readonly Partial<TradeSpec>[]>> = {
      'CIF/FOB factor': [{ factor: 1.2 }, { factor: 1 }],
      vintage: [{ vintage: 'first' }, { vintage: 'latest' }],
      'money unit': [{ money: 'usd' }, { money: 'cny' }],
    };
    const values = (one: TradeView | null): string => JSON.stringify(one?.series.map(({ points }) => points.map(({ value }) => value)));
    for (const change of others[what] ?? []) {
      const other = again(view, change);
      hold(other === null || values(other) === values(view), `with ${JSON.stringify(change)} it changes something`);
    }
    return 'said';
  },
  due: (view) => view.notes.filter((note) => note.startsWith('The choice of a ')).map(() => 'said'),
};

const schematic: Kind = {
  pattern: /^Dashed lines on the map are schematic: they join places and are no routes as they were built\.$/u,
  says: () => 'said',
  due: ({ map }) => (map?.places.some((place) => 'isSchematic' in place && place.isSchematic === true) === true ? ['said'] : []),
};

const outlines: Kind = {
  pattern: /^Outlines follow .+$/u,
  says: () => 'said',
  due: ({ map, notes }) => (map?.outlines.some(({ note }) => note !== null && notes.includes(note)) === true ? ['said'] : []),
};

/** The notes that follow from what is chosen: a record, a method, a factor, a map. */
export const notesOfChoices: readonly Kind[] = [rest, reconciled, valuation, idle, schematic, outlines];
