/** What a receipt names by an id that English needs no text for, in Chinese. */
export const operations: Readonly<Record<string, string>> = {
  'operation.reliability': '可靠性',
  'operation.events': '事件',
  'operation.rolling-year:growth': '十二个月合计的同比增速',
  'operation.required-growth': '所需年增速',
  'operation.over-target': '与目标的差距',
  'operation.cost-response': '贸易成本变化的影响',
};
