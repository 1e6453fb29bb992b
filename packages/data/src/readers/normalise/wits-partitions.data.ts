/** A partition of all goods by which WITS groups them: its groups by the codes of its queries and the names of its summaries. */
export interface WitsPartition {
  readonly id: 'sector' | 'stage';
  readonly names: { readonly en: string; readonly zh: string; readonly ru: string };
  readonly groups: readonly (readonly [code: string, name: string])[];
}

/** The partitions of WITS whose groups do not overlap: each is all goods once. */
export const witsPartitions: readonly WitsPartition[] = [
  {
    id: 'sector',
    names: { en: 'Sector', zh: '部门', ru: 'Отрасль' },
    groups: [
      ['01-05_Animal', 'Animal'],
      ['06-15_Vegetable', 'Vegetable'],
      ['16-24_FoodProd', 'Food Products'],
      ['25-26_Minerals', 'Minerals'],
      ['27-27_Fuels', 'Fuels'],
      ['28-38_Chemicals', 'Chemicals'],
      ['39-40_PlastiRub', 'Plastic or Rubber'],
      ['41-43_HidesSkin', 'Hides and Skins'],
      ['44-49_Wood', 'Wood'],
      ['50-63_TextCloth', 'Textiles and Clothing'],
      ['64-67_Footwear', 'Footwear'],
      ['68-71_StoneGlas', 'Stone and Glass'],
      ['72-83_Metals', 'Metals'],
      ['84-85_MachElec', 'Mach and Elec'],
      ['86-89_Transport', 'Transportation'],
      ['90-99_Miscellan', 'Miscellaneous'],
    ],
  },
  {
    id: 'stage',
    names: { en: 'Stage of processing', zh: '加工阶段', ru: 'Стадия обработки' },
    groups: [
      ['UNCTAD-SoP1', 'Raw materials'],
      ['UNCTAD-SoP2', 'Intermediate goods'],
      ['UNCTAD-SoP3', 'Consumer goods'],
      ['UNCTAD-SoP4', 'Capital goods'],
    ],
  },
];
