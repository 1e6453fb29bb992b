const words = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small count as it stands before a measure word in Chinese, a larger one in digits. */
export function zhCountWord(count: number): string {
  return words[count] ?? String(count);
}
