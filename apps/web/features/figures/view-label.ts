import type { Messages } from '../../messages/messages.ts';

/** What the study calls a view: "Figure 1", "Table 1". */
export function viewLabel(name: string, messages: Messages): string {
  const [kind, number = ''] = name.split('-');
  return kind === 'table' ? messages['view.table']({ number }) : messages['view.figure']({ number });
}
