/** The names of the features that phrases may have, by what stands under them. */
export const featureNames = {
  /** Under which names a phrase keeps the economies that it names. `speaker` is of whom the speaker is who says so. */
  placeNames: 'owner to from with by of in between receiver maker subject recorder speaker party',
  /** Under which names it keeps times. `months` stand before what is measured; with `base` something is compared. */
  timeNames: 'when months base',
  /** Under which names it keeps figures with what is said of each. `multiplied` is how many times as much, in a verb: `more than doubled`. */
  figureNames: 'value toValue fromValue atValue againstValue byValue multiplied times portion record',
  /**
   * What it says or does not say. Of what a clause is about: `share`, `growth`, `ratio`, `gap` of two flows, `pair` of two
   * with a figure each, `mirror` for what the other side records; `ranked` where a number is a place, `measured` where goods are only what an
   * indicator measures; `overall` where a flow is all that there is; `loose` where a word may be of companies as well; `mutual` where it is said of two sides; `worth` of a verb of trade whose amount stands as that of a change does.
   */
  topicFlags: 'share growth ratio gap pair mirror ranked measured overall loose mutual worth',
  /**
   * Of its figures: `mean`, `sum`, `not`; `every` year, all of them for `ever`; one `further` to another; `monthly`; `respective` to a list; a level
   * that a rise is to `reach`; `vague` where a time needs another to say which, `perfect` where it is not told since when, `present` where not until when, `dated` where it must be,
   * `during` where it is more likely what a change is told against; `grown` of a multiple that tells how much more there is, not how much.
   */
  figureFlags: 'mean sum not every ever further monthly respective reach vague perfect present dated during grown',
  /**
   * Of how it goes on from the clause before: `it`, `which`, `back` to the time told last, `ofWhich`, `ofIt`, in a `paren`, `accompanying` it, as a
   * `sequel`, `ofSame` whole as the share before; `beside` it, as a `rival` and not the same at another time, `outdone` by it, after `than`, `added` to it with `and`. `dealt` tells that a verb of trade has its
   * subject right before it, `doubt` that words were passed over that are not known.
   */
  joinFlags: 'it which back ofWhich ofIt ofSame paren accompanying sequel beside rival outdone than added dealt doubt',
  /** All others. */
  otherNames: 'part whole other values measure rank sign goods indicator verb direction operator rough figure currency units',
} as const;
