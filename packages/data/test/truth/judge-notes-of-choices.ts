import type { TradeSpec, TradeView } from '@sogdia/core';
import { hold } from './judge.ts';
import { again } from './judge-revisions.ts';
import type { NoteKind } from './note-kind.ts';

type Kind = NoteKind<TradeView>;

/** What the parts of a gap may come from, where a view shows the parts of one. */
const rest: Kind = {
  pattern:
    /^Freight and insurance are estimated at a CIF\/FOB factor of (?<factor>[\d.]+)\. Transit, re-export, shipping time and different country rules may explain the rest\. No source measures them\.$/u,
  says: ({ factor = '' }) => factor,
  due: ({ discrepancies, spec }) => (discrepancies.length === 0 ? [] : [String(spec.factor)]),
};

const methods: Readonly<Record<string, string>> = {
  reporter: 'the reporter’s figures',
  partner: 'the partner’s figures',
  mean: 'the average of both sides’ figures',
  'fixed-factor': 'the importer’s figures less freight and insurance at a fixed factor',
  'reliability-weighted': 'both sides’ figures weighted by reliability',
};

const reconciled: Kind = {
  pattern:
    /^Our estimate, reconciled by (?<method>.+)\. Values exclude freight and insurance, at a CIF\/FOB factor of (?<factor>[\d.]+)\. The band shows the range across methods, where there are several\.$/u,
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
    /^Where imports include freight and insurance and exports don’t, the balance leans towards a deficit in each side’s own figures\.$/u,
  says: () => 'said',
  due: ({ spec: { measures, method } }) => {
    const isOfBoth = measures.includes('export') && measures.includes('import');
    return method === null && (isOfBoth || measures.some((one) => /balance$|^coverage-ratio$/u.test(one))) ? ['said'] : [];
  },
};

/** A choice that is said to change nothing changes nothing. */
const idle: Kind = {
  pattern:
    /^(?<what>The freight and insurance factor|First published or revised|The choice of currency or prices) (?:changes nothing|makes no difference) here\. .+\.$/u,
  says: ({ what = '' }, view) => {
    const others: Readonly<Record<string, readonly Partial<TradeSpec>[]>> = {
      'The freight and insurance factor': [{ factor: 1.2 }, { factor: 1 }],
      'First published or revised': [{ vintage: 'first' }, { vintage: 'latest' }],
      'The choice of currency or prices': [{ money: 'usd' }, { money: 'cny' }],
    };
    const values = (one: TradeView | null): string => JSON.stringify(one?.series.map(({ points }) => points.map(({ value }) => value)));
    for (const change of others[what] ?? []) {
      const other = again(view, change);
      hold(other === null || values(other) === values(view), `with ${JSON.stringify(change)} it changes something`);
    }
    return 'said';
  },
  due: (view) =>
    view.notes
      .filter((note) => /^(?:The freight and insurance factor|First published or revised|The choice of) /u.test(note))
      .map(() => 'said'),
};

const schematic: Kind = {
  pattern: /^Dashed lines on the map join places; they don’t show the actual route\.$/u,
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
