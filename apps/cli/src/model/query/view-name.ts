import type { Messages } from '../../messages/index.ts';

/** What a study calls its view: a figure or a table by its number, any other by its name. */
export function viewName(name: string, text: Messages): string {
  const [, kind, number = ''] = /^(?:.*\/)?(figure|table)-(\d+)$/.exec(name) ?? [];
  if (kind === 'figure') return text['study.figure']({ number });
  return kind === 'table' ? text['study.table']({ number }) : name;
}
