import { useId, useRef, useState } from 'react';
import { moveFocus } from '../../text/index.ts';
import type { ExploreTexts } from './explore-texts.ts';
import type { Offer } from './offers-of.ts';

/** Something that a list offers: what is told of it, and by which words it is found. */
export interface Pick extends Offer {
  readonly detail: string;
  readonly words: readonly string[];
}

/** What of one kind a list offers. */
export interface PickGroup {
  readonly id: string;
  readonly label: string;
  readonly picks: readonly Pick[];
}

/** A long list to choose from: searched by any words, folded by kind; what cannot be chosen says why. Arrow keys go through it. */
export function PickerList({ label, groups, chosen, texts, onPick }: PickerListProps) {
  const id = useId();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const found = groups.map((group) => ({ ...group, picks: matching(group.picks, text) })).filter(({ picks }) => picks.length > 0);
  const count = found.reduce((sum, { picks }) => sum + picks.length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between what can be focused by itself
    <div className="picker" ref={box} onKeyDown={(event) => moveFocus(event, box.current, 'input, summary, details[open] button')}>
      <label className="choice" htmlFor={id}>
        <span>{label}</span>
        <input
          id={id}
          type="search"
          value={text}
          placeholder={texts.search}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="visually-hidden" role="status">
        {text === '' ? '' : texts.foundCount.replace('#', String(count))}
      </p>
      {found.length === 0 ? <p className="why-not">{texts.noneFound}</p> : null}
      <div className="picker-groups">
        {found.map((group) => (
          <PickFolder key={group.id} group={group} chosen={chosen} isSearched={text !== ''} onPick={onPick} />
        ))}
      </div>
    </div>
  );
}

interface PickerListProps {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly chosen: readonly string[];
  readonly texts: ExploreTexts;
  readonly onPick: (value: string) => void;
}

function PickFolder({ group: { label, picks }, chosen, isSearched, onPick }: PickFolderProps) {
  const isOpen = isSearched || picks.some(({ value }) => chosen.includes(value));
  const open = picks.filter(({ reason }) => reason === null).length;
  return (
    <details key={String(isOpen)} open={isOpen}>
      <summary>
        {label} <span className="muted">{open === picks.length ? open : `${open}/${picks.length}`}</span>
      </summary>
      <ul>
        {picks.map(({ value, label: name, detail, reason }) => (
          <li key={value}>
            <button
              type="button"
              className="pick"
              aria-pressed={chosen.includes(value)}
              aria-disabled={reason !== null && !chosen.includes(value)}
              onClick={() => (reason === null || chosen.includes(value)) && onPick(value)}
            >
              <span>{name}</span>
              <span className="muted">{reason ?? detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PickFolderProps {
  readonly group: PickGroup;
  readonly chosen: readonly string[];
  readonly isSearched: boolean;
  readonly onPick: (value: string) => void;
}

/** The picks that hold every word typed, those that can be chosen first. */
function matching(picks: readonly Pick[], text: string): readonly Pick[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const held = picks.filter((pick) => {
    const all = pick.words.join(' ').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
  return [...held.filter(({ reason }) => reason === null), ...held.filter(({ reason }) => reason !== null)];
}
