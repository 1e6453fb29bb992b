'use client';

import { type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { groupsOfPage, type LensChoice, type LensGroup } from './lens-choices.ts';
import { prepareReading, showReading, useShownReading } from './shown-reading.ts';

/** Milliseconds after which a reader is told that the reading is on its way. */
const slow = 150;

/** What the controls say of themselves, passed from the server; the mark in `shown` stands for the names of the choices. */
export interface SwitchTexts {
  readonly label: string;
  readonly loading: string;
  readonly shown: string;
  readonly joint: string;
  readonly inExplore: string;
}

/**
 * Whose record the page reads, and as known when. A choice that stands as a page of its own changes this page in place; one that Explore
 * computes leads there; without a script all are links.
 */
export function ReadingSwitch({ groups, texts }: { groups: readonly LensGroup[]; texts: SwitchTexts }) {
  const reading = useShownReading();
  const present = reading === null ? groups : groupsOfPage(reading.page);
  const nav = useRef<HTMLElement>(null);
  const heightBefore = useRef<number | null>(null);
  const [awaited, setAwaited] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');
  useGoingBack(reading?.path ?? null);

  useLayoutEffect(() => {
    if (reading === null) return;
    // The parts of the page below are filled after this one: only then is it as high as it will be, and where the controls stand known.
    queueMicrotask(() => {
      if (nav.current === null || heightBefore.current === null) return;
      window.scrollBy({ top: nav.current.getBoundingClientRect().top - heightBefore.current, behavior: 'instant' });
      heightBefore.current = null;
    });
    setSpoken(texts.shown.replace('#', namesOf(groupsOfPage(reading.page)).join(texts.joint)));
  }, [reading, texts.shown, texts.joint]);

  function choose(event: MouseEvent, { href, isPage, isCurrent }: LensChoice): void {
    if (!isPage || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (isCurrent) return;
    const timer = setTimeout(() => setAwaited(href), slow);
    showReading(href, 'push', () => {
      heightBefore.current = nav.current?.getBoundingClientRect().top ?? null;
    })
      .catch(() => window.location.assign(href))
      .finally(() => {
        clearTimeout(timer);
        setAwaited(null);
      });
  }

  return (
    <nav ref={nav} className="lenses" aria-label={texts.label} aria-busy={awaited !== null}>
      {present.map((group) => (
        <LensChoices key={group.name} group={group} inExplore={texts.inExplore} onChoose={choose} />
      ))}
      <p className="lens-progress" role="status">
        {awaited === null ? <span className="visually-hidden">{spoken}</span> : texts.loading}
      </p>
    </nav>
  );
}

/** The choices of one control; those that leave the page say so and stand apart from those that change it. */
function LensChoices({ group: { name, choices }, inExplore, onChoose }: LensChoicesProps) {
  const id = useId();
  const here = choices.filter(({ isPage, isCurrent }) => isPage || isCurrent);
  const away = choices.filter((choice) => !here.includes(choice));
  return (
    <div className="lens-choices">
      <span id={id} className="lens-name">
        {name}
      </span>
      <ul aria-labelledby={id}>
        {here.map((choice) => (
          <li key={choice.text}>
            <a
              href={choice.href}
              data-choice={choice.text}
              aria-current={choice.isCurrent ? 'true' : undefined}
              onClick={(event) => onChoose(event, choice)}
              onPointerEnter={() => choice.isPage && !choice.isCurrent && prepareReading(choice.href)}
              onFocus={() => choice.isPage && !choice.isCurrent && prepareReading(choice.href)}
            >
              {choice.text}
            </a>
          </li>
        ))}
      </ul>
      {away.map(({ text, href }) => (
        <a key={text} className="lens-away" href={href} data-choice={text}>
          {text} {inExplore}
        </a>
      ))}
    </div>
  );
}

interface LensChoicesProps {
  readonly group: LensGroup;
  readonly inExplore: string;
  readonly onChoose: (event: MouseEvent, choice: LensChoice) => void;
}

/** Shows the reading of the address again when the reader goes back or forward in the history. */
function useGoingBack(path: string | null): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    shown.current ??= window.location.pathname;
    if (path !== null) shown.current = path;
    const follow = (): void => {
      const { pathname } = window.location;
      if (pathname === shown.current) return;
      showReading(pathname, 'none').catch(() => window.location.reload());
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [path]);
}

function namesOf(groups: readonly LensGroup[]): readonly string[] {
  return groups.flatMap(({ choices }) => choices.filter(({ isCurrent }) => isCurrent).map(({ text }) => text));
}
