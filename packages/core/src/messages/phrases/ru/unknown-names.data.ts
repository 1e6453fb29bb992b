/** Russian: a name that is not known, which files of a reader meet on the site too. */
export const unknownNames = {
  'unknown {name}: {}': 'неизвестное имя ({0}): {1}',
  'unknown {name}: {}; did you mean {}': 'неизвестное имя ({0}): {1}; возможно, имелось в виду: {2}',
  'unknown {name}: {}; known: {}': 'неизвестное имя ({0}): {1}; известно: {2}',
  'unknown {name}: {}; known: none': 'неизвестное имя ({0}): {1}; известных нет',
  'unknown {name}: (empty)': 'неизвестное имя ({0}): (пусто)',
  'name economy': 'экономика',
} as const;
