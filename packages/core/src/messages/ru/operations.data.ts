/** What a receipt names by an id that English needs no text for, in Russian. */
export const operations: Readonly<Record<string, string>> = {
  'operation.reliability': 'надёжность',
  'operation.events': 'события',
  'operation.rolling-year:growth': 'рост суммы за 12 месяцев',
  'operation.required-growth': 'требуемый годовой прирост',
  'operation.over-target': 'отклонение от цели',
  'operation.cost-response': 'отклик на издержки',
};
