/** The names of the columns, of Direction of Trade and of what took its place. */
export const imfNames = {
  reporter: ['REF_AREA', 'COUNTRY'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY'],
  indicator: ['INDICATOR'],
  period: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
  scale: ['SCALE', 'UNIT_MULT'],
} as const;

/** Exports and imports in US dollars, by the codes of both databases and by the names that the Data Explorer prints. */
export const imfFlows: Readonly<Record<string, readonly ['import' | 'export', 'FOB' | 'CIF']>> = {
  TXG_FOB_USD: ['export', 'FOB'],
  XG_FOB_USD: ['export', 'FOB'],
  TMG_CIF_USD: ['import', 'CIF'],
  MG_CIF_USD: ['import', 'CIF'],
  TMG_FOB_USD: ['import', 'FOB'],
  MG_FOB_USD: ['import', 'FOB'],
  'Exports of goods, Free on board (FOB), US dollar': ['export', 'FOB'],
  'Imports of goods, Cost insurance freight (CIF), US dollar': ['import', 'CIF'],
  'Imports of goods, Free on board (FOB), US dollar': ['import', 'FOB'],
};

/** Codes of the IMF that are not those of ISO 3166; its groups are a letter and digits (`G163`), of which G001 is the world. */
export const lettersOfImf: Readonly<Record<string, string>> = { G001: 'WLD', W00: 'WLD', KOS: 'XKX', WBG: 'PSE' };
