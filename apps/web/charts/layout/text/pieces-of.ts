const ideograph = /\p{Script=Han}/u;
/** A sign or a number with its unit, the marks that open before it and those that close behind it. */
const chinesePiece = /[（“《]*(?:[\d.,—–%]+\p{Script=Han}?|\p{Script=Han}|[^\s\p{Script=Han}（“《]+)[，。；：、！？）”》%]*\s*/gu;

/** A text in the pieces between which a line may end, each with the blanks behind it: words, and of Chinese, which has no blanks, signs with their marks. */
export function piecesOf(text: string): readonly string[] {
  return text.match(ideograph.test(text) ? chinesePiece : /\S+\s*/g) ?? [];
}
