/** The roles of the parts of a table, said aloud: where it is narrow its rows are drawn as cards, and some browsers then take them for no rows. */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
