/**
 * Words that change no figure wherever they stand, each group with the reason. A word enters with a sentence in which it is harmless (the tests of
 * drafts hold one of each). Not here, though they look harmless: `average`, `further`, `alone`, `almost`, `not`, `real`, `monthly`, `than`, `by`, `in
 * yuan terms`: the tests hold sentences in which they would not be.
 */
export const ignorableTable = `
# Articles, and marks of quotation: what is quoted is checked as if it were said.
Article: the, a, an, both, all, ", “, ”
# Trade is of two sides and of all goods, unless something else is said.
Whole: in all, bilateral, two-way, mutual, foreign, external, respective, cross-border, headline, outbound, outgoing, as a whole, taken as a whole, in both directions, two-sided, reciprocal, cross-frontier, country-to-country, inter-state
# Emphasis changes no figure.
Emphasis: only, just, even, also, already, still, again, merely, mere, as well, too, indeed, in fact, alike, simply, even so, if anything, after all, of course, by far, actually, in effect, even then, that way, as ever, as always, once more, in the event, yet again, at last, of itself, in itself, for sure, as it happens, at any rate, in any case, by itself, precisely
# How large a change is said to be, beside the figure that tells it.
Degree: substantial, robust, remarkable, significant, dramatic, staggering, whopping, sharp, steady, slight, notable, impressive, considerable, massive, huge, steep, rapid, marked, hefty, solid,
  sizeable, sizable, moderate, spectacular, exponential, tremendous, enormous, vigorous, unprecedented, fast, a lot, a great deal, of late, double-digit, stunning, noteworthy, visible, flat,
  unchanged, strong, healthy, small, modest, limited, negligible, historic, historical, new, all-time, dizzying, eye-catching, eye-popping, eye-watering, breathtaking, breakneck, dazzling, meteoric, stellar, explosive, rampant, torrid, blistering, buoyant, vibrant, appreciable, substantive, meaningful, sturdy, stout, handsome, abrupt, sudden, severe, painful, brutal, punishing, bruising, precipitous, vertiginous, catastrophic, calamitous, disastrous, dire, mild, gentle, gradual, minor, slender, scant, paltry, tepid, sluggish, lacklustre, muted, anaemic, feeble, tentative, uneven, patchy, relentless, sustained, continuous, continued, ongoing, uninterrupted, respectable, decent, reasonable, pronounced, striking, extraordinary, phenomenal, astonishing, amazing, astounding, incredible, fabulous, stupendous, colossal, immense, large-scale, broad-based, across-the-board, triple-digit, single-digit, three-digit, two-digit, never-before-seen, year-long
# Links between sentences.
Link: all but, now, however, meanwhile, therefore, thus, moreover, in addition, by contrast, in contrast, in turn, at the same time, as a result, in particular, in general, by and large, more specifically,
  all told, for its part, in return, in short, in sum, for example, for instance, for comparison, for reference, that said, on balance, on the whole, in the meantime, again, likewise, as for,
  to be precise, by comparison, in comparison, nevertheless, furthermore, first of all, above all, for one, for starters, to begin with, to start with, for the record, in other words, put differently, put another way, to put it another way, to put it simply, in plain terms, in brief, briefly, in a nutshell, to sum up, all things considered, in reality, in practice, in truth, in essence, at bottom, additionally, on top of that, what is more, on the contrary, on the other hand, on the one hand, conversely, similarly, by the same token, in the same vein, tellingly, strikingly, interestingly, importantly, curiously, ironically, consequently, hence, subsequently, afterwards, in consequence, in the end, in the long run, that is to say, as a reminder, as noted above, as noted, as mentioned above, as mentioned, as stated above, as discussed above, as discussed, as before, as it were, so to speak, to wit, admittedly, to be sure, to be fair, to be exact, in hindsight, in retrospect, incidentally, by the way, as it turned out, it turns out that, it turns out, i.e., i.e
# When and where something was said.
Saying: it can be seen that, it can be noted that, it should be noted that, it is clear that, it is worth noting that, it is evident that, we can see that, we see that, one can see that, on monday,
  on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, in a statement, on its website, we find that, we found that, we note that, we see, it follows that, it turns out that, i am pleased to note that, we are pleased to note that, we are pleased to report that, we are glad to note that, we are proud to note that, we are happy to note that, we are proud to say that, it is a pleasure to note that, i am pleased to say that, i am glad to say that, i am happy to say that, i am proud to say that, i am pleased to report that, we are proud that, we are pleased that, we are glad that, it is gratifying that, it is gratifying to note that, it is worth recalling that, it is worth remembering that, it bears noting that, it is no secret that, it is noteworthy that, it is striking that, it is remarkable that, let me note that, let me recall that, let me remind you that, allow me to note that, allow me to recall that, i would like to note that, i want to note that, we can say that, suffice it to say that, suffice to say that, note that, notice that, recall that, remember that, the fact is that, the fact remains that, the data show that, it emerges that, it appears that, fyi, breaking, in numbers, by the numbers, in figures, #
# How an amount is put: it stays the amount.
Amount: the value of, the volume of, the total value of, the total volume of, value of, volume of, the amount of, in value, in value terms, by value, in terms of value, the structure of, structure of,
  the scale of, the size of, the level of, the overall volume of, overall volume of, in nominal terms, in monetary terms, in money terms, in absolute terms, in current dollars, at current prices, in current prices, total value of, worth of,
  in the amount of, in sum of, on the sum, on sum, for the sum of, in the sum of, total volume of, volumes of, at a pace of, at a rate of
# A figure that is so for the first time, or once more, or after something, is the figure.
Occasion: so far this year, so far, in the period, during this time period, during that time, over that period, during that period, in that period, for the period, over the same period, during the same period,
  in the same period, over this period, during this period, over the period, during the period, pandemic-hit, crisis-hit, pandemic-era, for the first time, ever, for the first time ever, once again,
  once more, for five years running, on record, in history, from the pandemic, after the pandemic, during the pandemic, since records began, in modern history, in recent years, over the years,
  set new records, set a new record, set a record, setting a record, setting a new record, more than ever before, more than ever, than ever before, over the sample period, in the sample period, over the study period, over the whole period, across the period, throughout the period, for the whole period, over the entire period, during the whole period, in the period under review, during the period under review, over the period under review, during the reporting period, in the reporting period, over the reporting period, for the reporting period, under review, in the first place, at the moment, thus far, as yet, in living memory, in recent memory, in the history of bilateral trade, for the first time in history, for the first time on record, post-pandemic, pre-pandemic, after a pause, during these years, in those years, during those years, over those years, over that time, in that time, over this time
# How figures are arranged.
Order: and concentrate, and concentrates, by pipeline, via pipeline, through pipelines, between them, by year, by country, by partner
`;

/** Words in `ly` that may change what a figure is of; all others tell a manner, a place in a text or an opinion. */
const telling =
  'family supply reply italy july monopoly assembly anomaly early daily weekly monthly quarterly yearly hourly annually nearly hardly ' +
  'scarcely barely partly partially wholly entirely fully roughly approximately jointly individually separately allegedly supposedly ' +
  'purportedly potentially possibly probably likely unlikely hypothetically theoretically conditionally globally domestically regionally ' +
  'locally nationally internationally formerly previously originally initially really exclusively solely wrongly falsely mistakenly ' +
  'illegally informally seasonally nominally directly indirectly physically temporarily provisionally reversely inversely conversely';

export const tellingAdverbs: ReadonlySet<string> = new Set(telling.split(' '));
