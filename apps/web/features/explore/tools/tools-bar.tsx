import type { View } from '@sogdia/core';
import { useEffect, useState } from 'react';
import { originMark } from '../../../lib/site-origin.ts';
import { TextButton } from '../../text/index.ts';
import type { ExploreTexts } from '../controls/explore-texts.ts';
import type { Questions } from './use-questions.ts';

/** What can be done with the view that is shown: undo and redo, its address, its citation, its years one after another. */
export function ToolsBar({ path, asked, view, questions, panels, texts, onTouch, onYears }: ToolsBarProps) {
  const [open, setOpen] = useState<'cite' | 'play' | null>(null);
  const canShare = useCanShare();
  const address = path === null ? null : `${path}${asked === '' ? '' : `?${asked}`}`;
  const toggle = (panel: 'cite' | 'play') => () => {
    onTouch();
    setOpen(open === panel ? null : panel);
  };
  const shown = view === null || panels === null ? null : { view, ...panels };
  const playable = shown?.hasYearsToPlay(shown.view) === true ? shown : null;
  return (
    <section className="explore-tools needs-script" aria-label={texts.tools}>
      <Step text={texts.undo} keys="Control+Z" onStep={questions.undo} />
      <Step text={texts.redo} keys="Control+Shift+Z" onStep={questions.redo} />
      {address === null ? (
        <TextButton onClick={openFiles} text={texts.files} />
      ) : (
        <>
          <TextButton data-copy={`${originMark}${address}`} data-copied={texts.copied} text={texts.copyLink} />
          {canShare ? <TextButton onClick={() => share(address)} text={texts.share} /> : null}
          <TextButton aria-expanded={open === 'cite'} onClick={toggle('cite')} text={texts.cite} />
        </>
      )}
      {playable === null ? null : <TextButton aria-expanded={open === 'play'} onClick={toggle('play')} text={texts.play} />}
      {open !== null && shown === null ? (
        <p className="tool-panel" role="status">
          {texts.loading}
        </p>
      ) : null}
      {open === 'cite' && shown !== null && address !== null ? <shown.CitePanel view={shown.view} address={address} texts={texts} /> : null}
      {open === 'play' && playable !== null ? <playable.PlayPanel view={playable.view} texts={texts} onYears={onYears} /> : null}
    </section>
  );
}

interface ToolsBarProps {
  /** The address of Explore; null where the figures are a reader's own, which no address holds. */
  readonly path: string | null;
  /** What it is asked. */
  readonly asked: string;
  /** The view that is shown, once the engine is here. */
  readonly view: View | null;
  readonly questions: Questions;
  readonly panels: (typeof import('./play-panel.tsx') & typeof import('./cite-panel.tsx')) | null;
  readonly texts: ExploreTexts;
  readonly onTouch: () => void;
  /** Asks for the same view over other years, as a step of the history or in the place of the present one. */
  readonly onYears: (years: string, entry: 'push' | 'replace') => void;
}

/** A step through the history; where there is none the button stays, so that the focus does. */
function Step({ text, keys, onStep }: { text: string; keys: string; onStep: (() => void) | null }) {
  return <TextButton aria-disabled={onStep === null} aria-keyshortcuts={keys} title={keys} onClick={() => onStep?.()} text={text} />;
}

/** Opens what the view can be taken along as, which stands below it, and goes there. */
function openFiles(): void {
  const files = document.querySelector<HTMLDetailsElement>('.explore-files details');
  if (files === null) return;
  files.open = true;
  files.querySelector('summary')?.focus();
}

/** Whether the system has a way to share an address; known once the page runs. */
function useCanShare(): boolean {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare('share' in navigator), []);
  return canShare;
}

function share(address: string): void {
  // One who closes the system's window without choosing is no fault.
  navigator.share({ title: document.title, url: `${window.location.origin}${address}` }).catch(() => null);
}
