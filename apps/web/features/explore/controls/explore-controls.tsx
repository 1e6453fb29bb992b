import type { ReactNode } from 'react';
import { TextButton } from '../../text/index.ts';
import type { ExploreTexts } from './explore-texts.ts';

/** The panel of controls: each change asks for a whole new view; what does not go with the rest is shut, with the reason. */
export function ExploreControls({ texts, onTouch, onReset, children }: ExploreControlsProps) {
  return (
    <details className="explore-controls needs-script" onPointerEnter={onTouch} onFocus={onTouch}>
      <summary>{texts.controls}</summary>
      <fieldset className="controls">
        <legend className="visually-hidden">{texts.controls}</legend>
        {children}
        <TextButton onClick={onReset} text={texts.reset} />
      </fieldset>
    </details>
  );
}

interface ExploreControlsProps {
  readonly texts: ExploreTexts;
  readonly onTouch: () => void;
  readonly onReset: () => void;
  readonly children: ReactNode;
}
