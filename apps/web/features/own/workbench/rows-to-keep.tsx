import { Folded } from '../../text/index.ts';
import type { WorkbenchTexts } from './workbench-texts.ts';

/** Which rows of a large file are kept, as typed. */
export interface Kept {
  readonly economies: string;
  readonly years: string;
}

/** The choice of economies and years to keep, for files that hold more than a page can. */
export function RowsToKeep({ texts, kept, onChange }: { texts: WorkbenchTexts; kept: Kept; onChange: (kept: Kept) => void }) {
  return (
    <Folded summary={texts.select}>
      <p className="muted">{texts.selectHint}</p>
      <div className="bench-keep">
        <label className="choice">
          <span>{texts.economies}</span>
          <input
            type="text"
            value={kept.economies}
            aria-describedby="bench-economies-hint"
            onChange={({ target }) => onChange({ ...kept, economies: target.value })}
          />
          <span id="bench-economies-hint">{texts.economiesHint}</span>
        </label>
        <label className="choice">
          <span>{texts.years}</span>
          <input
            type="text"
            inputMode="numeric"
            value={kept.years}
            aria-describedby="bench-years-hint"
            onChange={({ target }) => onChange({ ...kept, years: target.value })}
          />
          <span id="bench-years-hint">{texts.yearsHint}</span>
        </label>
      </div>
    </Folded>
  );
}
