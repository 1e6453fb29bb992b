/** Texts of another language in the place of English ones: the same keys and parameters, any text. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};
