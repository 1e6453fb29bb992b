import { messagesOf } from '../../../apps/cli/src/messages/messages-of.ts';
import { everyKind } from '../../../apps/cli/src/model/keys/key-binding.ts';
import { keyLabel } from '../../../apps/cli/src/model/keys/key-label.ts';
import { keymap } from '../../../apps/cli/src/model/keys/keymap.data.ts';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const english = messagesOf('en');

function row({ id, keys, on }: (typeof keymap)[number]): readonly string[] {
  const labels = keys.map((key) => `\`${keyLabel(key, { set: 'unicode' })}\``).join(' ');
  return [`\`${id}\``, labels, english[`help.${id}`], on.length === everyKind.length ? 'everywhere' : on.join(', ')];
}

export const keysReference: Reference = {
  file: 'docs/reference/keys.md',
  name: 'keys',
  title: 'Keys',
  introduction:
    'What the keys of the terminal program do. `?` lists those that work where you are, `:` every action by name; Enter runs an entry.',
  ids: () => keymap.map(({ id }) => id),
  body: () => markdownTable(['action', 'keys', 'does', 'on'], keymap.map(row)),
};
