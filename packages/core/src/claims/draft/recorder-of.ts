import { type DraftFlow, unnamed } from './draft-flow.ts';
import { owner } from './flow-patterns.ts';
import type { Skeleton } from './make-skeleton.ts';

const records = '(?:statistics|data|figures|customs|records|books|bureau|agency|office|committee|authorities)';
const recorders = [
  new RegExp(`\\b(?:according to|figures (?:from|of)|data (?:from|of)) (?<keeper>${owner})(?: [A-Za-z]+){0,4}? ${records}\\b`, 'gi'),
  new RegExp(`(?<keeper>${owner})(?: official| national| customs| trade| own| statistical){0,3} ${records}\\b`, 'gi'),
];

/** An economy whose record a sentence quotes, and where it says so. */
interface Recorder {
  readonly code: string;
  readonly place: number;
}

function recordersOf({ text, economies }: Skeleton): readonly Recorder[] {
  return recorders.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups }) => {
      const code = economies[Number(/\d+/.exec(groups?.['keeper'] ?? '')?.[0])];
      return code === undefined ? [] : [{ code, place: index }];
    }),
  );
}

/**
 * The economy whose record a flow is quoted from, where the sentence says so before the flow, or after its only figure: `according to
 * Kazakhstan's statistics bureau`. Null where it says nothing; unnamed where it names several.
 */
export function recorderOf(skeleton: Skeleton, place: number): string | null {
  const quoted = recordersOf(skeleton).filter((recorder) => recorder.place < place || skeleton.figures.length === 1);
  const [code, ...others] = new Set(quoted.map((recorder) => recorder.code));
  if (code === undefined) return null;
  return others.length === 0 ? code : unnamed;
}

/** A flow as a recorder has it: a pair from its side; a flow of another owner is not in its record as such. */
export function asRecorded(flow: DraftFlow, recorder: string | null, isPair: boolean): DraftFlow {
  if (recorder === null || recorder === flow.reporter) return flow;
  return isPair && flow.partners.length === 1 && flow.partners[0] === recorder
    ? { ...flow, reporter: recorder, partners: [flow.reporter] }
    : { ...flow, reporter: unnamed };
}
