import { GrowingColumn } from '../../observations/index.ts';

/** A column of short texts as bytes; the few that hold more than ASCII stand apart. */
export class TextColumn {
  readonly ends = new GrowingColumn(Uint32Array);
  readonly letters = new GrowingColumn(Uint8Array);
  /** Texts that are not ASCII, by their place. */
  readonly others = new Map<number, string>();

  push(text: string): void {
    if (isAscii(text)) for (let at = 0; at < text.length; at += 1) this.letters.push(text.charCodeAt(at));
    else this.others.set(this.ends.length, text);
    this.ends.push(this.letters.length);
  }

  /** Adds a text of ASCII from its bytes. */
  pushAscii(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.letters.push(bytes[at] as number);
    this.ends.push(this.letters.length);
  }

  at(index: number): string {
    const other = this.others.size === 0 ? undefined : this.others.get(index);
    if (other !== undefined) return other;
    let text = '';
    const end = this.ends.at(index);
    for (let at = index === 0 ? 0 : this.ends.at(index - 1); at < end; at += 1) text += String.fromCharCode(this.letters.at(at));
    return text;
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
