import { useEffect, useState } from 'react';

/** A year that is taken over when it is whole: on Enter, on leaving the field, or by the field's own steps. */
export function YearField({ label, value, onChoose }: { label: string; value: number; onChoose: (year: number) => void }) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const take = (): void => {
    if (/^\d{4}$/.test(text) && Number(text) !== value) onChoose(Number(text));
    else setText(String(value));
  };
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        inputMode="numeric"
        size={4}
        maxLength={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}
