/** Chinese: a name that is not known, which files of a reader meet on the site too. */
export const unknownNames = {
  'unknown {name}: {}': '未知的{0}：{1}',
  'unknown {name}: {}; did you mean {}': '未知的{0}：{1}；您是否想写：{2}',
  'unknown {name}: {}; known: {}': '未知的{0}：{1}；已知：{2}',
  'unknown {name}: {}; known: none': '未知的{0}：{1}；没有已知项',
  'unknown {name}: (empty)': '未知的{0}：（空）',
  'name economy': '经济体',
} as const;
