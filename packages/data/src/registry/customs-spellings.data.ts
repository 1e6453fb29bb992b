/** How China's customs write a country, where that is not how Unicode CLDR does. */
export const customsSpellings: Readonly<Record<string, string>> = {
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'east timor': 'TL',
  'federated states of micronesia': 'FM',
  'hong kong': 'HK',
  'ivory coast': 'CI',
  macau: 'MO',
  myanmar: 'MM',
  palestine: 'PS',
  'republic of the congo': 'CG',
  'saint vincent and the grenadines': 'VC',
  turkey: 'TR',
  'vatican city state': 'VA',
};
