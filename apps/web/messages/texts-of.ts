import type { Messages } from './messages.ts';

/** `too-long-help` as the name of a field: `tooLongHelp`. */
type FieldName<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<FieldName<Rest>>}` : Name;

/** The texts of an area that are whole as they are, by the rest of their keys as the names of fields. */
type TextsOf<Area extends string> = {
  readonly [Key in keyof Messages as Key extends `${Area}.${infer Name}`
    ? Messages[Key] extends string
      ? FieldName<Name>
      : never
    : never]: string;
};

/** The whole texts of an area, for what runs in the browser, to which no catalogue travels. */
export function textsOf<Area extends string>(messages: Messages, area: Area): TextsOf<Area> {
  const whole = Object.entries(messages).filter(([key, text]) => key.startsWith(`${area}.`) && typeof text === 'string');
  return Object.fromEntries(whole.map(([key, text]) => [fieldName(key.slice(area.length + 1)), text])) as TextsOf<Area>;
}

/** The name of a field for a key. */
export function fieldName(key: string): string {
  return key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
