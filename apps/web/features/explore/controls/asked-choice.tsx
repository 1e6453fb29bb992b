import type { ExploreTexts } from './explore-texts.ts';

/** What can be asked about. */
export type Asked = 'trade' | 'indicators';

const kinds: readonly Asked[] = ['trade', 'indicators'];

/** The choice of what is asked about, as two parts of one switch. */
export function AskedChoice({ asked, texts, onTouch, onChoose }: AskedChoiceProps) {
  return (
    <fieldset className="asked needs-script" onPointerEnter={onTouch} onFocus={onTouch}>
      <legend className="visually-hidden">{texts.asked}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name="asked" value={kind} checked={asked === kind} onChange={() => onChoose(kind)} />
          <span>{kind === 'trade' ? texts.ofTrade : texts.ofIndicators}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface AskedChoiceProps {
  readonly asked: Asked;
  readonly texts: ExploreTexts;
  readonly onTouch: () => void;
  readonly onChoose: (asked: Asked) => void;
}
