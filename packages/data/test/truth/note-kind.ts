import type { View } from '@sogdia/core';

/**
 * A kind of note: the pattern by which it is read, what one says in fixed words that compare, and what notes of the kind have to say of the view.
 * `says` throws where what it reads is not so.
 */
export interface NoteKind<Of extends View> {
  readonly pattern: RegExp;
  readonly says: (parts: Readonly<Record<string, string>>, view: Of) => string;
  readonly due: (view: Of) => readonly string[];
}

/** What is false of the notes of a view: one of no kind, one that says what is not so, one that is lacking. */
export function falseNotes<Of extends View>(view: Of, kinds: readonly NoteKind<Of>[]): readonly string[] {
  const fault = (note: string, what: string): string => `${view.query}\n  ${note}\n  ${what}`;
  const unknown = view.notes.filter((note) => kinds.filter(({ pattern }) => pattern.test(note)).length !== 1);
  return [
    ...unknown.map((note) => fault(note, 'a note of no kind, or of two')),
    ...kinds.flatMap(({ pattern, says, due }) => {
      const notes = view.notes.filter((one) => pattern.test(one));
      const told = new Map<string, string>();
      const owed: string[] = [];
      try {
        for (const note of notes) told.set(says(pattern.exec(note)?.groups ?? {}, view), note);
        owed.push(...due(view));
      } catch (error) {
        return [fault(notes.join('\n  '), error instanceof Error ? error.message : String(error))];
      }
      return [
        ...(told.size === notes.length ? [] : [fault(notes.join('\n  '), 'one thing is said twice')]),
        ...[...told]
          .filter(([said]) => !owed.includes(said))
          .map(([said, note]) => fault(note, `${said} is not due; due are: ${owed.join(' and ')}`)),
        ...owed.filter((one) => !told.has(one)).map((one) => fault(pattern.source, `nothing says: ${one}`)),
      ];
    }),
  ];
}
