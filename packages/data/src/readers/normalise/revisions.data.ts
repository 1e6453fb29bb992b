/** What UN Comtrade and WITS call the revisions of a nomenclature, and what a product of a dataset is prefixed with. */
export const revisions: Readonly<Record<string, string>> = {
  H0: 'HS1988',
  H1: 'HS1996',
  H2: 'HS2002',
  H3: 'HS2007',
  H4: 'HS2012',
  H5: 'HS2017',
  H6: 'HS2022',
  S1: 'SITC1',
  S2: 'SITC2',
  S3: 'SITC3',
  S4: 'SITC4',
  B4: 'BEC4',
  B5: 'BEC5',
};

/** Years by which BACI names its files, `HS92`, and the revision that each is. */
export const yearsOfHarmonized: Readonly<Record<string, string>> = {
  '92': 'HS1988',
  '96': 'HS1996',
  '02': 'HS2002',
  '07': 'HS2007',
  '12': 'HS2012',
  '17': 'HS2017',
  '22': 'HS2022',
};

/** The levels of HS that rows have, by how many digits their codes have. */
export const harmonizedLevels = [
  { digits: 2, id: 'chapter', names: { en: 'Chapter', zh: '章', ru: 'Группа' } },
  { digits: 4, id: 'heading', names: { en: 'Heading', zh: '品目', ru: 'Товарная позиция' } },
  { digits: 6, id: 'subheading', names: { en: 'Subheading', zh: '子目', ru: 'Субпозиция' } },
] as const;

/** The level of a national tariff below them. */
export const tariffLine = { id: 'tariff-line', names: { en: 'Tariff line', zh: '税号', ru: 'Тарифная позиция' } };
