const words = {
  nom: ['ни один', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
  neuter: ['ни одно', 'одно', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
  gen: ['ни одного', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
  dat: ['ни одному', 'одному', 'двум', 'трём', 'четырём', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
} as const;

/** A small count as a Russian word in a form, a larger one in digits. */
export function russianCount(count: number, form: keyof typeof words): string {
  return words[form][count] ?? String(count);
}
