/** What a receipt names by an id that English needs no text for, in Chinese. */
export const operations: Readonly<Record<string, string>> = {
  'operation.reliability': '可靠性',
  'operation.events': '事件',
  'operation.rolling-year:growth': '十二个月合计的同比增速',
};
