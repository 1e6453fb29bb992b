import { ownValue } from '@sogdia/core/model';

/** The style of goods by what they are, as class names end: manufactures, what is grown or dug, and what is neither; colours stand in `palette.data.ts`. */
export function goodsStyle(product: string | null): string {
  const [classification = '', code = ''] = (product ?? '').split(':');
  const family = ownValue(families, classification);
  if (code === '' || family === undefined) return 'other';
  const division = Number(code.slice(0, family.digits));
  return Object.entries(family.styles).findLast(([from]) => division >= Number(from))?.[1] ?? 'other';
}

interface Families {
  /** How many digits of a code tell the families apart. */
  readonly digits: number;
  /** The style of each run of sections or chapters, by its first. */
  readonly styles: Readonly<Record<number, string>>;
}

const families: Readonly<Record<string, Families>> = {
  // Food; materials; fuels and oils; chemicals; manufactures; what is classified nowhere else.
  SITC: { digits: 1, styles: { 0: 'raw-2', 2: 'raw-1', 4: 'raw-2', 5: 'made-2', 6: 'made-1', 9: 'other' } },
  // Food; minerals and fuels; chemicals and plastics; hides and wood; paper, cloth, wares; metals; machines and wares.
  HS: {
    digits: 2,
    styles: { 1: 'raw-2', 25: 'raw-1', 28: 'made-2', 41: 'raw-2', 47: 'made-1', 71: 'raw-1', 84: 'made-1', 98: 'other' },
  },
};
