import type { PlaceName } from '../phrases/index.ts';
import type { Flow } from './topic.ts';

/** Where the owner and the partners of each flow stand: exports go from the owner to the partner, imports come from the partner. */
export const placesOfSides: Readonly<
  Record<Flow['measure'], { readonly owner: readonly PlaceName[]; readonly partner: readonly PlaceName[] }>
> = {
  export: { owner: ['owner', 'by', 'from', 'of', 'subject', 'maker'], partner: ['to', 'in', 'receiver', 'with'] },
  import: { owner: ['owner', 'by', 'to', 'of', 'in', 'subject'], partner: ['from', 'with', 'maker'] },
  total: { owner: ['owner', 'of', 'by', 'in', 'subject'], partner: ['with', 'to'] },
  balance: { owner: ['owner', 'of', 'by', 'subject'], partner: ['with', 'to'] },
};

/** `its purchases in the region`: where the owner is named, the place is the partner. */
export const placesOfOwner: typeof placesOfSides = {
  ...placesOfSides,
  import: { owner: ['owner', 'by', 'to', 'of', 'subject'], partner: ['from', 'with', 'maker', 'in'] },
  total: { owner: ['owner', 'of', 'by', 'subject'], partner: ['with', 'to', 'in'] },
};
