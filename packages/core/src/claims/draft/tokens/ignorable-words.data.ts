/**
 * Words that change no figure wherever they stand, each group with the reason. A word enters with a sentence in which it is harmless (the tests of
 * drafts hold one of each). Not here, though they look harmless: `average`, `further`, `alone`, `almost`, `not`, `real`, `monthly`, `than`, `by`, `in
 * yuan terms`: the tests hold sentences in which they would not be.
 */
export const ignorableTable = `
# Articles, and marks of quotation: what is quoted is checked as if it were said.
Article: the, a, an, both, all, ", “, ”
# Trade is of two sides and of all goods, unless something else is said.
Whole: resulting, in all, foreign, external, respective, cross-border, headline, outbound, outgoing, as a whole, taken as a whole, in both directions, cross-frontier
# Emphasis changes no figure.
Emphasis: only, just, even, also, already, still, again, merely, mere, as well, too, indeed, in fact, alike, simply, even so, if anything, after all, of course, by far, actually, in effect, even then, that way, as ever, as always, once more, in the event, yet again, at last, of itself, in itself, for sure, as it happens, at any rate, in any case, by itself, precisely,
  for good measure, to boot, all the same, in any event, no doubt, not surprisingly, as usual, needless to say, by any measure, by any standard, by any yardstick, on any measure,
  by most measures, on paper, at face value, in absolute numbers, no wonder, small wonder, little wonder, believe it or not, as one would expect, as might be expected
# How large a change is said to be, beside the figure that tells it.
Degree: substantial, robust, remarkable, significant, dramatic, staggering, whopping, sharp, steady, slight, notable, impressive, considerable, massive, huge, steep, rapid, marked, hefty, solid,
  sizeable, sizable, moderate, spectacular, exponential, tremendous, enormous, vigorous, unprecedented, fast, a lot, a great deal, of late, double-digit, stunning, noteworthy, visible, flat,
  unchanged, strong, healthy, small, modest, limited, negligible, historic, historical, new, all-time, dizzying, eye-catching, eye-popping, eye-watering, breathtaking, breakneck, dazzling, meteoric, stellar, explosive, rampant, torrid, blistering, buoyant, vibrant, appreciable, substantive, meaningful, sturdy, stout, handsome, abrupt, sudden, severe, painful, brutal, punishing, bruising, precipitous, vertiginous, catastrophic, calamitous, disastrous, dire, mild, gentle, gradual, minor, slender, scant, paltry, tepid, sluggish, lacklustre, muted, anaemic, feeble, tentative, uneven, patchy, relentless, sustained, continuous, continued, ongoing, uninterrupted, respectable, decent, reasonable, pronounced, striking, extraordinary, phenomenal, astonishing, amazing, astounding, incredible, fabulous, stupendous, colossal, immense, large-scale, broad-based, across-the-board, triple-digit, single-digit, three-digit, two-digit, never-before-seen, year-long,
  rare, unusual, thin, fat, yawning, gaping, bumper, banner, bustling, persistent, chronic, structural, stubborn, perennial, perpetual, permanent, lasting, enduring, ever-larger, ever-bigger,
  ever-wider, ever-growing, fast-rising, fast-growing, fast-expanding, rapidly, rapidly growing, once-modest, once-tiny, hitherto modest, lopsided, outsize, oversized, vast, towering, jaw-dropping,
  mind-boggling, head-spinning, heady, frenetic, feverish, furious, blazing, searing, scorching, sizzling, brisk, lively, dynamic, energetic, powerful, potent, forceful, emphatic, resounding,
  convincing, commanding, comfortable, handy, tidy, princely, goodly, generous, ample, abundant, plentiful, bountiful, nominally modest, humble, lowly, measly, miserly, pitiful, meagre,
  trifling, minuscule, microscopic, infinitesimal, token, nugatory, skimpy, slim, marginal, fractional, incremental, creeping, crawling, glacial, plodding, halting, fitful, erratic, volatile,
  bumpy, jagged, wild, chaotic, turbulent, crippling, crushing, withering, scathing, savage, vicious, violent, fierce, ferocious, acute, drastic, radical, deep, profound, heavy, serious, grave,
  worrying, alarming, disturbing, disappointing, dismal, lousy, grim, bleak, sorry, welcome, encouraging, promising, gratifying, pleasing, satisfying, satisfactory, commendable, laudable,
  enviable, admirable, creditable, formidable, fearsome, mighty, monumental, epic, titanic, gargantuan, herculean, galloping, runaway, unstoppable, inexorable, inexorably, unabated, unchecked,
  undiminished, unbroken, unceasing, nonstop, back-to-back, landmark, milestone, symbolic, psychological, symbolically important, ambitious, cherished, coveted
# Links between sentences.
Link: all but, now, however, meanwhile, therefore, thus, moreover, in addition, by contrast, in contrast, in turn, at the same time, as a result, in particular, in general, by and large, more specifically,
  all told, for its part, in return, in short, in sum, for example, for instance, for comparison, for reference, that said, on balance, on the whole, in the meantime, again, likewise, as for,
  to be precise, by comparison, in comparison, nevertheless, furthermore, first of all, above all, for one, for starters, to begin with, to start with, for the record, in other words, put differently, put another way, to put it another way, to put it simply, in plain terms, in brief, briefly, in a nutshell, to sum up, all things considered, in reality, in practice, in truth, in essence, at bottom, additionally, on top of that, what is more, on the contrary, on the other hand, on the one hand, conversely, similarly, by the same token, in the same vein, tellingly, strikingly, interestingly, importantly, curiously, ironically, consequently, hence, subsequently, afterwards, in consequence, in the end, in the long run, that is to say, as a reminder, as noted above, as noted, as mentioned above, as mentioned, as stated above, as discussed above, as discussed, as before, as it were, so to speak, to wit, admittedly, to be sure, to be fair, to be exact, in hindsight, in retrospect, incidentally, by the way, as it turned out, it turns out that, it turns out, i.e., i.e,
  seen from another angle, looked at another way, put more simply, simply put, in concrete terms, in concrete numbers, in round terms, in hard numbers, in detail, in more detail, to illustrate,
  by way of illustration, by way of example, by way of comparison, by way of contrast, a case in point, more precisely, more exactly, more generally, more broadly, more importantly,
  more to the point, most importantly, most notably, more recently, most recently, as a consequence, as such, to this end, to that end, in that sense, in this sense, in this respect,
  in that respect, in this regard, in that regard, in this context, in that context, against this background, against that background, against this backdrop, against that backdrop,
  with this in mind, on this basis, on that basis, on this measure, on that measure, by this measure, by that measure, at this point, at that point, at this stage, at that stage, little by little, step by step, bit by bit,
  as time went on, over time, with time, in due course, in the process, along the way, all along, from the outset, from the start, at the outset, at the start, at first glance,
  at first sight, on closer inspection, on closer examination, on the face of it, on reflection, looking back, looking closer, taken by itself, in isolation, in perspective,
  to put this in perspective, to put it in perspective, for perspective, for context, for scale, for the sake of comparison, for good reason
# When and where something was said.
Saying: it can be seen that, it can be noted that, it should be noted that, it is clear that, it is worth noting that, it is evident that, we can see that, we see that, one can see that, on monday,
  on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, in a statement, on its website, we find that, we found that, we note that, we see, it follows that, it turns out that, i am pleased to note that, we are pleased to note that, we are pleased to report that, we are glad to note that, we are proud to note that, we are happy to note that, we are proud to say that, it is a pleasure to note that, i am pleased to say that, i am glad to say that, i am happy to say that, i am proud to say that, i am pleased to report that, we are proud that, we are pleased that, we are glad that, it is gratifying that, it is gratifying to note that, it is worth recalling that, it is worth remembering that, it bears noting that, it is no secret that, it is noteworthy that, it is striking that, it is remarkable that, let me note that, let me recall that, let me remind you that, allow me to note that, allow me to recall that, i would like to note that, i want to note that, we can say that, suffice it to say that, suffice to say that, note that, notice that, recall that, remember that, the fact is that, the fact remains that, the data show that, it emerges that, it appears that, fyi, breaking, in numbers, by the numbers, in figures, #,
  the parties noted that, the parties noted with satisfaction that, the sides noted that, both sides noted that, the two sides noted that, the leaders noted that, the heads of state noted that,
  the presidents noted that, the ministers noted that, the parties stressed that, the sides stressed that, the parties welcomed that, the parties expressed satisfaction that, it was noted that,
  it was stated that, it was said that, it was reported that, it was announced that, it was emphasised that, it was emphasized that, it was stressed that, it was pointed out that,
  it was recalled that, it has been noted that, it is reported that, it is stated that, it is known that, it is well known that, it is widely known that, it is important to note that,
  it is interesting to note that, it is interesting that, it is notable that, it is telling that, it is instructive that, it is enough to say that, it is enough to note that,
  it is useful to recall that, it is worth mentioning that, it is worth pointing out that, it is worth adding that, it is worth stressing that, it is worth emphasising that,
  it must be noted that, it must be said that, it has to be said that, it should be said that, it should be stressed that, it should be emphasised that, it should be emphasized that,
  it should be mentioned that, it should be pointed out that, it should be recalled that, it should be remembered that, it should be added that, it needs to be said that, it can be said that,
  it is fair to say that, it is true that, it is a fact that, it is obvious that, it is plain that, it is apparent that, it is undeniable that, it is no accident that, it is no coincidence that,
  it is no surprise that, it is no wonder that, it is symbolic that, it is encouraging that, it is pleasing that, it is pleasing to note that, i note with satisfaction that,
  we note with satisfaction that, i note that, let us note that, let us recall that, let us remember that, let us not forget that, i recall that, i wish to note that, i should note that,
  i must note that, i want to stress that, i would like to stress that, i would like to emphasise that, i would like to recall that, i would like to point out that, i can say that,
  i can report that, i can tell you that, we can report that, you know that, as you know, as is known, as is well known, as everyone knows, as we know, as we all know, as already noted,
  as already mentioned, as already stated, as previously noted, as previously reported, as reported earlier, as earlier reported, as reported, as was reported, as announced, as indicated above,
  as indicated, as described above, as explained above, as pointed out above, as seen above, as shown above, as can be seen, as can be seen above, as the table shows, as the chart shows,
  as the figure shows, as the graph shows, the table shows that, the chart shows that, the graph shows that, the figure shows that, the map shows that, the chart below shows that,
  the table below shows that, this table shows that, these figures show that, these data show that, these numbers show that, the figures show that, the numbers show that, results show that,
  the results show that, findings show that, the findings show that, our findings show that, our results show that, our data show that, our calculations show that, estimates show that,
  evidence shows that, the evidence shows that, analysis shows that, the analysis shows that, our analysis shows that, overall we find that, we estimate that, we observe that, we document that,
  we show that, one finds that, we also find that, first note that, first we note that, in the press release, in its press release, in a press release, in a news release, in its statement,
  in his speech, in her speech, in his address, in her address, in his remarks, in her remarks, in his opening remarks, in its report, in its annual report, in an interview, in a telegram post,
  in a post, on its web site, on its official website, on its portal, on their website, on state tv
# How an amount is put: it stays the amount.
Amount: the value of, the volume of, the total value of, the total volume of, value of, volume of, the amount of, in value, in value terms, by value, in terms of value, the structure of, structure of,
  the scale of, the size of, the level of, the overall volume of, overall volume of, in nominal terms, in monetary terms, in money terms, in absolute terms, in current dollars, at current prices, in current prices, total value of, worth of,
  in the amount of, in sum of, on the sum, on sum, for the sum of, in the sum of, total volume of, volumes of, at a pace of, at a rate of
# A figure that is so for the first time, or once more, or after something, is the figure.
Occasion: so far this year, so far, in the period, during this time period, during that time, over that period, during that period, in that period, for the period, over the same period, during the same period,
  in the same period, over this period, during this period, over the period, during the period, pandemic-hit, crisis-hit, pandemic-era, for the first time, ever, for the first time ever, once again,
  once more, for five years running, on record, in history, from the pandemic, after the pandemic, during the pandemic, since records began, in modern history, in recent years, over the years,
  set new records, set a new record, set a record, setting a record, setting a new record, more than ever before, more than ever, than ever before, over the sample period, in the sample period, over the study period, over the whole period, across the period, throughout the period, for the whole period, over the entire period, during the whole period, in the period under review, during the period under review, over the period under review, during the reporting period, in the reporting period, over the reporting period, for the reporting period, under review, in the first place, at the moment, thus far, as yet, in living memory, in recent memory, in the history of bilateral trade, for the first time in history, for the first time on record, post-pandemic, pre-pandemic, after a pause, during these years, in those years, during those years, over those years, over that time, in that time, over this time,
  as never before, in the intervening years, at its height, at their height, at the peak, at its peak, at their peak, at its best, at its worst, at its lowest, at their lowest, at its zenith,
  at its nadir, this century, since independence, in the era of independence, in the years of independence, up to now, to this day, at the time of writing, at this writing,
  since the turn of the century,
  broke all records, has broken all records, have broken all records, breaking all records, broke records, breaking records, broke the record, breaking the record, broke a record,
  smashed records, smashing records, smashed all records, set fresh records, setting new records, setting fresh records, hit new records, entered the record books, entering the record books,
  for yet another time
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
