/** The style of goods by what they are, as class names end: manufactures, what is grown or dug, and what is neither; colours stand in `styles/tokens.css`. */
export function goodsStyle(product: string | null): string {
  const [classification, code = ''] = (product ?? '').split(':');
  const families = classification === 'SITC' ? sitcFamilies : classification === 'HS' ? hsFamilies : [];
  const division = Number(classification === 'SITC' ? code.slice(0, 1) : code.slice(0, 2));
  return code === '' ? 'other' : (families.findLast(({ from }) => division >= from)?.style ?? 'other');
}

interface Family {
  /** The first section or chapter of a run. */
  readonly from: number;
  readonly style: string;
}

/** Sections of the SITC: food, materials, fuels and oils; chemicals; manufactures; what is classified nowhere else. */
const sitcFamilies: readonly Family[] = [
  { from: 0, style: 'raw-2' },
  { from: 2, style: 'raw-1' },
  { from: 4, style: 'raw-2' },
  { from: 5, style: 'made-2' },
  { from: 6, style: 'made-1' },
  { from: 9, style: 'other' },
];

/** Chapters of the HS: food; minerals and fuels; chemicals and plastics; hides and wood; paper, cloth, wares; metals; machines and wares. */
const hsFamilies: readonly Family[] = [
  { from: 1, style: 'raw-2' },
  { from: 25, style: 'raw-1' },
  { from: 28, style: 'made-2' },
  { from: 41, style: 'raw-2' },
  { from: 47, style: 'made-1' },
  { from: 71, style: 'raw-1' },
  { from: 84, style: 'made-1' },
  { from: 98, style: 'other' },
];
