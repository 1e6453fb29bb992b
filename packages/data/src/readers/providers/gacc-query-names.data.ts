/** The columns of the query of China's customs in Chinese and in English, both spellings of the latter. */
export const gaccQueryNames = {
  period: ['数据年月', 'Date of data'],
  code: ['商品编码', 'Commodity code'],
  goods: ['商品名称', 'Commodity'],
  partner: ['贸易伙伴编码', 'Trading partner code'],
  partnerName: ['贸易伙伴名称', 'Trading partner'],
  regime: ['贸易方式编码', 'Customs Regime code'],
  regimeName: ['贸易方式名称', 'Customs Regime'],
  province: ['注册地编码', 'Locations of importers and exporters code'],
  provinceName: ['注册地名称', 'Locations of importers and exporters'],
  quantity: ['第一数量', 'Quantity'],
  unit: ['第一计量单位', 'Unit'],
  secondQuantity: ['第二数量', 'Supplimentary Quantity', 'Supplementary Quantity'],
  secondUnit: ['第二计量单位', 'Supplimentary Unit', 'Supplementary Unit'],
  yuan: ['人民币', 'Renminbi Yuan'],
  dollars: ['美元', 'US dollar'],
} as const;
