/** A text of a catalogue with what it says: where something is put in, its name between marks. */
export interface SaidText {
  readonly key: string;
  readonly said: string;
}

/** A name between the marks that no text has of its own. */
const mark = (name: string): string => `⟦${name}⟧`;

/** The names that a text puts in, each once. */
export function namesIn(said: string): readonly string[] {
  return [...new Set([...said.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, name = '']) => name))].toSorted();
}

/** What each text of a catalogue says. A text with parameters is called with values that say their own names, whatever it asks of them. */
export function saidOf(catalogue: Readonly<Record<string, unknown>>): readonly SaidText[] {
  return Object.entries(catalogue).map(([key, text]) => ({ key, said: String(typeof text === 'function' ? call(text) : text) }));
}

// What a catalogue's function wants is not known here: it gets a value that answers as text, number or list.
function call(text: unknown): unknown {
  return typeof text === 'function' ? Reflect.apply(text, undefined, [named('')]) : text;
}

function named(name: string): object {
  const said = mark(name);
  const itself = (): object => value;
  const answers: ReadonlyMap<PropertyKey, unknown> = new Map<PropertyKey, unknown>([
    [
      Symbol.iterator,
      function* () {
        yield named(name);
        yield named(name);
      },
    ],
    ['length', 2],
    ...[Symbol.toPrimitive, 'toString', 'toLowerCase', 'toUpperCase', 'charAt', 'join', 'replace', 'replaceAll'].map(
      (key) => [key, () => said] as const,
    ),
    ...['slice', 'filter'].map((key) => [key, itself] as const),
    ...['some', 'startsWith', 'includes'].map((key) => [key, () => false] as const),
    ['findIndex', () => 0],
    ['map', (change: (one: object, at: number) => unknown) => [change(value, 0)]],
  ]);
  // What is called gives itself, since a name that is declined asks for methods of texts.
  const value: object = new Proxy(() => value, {
    get: (_, key) => (answers.has(key) ? answers.get(key) : named(`${name === '' ? '' : `${name}.`}${String(key)}`)),
    apply: itself,
  });
  return value;
}
