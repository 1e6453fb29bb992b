import type { View } from '@sogdia/core';
import { useEffect, useRef, useState } from 'react';
import { shownPeriodsOf } from '../../../charts/chart-of.ts';
import { TextButton } from '../../text/index.ts';
import type { ExploreTexts } from '../controls/explore-texts.ts';
import { YearField } from '../controls/year-field.tsx';
import { type PlayedYears, yearAfter } from './played-years.ts';

/** Milliseconds that each year is shown. */
const pace = 1200;

/** The years of a view one after another, for a form that shows one at a time: played and paused, or by steps. */
export function PlayPanel({ view, texts, onYears }: PlayPanelProps) {
  const { from, to } = view.spec;
  const [years, setYears] = useState<PlayedYears>({ first: from, last: to });
  const [isPlaying, setPlaying] = useState(false);
  /** The year that was asked for last while playing; the next follows once it is shown. */
  const [awaited, setAwaited] = useState<number | null>(null);
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const show = (year: number, entry: 'push' | 'replace'): void =>
    onYears(years.first === year ? String(year) : `${years.first}-${year}`, entry);
  const latest = useRef(show);
  latest.current = show;
  const next = yearAfter(years, to);
  useEffect(() => {
    if (!isPlaying || to !== awaited) return;
    if (next === null) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => {
      setAwaited(next);
      latest.current(next, 'replace');
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, to, awaited, next]);
  const start = (): void => {
    const year = next ?? years.first;
    setAwaited(year);
    setPlaying(true);
    show(year, 'push');
  };
  return (
    <div className="tool-panel play">
      {isStill ? (
        <p className="why-not">{texts.playStill}</p>
      ) : (
        <TextButton onClick={isPlaying ? () => setPlaying(false) : start} text={isPlaying ? texts.pause : texts.playYears} />
      )}
      <TextButton aria-disabled={to <= years.first} onClick={() => to > years.first && show(to - 1, 'push')} text={texts.yearBefore} />
      <output aria-live={isPlaying ? 'off' : 'polite'}>{to}</output>
      <TextButton aria-disabled={next === null} onClick={() => next !== null && show(next, 'push')} text={texts.yearAfter} />
      <YearField label={texts.from} value={years.first} onChoose={(first) => setYears({ ...years, first })} />
      <YearField label={texts.to} value={years.last} onChoose={(last) => setYears({ ...years, last })} />
    </div>
  );
}

/** Whether the chart of a view shows one year of several, so that its years can be played. */
export function hasYearsToPlay(view: View): boolean {
  return shownPeriodsOf(view)?.length === 1;
}

interface PlayPanelProps {
  readonly view: View;
  readonly texts: ExploreTexts;
  readonly onYears: (years: string, entry: 'push' | 'replace') => void;
}
