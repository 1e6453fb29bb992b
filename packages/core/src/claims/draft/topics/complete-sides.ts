import { wholeWorld } from '../../../model/economies/index.ts';
import { stop } from './ground.ts';
import type { Flow } from './topic.ts';

/** Whose trade a flow is, and with whom. `isOpen` tells that no partner is told, `isGuessed` that a side is only one that was spoken of. */
export type Sides = Pick<Flow, 'owner' | 'partners' | 'isOpen' | 'isGuessed'>;

interface Told {
  readonly owner: string | null;
  readonly partners: readonly string[] | null;
  readonly recorder: string | null;
}

/**
 * Owner and partners with what is not said taken from the recorder, from the flow before, or from whom the text is about. `isBegun` tells that the
 * flow before is of the same sentence.
 */
export function completeSides(told: Told, before: Flow | null, reporter: string, isBegun: boolean): Sides {
  const { owner, partners, recorder } = told;
  if (owner !== null) {
    if (partners !== null) return sidesOf(owner, partners);
    if (recorder !== null && recorder !== owner) return sidesOf(owner, [recorder]);
    const other = otherOf(before, owner);
    return before?.isGuessed === true && other !== null ? sidesOf(owner, other, true) : openOf(owner, other);
  }
  if (recorder !== null && partners !== null && !partners.includes(recorder)) return sidesOf(recorder, partners);
  if (recorder !== null && before !== null) return openOf(recorder, otherOf(before, recorder));
  if (before === null) {
    if (partners === null) return stop('no-flow');
    return reporter === '' || partners.includes(reporter) ? stop('no-owner') : sidesOf(reporter, partners);
  }
  const [other, ...more] = before.partners;
  if (before.isGuessed) return ofSpoken(before.owner === reporter ? other : before.owner, partners, reporter);
  if (partners === null) return { ...sidesOf(before.owner, before.partners), isOpen: before.isOpen };
  if (!isBegun && before.owner !== reporter && reporter !== '' && !partners.includes(reporter)) return sidesOf(reporter, partners, true);
  if (!partners.includes(before.owner)) return sidesOf(before.owner, partners);
  return other === undefined || more.length > 0 ? stop('no-owner') : sidesOf(other, partners);
}

function sidesOf(owner: string, partners: readonly string[], isGuessed = false): Sides {
  return { owner, partners, isOpen: false, isGuessed };
}

function openOf(owner: string, partners: readonly string[] | null): Sides {
  return { ...sidesOf(owner, partners ?? [wholeWorld]), isOpen: partners === null };
}

/** Owner and partners by an economy that was spoken of: whose trade it is where the reporter is the partner, else with whom. */
function ofSpoken(spoken: string | undefined, partners: readonly string[] | null, reporter: string): Sides {
  if (partners !== null && !partners.includes(reporter)) return sidesOf(reporter, partners);
  if (spoken === undefined) return stop(partners === null ? 'no-flow' : 'no-owner');
  return partners === null ? sidesOf(reporter, [spoken], true) : sidesOf(spoken, partners, true);
}

/** With whom an economy trades in a flow that it takes part in. */
function otherOf(flow: Flow | null, code: string): readonly string[] | null {
  if (flow === null || flow.owner === code) return flow?.partners ?? null;
  return flow.partners.join() === code ? [flow.owner] : null;
}
