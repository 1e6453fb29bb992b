/** The columns of the advanced query. */
export const queryColumns = {
  nomenclature: 'Nomenclature',
  reporter: 'ReporterISO3',
  code: 'ProductCode',
  reporterName: 'ReporterName',
  partner: 'PartnerISO3',
  partnerName: 'PartnerName',
  year: 'Year',
  flowName: 'TradeFlowName',
  flow: 'TradeFlowCode',
  value: 'TradeValue in 1000 USD',
  weight: 'NetWeight in KGM',
} as const;

/** The columns of a country summary before those of its years. */
export const summaryColumns = {
  reporter: 'Reporter',
  partner: 'Partner',
  goods: 'Product categories',
  topic: 'Indicator Type',
  indicator: 'Indicator',
} as const;

/** The columns of the page of a product. */
export const byProductColumns = {
  reporter: 'Reporter',
  flow: 'TradeFlow',
  code: 'ProductCode',
  goods: 'Product Description',
  year: 'Year',
  partner: 'Partner',
  value: 'Trade Value 1000USD',
  quantity: 'Quantity',
  unit: 'Quantity Unit',
} as const;

/** The columns of the page of an economy. */
export const byPartnerColumns = {
  reporter: 'Reporter Name',
  partner: 'Partner Name',
  year: 'Year',
  flow: 'Trade Flow',
  goods: 'Product Group',
  export: 'Export (US$ Thousand)',
  import: 'Import (US$ Thousand)',
} as const;
