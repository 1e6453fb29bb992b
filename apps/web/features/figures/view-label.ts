import type { Messages } from '../../messages/messages.ts';

/** What the study calls a view: "Figure 1", "Table 1"; by its name where that is neither. */
export function viewLabel(name: string, messages: Messages): string {
  const { kind, number } = /^(?<kind>figure|table)-(?<number>.+)$/.exec(name)?.groups ?? {};
  if (number === undefined) return name;
  return kind === 'table' ? messages['view.table']({ number }) : messages['view.figure']({ number });
}
