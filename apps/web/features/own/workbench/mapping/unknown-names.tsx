import { ownValue } from '@sogdia/core/model';
import { useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { TextButton } from '../../../text/index.ts';
import type { UnknownName } from '../reading/index.ts';

/** Names of economies that no list has, each with the nearest that one has and a place for another. */
export function UnknownNames({ unknown, onName, messages }: UnknownNamesProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  if (unknown.length === 0) return null;
  return (
    <ul className="bench-unknown">
      {unknown.map(({ name, rows, code, nearest }) => (
        <li key={name}>
          <span>{messages['bench.unknown-name']({ name, count: String(rows) })}</span>
          {code === null || nearest === null ? null : (
            <TextButton onClick={() => onName(name, code)} text={messages['bench.name-is']({ nearest })} />
          )}
          <input
            type="text"
            aria-label={messages['bench.name-other']({ name })}
            placeholder={messages['bench.name-hint']}
            value={ownValue(typed, name) ?? ''}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          />
          <TextButton
            disabled={(ownValue(typed, name) ?? '') === ''}
            onClick={() => onName(name, ownValue(typed, name) ?? '')}
            text={messages['bench.answer']}
          />
        </li>
      ))}
    </ul>
  );
}

interface UnknownNamesProps {
  readonly unknown: readonly UnknownName[];
  readonly onName: (name: string, meant: string) => void;
  readonly messages: Messages;
}
