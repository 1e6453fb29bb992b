import { balancedText } from '../../terminal/index.ts';

const ellipsis = '…';

/**
 * A headline on at most `most` lines of `width` columns: whole where it fits, else without its last clauses, else broken off with an
 * ellipsis, so that no reader takes a part of a sentence for the whole.
 */
export function headlineLines(headline: string, width: number, most: number): readonly string[] {
  for (const text of shorterAndShorter(headline)) {
    const lines = balancedText(text, width);
    if (lines.length <= most) return lines;
  }
  const words = (headline.split('; ')[0] ?? headline).split(' ');
  while (words.length > 1 && balancedText(`${words.join(' ')}${ellipsis}`, width).length > most) words.pop();
  return balancedText(`${words.join(' ')}${ellipsis}`, width).slice(0, most);
}

/** The headline, then each beginning of it that ends with a clause. */
function shorterAndShorter(headline: string): readonly string[] {
  const clauses = headline.split('; ');
  return clauses.map((_, index) => {
    const kept = clauses.slice(0, clauses.length - index).join('; ');
    return index === 0 ? kept : `${kept} ${ellipsis}`;
  });
}
