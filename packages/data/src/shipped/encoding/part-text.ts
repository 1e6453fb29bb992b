import { type EmbeddedPart, embeddedParts } from '../../content/index.ts';
import { expectPart } from './expect-part.ts';

const modules: Readonly<Record<EmbeddedPart, () => Promise<{ readonly text: string }>>> = {
  catalogue: () => import('../../generated/catalogue.data.ts'),
  totals: () => import('../../generated/totals.data.ts'),
  months: () => import('../../generated/months.data.ts'),
  world: () => import('../../generated/world.data.ts'),
  gravity: () => import('../../generated/gravity.data.ts'),
  context: () => import('../../generated/context.data.ts'),
  places: () => import('../../generated/places.data.ts'),
  outlines: () => import('../../generated/outlines.data.ts'),
  paper: () => import('../../generated/paper.data.ts'),
  events: () => import('../../generated/events.data.ts'),
  'product-detail': () => import('../../generated/product-detail.data.ts'),
  products: () => import('../../generated/products.data.ts'),
};

/**
 * The text that a part is embedded as, for a build that writes parts as files; its module is fetched at the first call. Throws
 * `UnknownNameError` for what is no part.
 * @example (await partText('events')).length > 0 // => true
 */
export async function partText(part: EmbeddedPart): Promise<string> {
  expectPart(part, embeddedParts);
  const { text } = await modules[part]();
  return text;
}
