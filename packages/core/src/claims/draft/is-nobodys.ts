/** The words that may stand before a flow that names no owner. */
const opener =
  /(?:^|[,;:(–—"“]\s*|\b(?:and|but|while|as|when|whereas|with|the|of|in|since|after|that|for|by|although|though|because|where|which|to|a|an|on|from|it|them|year|ran|had|has|have|recorded|posted|reported|registered|shows?|showed|indicates?|puts?|together)\s|\b\d{4}\s)$/i;
/** A flow that shares its partner with the next one: `exports to and imports from ...`. */
const halfAPair = /\b(?:exports|imports|sales|shipments|purchases) (?:to|from),? (?:and|or) (?:its |their )?$/i;
/** Words that say how much of a flow is meant, and change nothing: all of it. */
const whole = /(?:\b(?:total|overall|annual|yearly|goods|merchandise|bilateral|mutual|record|trade|large|huge|small)\s)+$/i;

/**
 * Whether a flow that names no owner has none: no possessive, adjective or name stands before it, and no other economy has been the subject
 * of the sentence until then. `before` is the skeleton up to the flow, `others` the marks of economies other than those of the flow.
 */
export function isNobodys(before: string, others: readonly string[]): boolean {
  const isSubject = (mark: string): boolean =>
    new RegExp(`(?<!\\b(?:in|with|to|from|of|and|than)\\s|,\\s)${mark}['’]?s?\\s(?!and\\b)[a-z]`, 'i').test(before);
  return !halfAPair.test(before) && opener.test(before.replace(whole, '')) && !others.some(isSubject);
}
