import type { RowFlow } from '../contract/index.ts';

/** The columns of UN Comtrade that are read, as they are called since 2022 and as they were before. */
export const comtradeNames = {
  type: 'typeCode',
  frequency: 'freqCode',
  flow: ['flowCode', 'Trade Flow'],
  year: ['refYear', 'Year'],
  period: 'period',
  reporter: ['reporterCode', 'Reporter Code'],
  partner: ['partnerCode', 'Partner Code'],
  classification: ['classificationCode', 'Classification'],
  isOriginal: 'isOriginalClassification',
  code: ['cmdCode', 'Commodity Code'],
  goods: ['cmdDesc', 'Commodity'],
  level: ['aggrLevel', 'Aggregate Level'],
  value: ['primaryValue', 'Trade Value (US$)'],
  cif: ['cifvalue', 'CIF Trade Value (US$)'],
  fob: ['fobvalue', 'FOB Trade Value (US$)'],
  quantity: 'qty',
  unit: ['qtyUnitAbbr', 'Qty Unit'],
  unitCode: 'qtyUnitCode',
  isEstimated: 'isQtyEstimated',
  alternate: ['altQty', 'Alt Qty'],
  alternateUnit: ['altQtyUnitAbbr', 'Alt Qty Unit'],
  alternateUnitCode: 'altQtyUnitCode',
  isAlternateEstimated: 'isAltQtyEstimated',
  netWeight: ['netWgt', 'Netweight (kg)'],
  isNetEstimated: 'isNetWgtEstimated',
  grossWeight: ['grossWgt', 'Gross weight (kg)'],
  isGrossEstimated: 'isGrossWgtEstimated',
  flag: ['legacyEstimationFlag', 'Flag'],
  secondPartner: ['partner2Code', '2nd Partner Code'],
  procedure: ['customsCode', 'Customs Proc. Code'],
  modeOfSupply: 'mosCode',
  transport: ['motCode', 'Mode of Transport Code'],
} as const;

/** The columns of the download of comtradeplus.un.org, in its order. Bulk files have fewer. */
export const comtradeColumns =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate'.split(
    ',',
  );

/** Those without which it is another table. */
export const comtradeRequired = ['typeCode', 'refYear', 'reporterCode', 'flowCode', 'partnerCode', 'cmdCode', 'primaryValue'];

/** What it calls flows. */
export const comtradeFlows: Readonly<Record<string, RowFlow>> = { M: 'import', X: 'export', RX: 're-export', RM: 're-import' };

/** The columns of UN Comtrade until 2022, in its order. */
export const legacyColumns =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag'.split(
    ',',
  );

/** Those without which it is another table. */
export const legacyRequired = [
  'Classification',
  'Year',
  'Trade Flow',
  'Reporter Code',
  'Partner Code',
  'Commodity Code',
  'Trade Value (US$)',
];

/** What it calls flows. */
export const legacyFlows: Readonly<Record<string, RowFlow>> = {
  import: 'import',
  export: 'export',
  're-export': 're-export',
  're-import': 're-import',
};
