/**
 * What words say, by class: the classes are the names that the productions use (grammar/productions.data.ts). A class, in braces what its words say
 * besides, then the words, set apart by commas; a line that begins with blanks goes on with the words of the one before. Of a verb with a star all
 * forms are meant; one with a past and a participle of its own names them: `fall*fell*fallen`.
 */
export const wordTable = `
# Flows of goods, as nouns.
FLOW {measure:export}: exports of goods, goods exports, exports, export, exportation, export value
FLOW {measure:export loose:true}: shipments, sales, deliveries, supplies
FLOW {measure:import}: import value, imports of goods, goods imports, imports, import, importation
FLOW {measure:import loose:true}: inbound shipments, incoming shipments, inbound deliveries, purchases, buying, intake
FLOW {measure:total}: trade, turnover, commerce, trade turnover, trade volume, trade volumes, trade value, goods turnover, commodity turnover, merchandise trade, goods trade, trade in goods,
  trade flows, imports and exports, exports and imports, import and export, trade exchange, total trade, total trade volume, turnover of trade, turnover in trade, volume of trade, exchange of goods,
  goods exchange, foreign trade turnover, external trade, two-way commerce, trade relations, trade ties, total turnover, trade exchanges, commercial exchange, commercial exchanges,
  commercial turnover, trading, trade relationship, exchanges of goods
FLOW {measure:balance}: saldo, trade saldo, surplus, trade surplus, trade balance, balance of trade, balance, merchandise surplus, goods surplus, trading surplus, export surplus, surpluses,
  trade surpluses, positive balance, positive trade balance
FLOW {measure:balance sign:-1}: deficit, trade deficit, merchandise deficit, goods deficit, trading deficit, shortfall, trade shortfall, trade gap, deficits, trade deficits, negative balance,
  negative trade balance
VOLUMEN: volume, volumes, value, values, turnover, earnings, revenue, revenues, bill, receipts, shipments, sales, deliveries, purchases, supplies
GOODSN: goods, merchandise, products, commodities, commodity, wares, items

# Verbs of trade.
SELL {verb:deal measure:export}: sold, exported, dispatched, shipped out, shipped, delivered, sent, supplied, piped, pumped, exports, sells, ships, selling, exporting, shipping
SELL {verb:deal measure:import}: took in, takes in, bought, imported, purchased, imports, buys, buying, importing, took, absorbed, received
SELL {verb:deal measure:total}: traded, exchanged, swapped

# Levels.
LEV {verb:level}: equalled, equalling, swung, turned, flipped, shifted, consist*, composed, completed, operated, handled, delivered, moved, cover*, touched, carry*, cost*cost, set, stand*stood,
  tallied, notched, comprise*, constitute*, equal*, read, registered, emerged, reach*, attain*, achieved, numbered, hit*hit, measured, remain*, stay*, sat, settled, ended, closed, finished, peaked,
  bottomed, made, become, went, unchanged, stagnated, is consisted, was consisted, is composed, were dominated by, was dominated by, are dominated by, is dominated by, came mainly from,
  came mostly from, went mainly to, went mostly to, ended the year at, finished the year at, closed the year at, came out at, topped out at, averages out at, work* out at, levelled out at,
  bottomed out at, maxed out at, turned out to be, proved to be, was calculated at, were calculated at, is given as, are given as, was given as, were given as, bounced to, sum* to, run*ran*run to,
  rallied to, grew to, limited to, reached to, rebounded to, recovered to, turned to, swung to, solidified its position as, consolidated its position as, cemented its position as,
  retained its position as, kept its position as, maintained its position as, strengthened its position as, it took, weigh* in at, came in at, clocked in at, sit*sat at, run*ran*run at, stabilised at,
  stabilized at, plateaued at, troughed at, peaked at, crested at, printed at, arrived at, landed at, held at, remained at, rang up, went as high as, rose as high as, fell as low as, is put at,
  was put at, were put at, are put at, leveled off at, was recorded at, were recorded at, was measured at, held up at, was up at, held steady at, remained steady at, held firm at, is equivalent to,
  totted up to, clocked in, emerged as, hovered around, were valued at, was valued at, is valued at, are valued at, is limited to, was limited to, were limited to, were worth, was worth,
  has reached to, bottomed out, is equal, was equal, turned into, was estimated at, is estimated at, barely moved, barely changed, hardly changed, remained unchanged, levelled off
LEV {verb:total}: totalled, totalling, come*came*come, total*, amount*, add* up
LEV {verb:level mean:true}: average*
LEVOP {verb:level operator:>}: first exceeded, first topped, first passed, first surpassed, exceed*, top*, surpass*, passed, crossed, broke, breached, cleared, eclipsed, overshot, went past,
  climbed past, rose past, moved past, went above, climbed above, rose above, jumped above, broke above, went over, broke through
LEVOP {verb:level operator:<}: fell below, dropped below, slipped below, dipped below, sank below, stayed below, remained below, stood below, was below, were below, fell under, dropped under,
  stayed under, came in below, fell short of
LEVOP {verb:level operator:>}: stayed above, remained above, stood above, was above, were above
LEV {verb:level rough:below}: neared, approached
LEV {verb:level rough:above}: barely topped, just topped, narrowly topped, barely exceeded, narrowly exceeded, just exceeded, slightly exceeded, only just exceeded, barely passed, just passed,
  barely surpassed, barely reached
LEVOP {verb:level operator:<= not:true}: did not exceed, does not exceed, not exceeding, did not top
LEVOP {verb:level operator:<= not:true ever:true}: never exceeded, have never exceeded, has never exceeded, never topped, has never topped, have never topped, never surpassed
LEVOP {verb:level operator:< not:true}: did not reach, never reached, has not reached, failed to reach
COP {verb:level}: was, were, is, are, been, being, became, become, becomes
AUX {perfect:true}: had
AUX {present:true}: has, have
AUX: is estimated to have, are estimated to have, is thought to have, is believed to have, are believed to have
HAVE {verb:have}: attract*, drew, enjoy*, maintain*, notched, clocked, tallied, received, run*ran*run, have*had, has, post*, see*saw*seen, seeing, witness*, mark*, demonstrate*, register*, record*,
  show*showed*shown, reported, experience*, achieve*, suffer*, underwent, deliver*, logged, booked, incurred, notched up, clocked up, chalked up, racked up
HOVER {verb:hover}: hover*, range*, fluctuate*, varied, oscillated, moved

# Changes: verbs, nouns, comparatives.
CHV {verb:change direction:1}: growed, enlarged, flourished, add*, grow*grew*grown, rise*rose*risen, increase*, jump*, surge*, gain*, expand*, climb*, soar*, advanced, leap*leapt*leaped,
  swell*swelled*swollen, rebound*, recover*, widen*, strengthen*, skyrocketed, boomed, spiked, balloon*, improved, accelerated, quickened, mushroomed, exploded, rocketed, escalated, mounted,
  multiplied, burgeoned, spiralled, revived, rallied, sprang, crept, gathered, put on, pick* up, go*went*gone up, moved up, shot up, edge* up, inched up, crept up, grew up, increased up, perked up,
  leaped up, built up, scaled up, ticked up, stepped up, bounced back, climbed back, took off, swelled to, ticked higher, inched higher, edged higher, moved higher, pushed higher, rose again,
  grew again, was raised, was lifted
CHV {verb:change direction:-1}: falled, fall*fell*fallen, decline*, decrease*, drop*, shrink*shrank*shrunk, contract*, slump*, plunge*, slipped, slide*slid, tumble*, collapse*, plummet*,
  sink*sank*sunk, dipped, ease*, retreat*, narrow*, weaken*, nosedived, crash*, shed, lost, slowed, dwindle*, diminish*, receded, subsided, waned, sagged, slackened, softened, cratered, halted, dived,
  dove, skidded, ebbed, shrivelled, deflated, moderated, cooled, backslid, go*went*gone down, came down, edge* down, inched down, moved down, ticked down, slipped back, fell back, weakened to,
  ticked lower, edged lower, moved lower, inched lower, was cut, were cut, was reduced, gave up, dried up, was trimmed, trailed off
STEADY: little changed, basically flat, basically unchanged, virtually unchanged, largely unchanged, broadly unchanged, broadly flat, broadly stable, about the same, barely changed, hardly changed
SLIGHT: slightly, somewhat, marginally, a little, modestly, a bit, further
CHNOUN {verb:change direction:1}: percentage gain, percentage increase, percentage growth, percentage rise, rise, increase, growth, gain, jump, surge, expansion, climb, escalation, swell,
  growth spurt, spike, upturn of, increment, addition, upswing, uptick, boost, advance, leap, rebound, recovery, upturn, hike, improvement
CHNOUN {verb:change direction:-1}: fall, decline, drop, decrease, contraction, slump, plunge, slide, dip, reduction, collapse, decrement, dive, tumble, retreat, cut, shrinking, crash, downturn, loss,
  shrinkage
CHA {verb:change direction:1}: up, higher, more, greater, larger, bigger
CMP {verb:change direction:1}: above, over
CHA {verb:change direction:-1}: down, lower, less, smaller, fewer
CMP {verb:change direction:-1}: below, under
MULTV {times:2}: doubled, doubling, doubles
MULTV {times:3}: tripled, tripling, trebled
MULTV {times:4}: quadrupled, quadrupling
MULTV {times:5}: quintupled
MULTV {times:6}: sextupled
MULTV {times:7}: septupled
MULTV {times:0.5}: were cut in half, was cut in half, cut in half, cut by half, halved, halving

# Parts of a whole.
SHAREN {share:true}: share, shares, proportion, portion, weight, slice, percentage, fraction, part, market share, trade turnover share, turnover share, trade share, export share, import share
SHAREV {verb:share}: was the destination for, is the destination for, was the source for, was the market for, is the market for, was home to, claim*, command*, have*had, has, absorb*, provide*,
  supply*, represent*, constitute*, take*took*taken, receive*, generate*, contribute*, draw*drew*drawn, comprised, bought, hold*held, added, account* for, make*made up, followed at, follow* with,
  came next with, came second with, ranked second with, came third with, ranked third with, was made up of, were made up of, is made up of, was accounted for by, consist* of, destination of,
  source of, was represented by, brought in, was the destination of, is the destination of, was the source of, was responsible for
SENDS: send*sent, direct*, ship*
WENT {verb:go}: crossed the border, are bound for, is bound for, was bound for, were bound for, are destined for, is destined for, were destined for, was destined for, are sent, is sent, were sent,
  come*came*come from, go*went*gone, come*came*come, arrive*, headed, flowed, originated, crossed, ended up, were shipped
EXCEED {verb:exceed direction:1}: exceed*, outstrip, surpass*, outstripped, outweighed, topped, far exceed, far exceeded, vastly exceeded, greatly exceeded, easily exceeded, far exceeds,
  were greater than, were above
ONE: one, ones
DEPENDS: depend*, rely*
BEFORE: came close to, was close to, well short of, far short of, short of, a far cry from, a long way from, a long way off, well below, far below, well above, far above, dwarf, dwarfs, dwarfed,
  overtook, overtaking, outpaced, outpacing, outgrew, was still below, was still above, outstripped, were dwarfed by, are dwarfed by, was dwarfed by, to become

# Who says so.
REPORT: say*said, believe*, argue*, calculate*, reckon*, report*, seen, observed, note*, confirm*, demonstrate*, write*wrote*written, stressed, emphasized, emphasised, highlighted, underlined,
  explained, added, mentioned, remarked, inform*, cite*, find*found, record*, count*, register*, show*showed*shown, put*put, indicate*, suggest*, reveal*, claim*, estimates, announced, state*, told,
  give*gave*given, point* out, told reporters, told journalists, told a briefing, told the forum, told a forum, told parliament
RECORDS: figure, calculations, calculation, survey, reporting, counting, results, information, authority, data, figures, statistics, customs, records, record, numbers, accounts, count, counts, books,
  tally, side, authorities, bureau, office, agency, committee, ministry, service, officials, statistic, administration, department, statisticians, officers, print, commerce, account, reckoning,
  government, portal, report, reports, release, releases, yearbook, database, bulletin, dataset, estimates, statement, general administration, general customs administration, national statistics,
  statistical committee, statistics committee, office of statistics, bank of statistics, ministry of trade, trade ministry, trade and integration ministry, ministry of trade and integration,
  ministry of economy, economy ministry, ministry of finance, finance ministry, foreign ministry, ministry of foreign affairs, ministry of commerce, commerce ministry, statistics office,
  national bank, central bank, cabinet
ISSUED: released, published, compiled, issued, provided, collected, reported, announced, cited, quoted, made public, gathered, prepared, circulated
CITING: as per, based on, drawing on, going by, judging by, to go by, judging from, citing, quoting, with reference to, referring to, on the basis of, in accordance with
WEEKDAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, earlier this week, this week, last week, this month, last month, recently
OWN: first-print, first-published, revised, own, several, various, local, foreign, domestic, international, official, national, state, statistical, government, preliminary, latest, recent, fresh, new, updated, recently released,
  newly published, annual, monthly, respective, relevant, available, detailed, general administration of, bureau of national, ministry of, national bureau of, newly released

# How a number is meant.
APPROX {rough:both}: some, ~, ≈, about, around, roughly, approximately, close to, an estimated, circa, barely, in the order of, not far from, close on, more or less, or so, in the region of,
  in the neighbourhood of, on the order of, in the vicinity of, something like, to the tune of, ballpark, thereabouts, an approximate, around about
APPROX {rough:below}: near-, nearly, almost, just under, slightly less than, just below, a little less than, slightly below, slightly under, a little under, just short of, shy of, just shy of,
  a shade under, a touch under, a shade below, marginally below, marginally under, not quite, close on to
APPROX {rough:above}: just over, slightly over, a little over, slightly more than, just above, a little more than, slightly above, a little above, a shade over, a touch over, a shade above,
  marginally above, marginally over, a bit over, a bit more than
OP {operator:>}: more than, far above, over, above, upwards of, in excess of, greater than, well over, well above, north of, comfortably above, comfortably over, far more than, considerably more than,
  much more than, higher than, beyond
OP {operator:>=}: at least, no less than, not less than, no fewer than
OP {operator:<}: less than, far below, under, below, fewer than, lower than, well under, well below, far less than, much less than, south of, comfortably below
OP {operator:<=}: at most, no more than, not more than, up to
SPEAKER: trade minister, finance minister, foreign minister, economy minister, trade representative, consul general, deputy prime minister, foreign ministry, he, she, president, prime minister,
  minister, deputy, vice, ambassador, envoy, official, spokesman, spokeswoman, spokesperson, expert, experts, analyst, analysts, economist, economists, head, director, chairman, governor, secretary,
  researcher, researchers, professor, authors, author, source, sources, media, media outlets, news, news outlets, agencies, reports, outlets, newspaper, newspapers, agency, news agency, press service,
  paper, study, chief, embassy, diplomat, consul
NUMBERS: numbers, figures, figure, number, data, value, volume, total, values, indicator, indicators
COUNTRYN: countries, states, nations, republics, economies
OFIT: of which, of that, of this, of it, of them, of that total, of this total, of that amount, of this amount, of the total, of that sum, of this sum, of these
FURTHER {further:true}: remaining, the remaining, further, another, additional, a further
RECORD: first peak of, a first peak of, new peak of, peak of, high of, low of, total of, a total of, sum of, a sum of, the sum of, volume of, peak, record low
REC {record:1}: record, record high, new record, all-time high, historic high, new high, record level, record high of, new high of, all-time high of, record of, historic record, historical record,
  historical high, record volume, a new record, record-breaking, record figure, record sum, record number, record number of, record value of, record value, record sum of, record volume of,
  record figure of, record amount, record amount of, record total of, record total

# Time and comparison.
MEAN {mean:true}: a year, per year, annually, on average, an average of, at an average of, average annual, average yearly, annual average, an annual average of, at an average annual rate of,
  an average annual rate of, at an annual average of, at an annual rate of, an average rate of, by an average of, a year on average, per annum, on average each year, annually on average,
  at a compound annual rate of, a compound annual growth rate of, at an average rate of, on average per year, mean annual, compound annual, annual compound, compounded annual
FACTOR: a factor of, factor of
EVERY {every:true}: in every year, in each year, every year, each year, in all years
INALL: in total, altogether, overall, in aggregate, all in all
RESULTS: following the results of, by the results of, based on the results of, on the results of, as at the end of, as of the end of, at the end of, by the close of, at the close of,
  over the course of, in the course of
LASTYEARS: in the last two years, in the last three years, in the past three years, in the last four years, in the last five years, in these years, in recent years, for ten years, over ten years,
  during ten years
SUM {sum:true}: summed, summed up, in sum, together, combined, jointly, cumulatively, cumulative, in total, in aggregate, taken together, altogether, accumulated, aggregate
YOY: year on year, year-on-year, y o y, yr/yr, over a year, over twelve months, from one year to the next, year-on-year terms, y/y, yoy, y-o-y, on the year, year over year, year-over-year, on year,
  annually compared, from a year ago, year-to-year, on an annual basis, in annual terms, over the year, in year-on-year terms, on a yearly basis, on a year-on-year basis, during the year,
  within the year
AGAINST: vs., comparing with, comparing to, if compared with, if compared to, when compared with, when compared to, in relation with, compare with, compares with, measured against, against,
  as opposed to, over the level of, compared with, compared to, versus, vs, as against, as compared with, as compared to, relative to, in comparison with, in comparison to, in contrast to,
  in contrast with, unlike, after, set against, contrasted with, in relation to
TERMS {currency:cny}: in yuan value, in yuan terms, in yuan, in renminbi terms, in renminbi, measured in yuan, in rmb terms
TERMS {currency:usd}: in dollar value, in dollar terms, in dollars, in us dollar terms, in us dollars, in usd terms, in usd, measured in dollars
MARK: representing, reflecting, meaning, implying, equivalent to, which is, which was, which were, which represents, which represented, which marks, which marked, corresponding to, year-on-year,
  yearly, annual, an annual
SAW: see*saw*seen, brought, witnessed
HOLDERN: official loans, loans, official claims, state banks, official creditors, official lenders, creditors, lenders, official bilateral creditors, state lenders
COST: cost*cost
PARTNER {points:there}: the partner, the other side, the counterpart
DOLLAR: dollar 's worth of goods, dollar of goods, dollar, us dollar, $1, dollar 's worth
PERUNIT: to the dollar, to a dollar, per dollar, against the dollar, to the us dollar, per us dollar, a barrel, per barrel, a tonne, per tonne
WHOLE: aggregate, full, actual
WHOLE {overall:true}: overall, entire, whole, total, foreign, external
REPORTED: seen, reported, recorded, registered, declared, official, total, annual, yearly, cumulative
ANNUAL: annual, yearly
MONTHLY {monthly:true}: monthly
LASTYEAR: last year
LEVELN: item, items, category, figures, amount, number, numbers, result, results, level, levels, figure, mark, total, value
NUMBEROF: share of, proportion of, percentage of, a barrel of, number of, the number of, score of, value of, edition of
MEANW {mean:true}: average, mean
WHATWAS: what it had been, what it was, what they were, what they had been, those, that
ADDV: contribute*, add*, brought
SCOREN: score, scores, rating, result, mark
TRADERN: exporters, companies, firms, producers, manufacturers, suppliers, businesses, traders, buyers, importers, sellers, enterprises
RATIO: ratio
OVERTOOK: overtake*overtook*overtaken, replaced, displaced, surpassed, supplanted, passed, ousted, unseated
OWED: owe*
EARNED: spend*spent, pay*paid, earn*, bring*brought, gave, yielded
GDPN: gdp, gross domestic product
PEOPLEN: exporters, importers, traders, firms, people, the population, population, inhabitants, residents, adults
OTHERG: other goods, other products
MARKN: mark, threshold, level, line
MORE: more, less, faster, far more, much more, far less, much less, considerably more, far faster, much faster
NOT {not:true}: not
TRADEW: trade, bilateral trade, goods trade
RISEN: rise, increase, expansion, jump, surge, gain
GROWTHN: growth, growth rate, rate of growth, growth rates
RATEN: growth rate, rate of growth, growth rates
SOLD {measure:export}: exported, shipped, sold, sent, delivered
SOLD {measure:import}: imported, bought, purchased
DEALT {verb:deal measure:total}: trades
GOODSUNIT: worth
AS: large, much, high, big, great, many
AND: and, plus
LINK: but, while, whereas, although, though, as, where, having, than, because, then, or, yet, so that, so

# Words that point back.
ITS {points:our}: our
ITS {points:its}: its, their
ITS {points:home}: the country's, the nation's, the republic's
IT {it:true}: that number, that value, that sum, that volume, it, they, this, these, the figure, this figure, that figure, the indicator, this indicator, the index, the same index, the number,
  this number, this amount, that amount, this value, this volume, the volume, this total, that total, this sum, the result, this result, the total, the sum, the value, the amount, the rest,
  the annual total, the overall turnover, the overall turnover amount, the overall amount, the total turnover, the overall trade, the total trade, the annual turnover
THAT {measure:same}: that, those, the one, the ones
THERE {points:there}: there, them, the latter, it, the two, both, the country, the two countries, each other, both countries, these countries, those countries, our countries, our two countries,
  these states, these nations, these economies, the two sides, the two neighbours, the two nations, the two states

# Places in an order.
MOST {place:1}: largest, biggest, main, top, leading, principal, foremost, number one, no. 1, most important, chief, primary, key
PARTNERN {rank:total}: partner, trading partner, trade partner
PARTNERSN {rank:total}: partners, trading partners, trade partners
PARTNERN {rank:export}: market, export market, customer, buyer, export destination, destination, recipient, importer, consumer
PARTNERSN {rank:export}: markets, destinations, export markets, buyers, customers, recipients, importers, export destinations
PARTNERN {rank:import}: supplier, source, source of imports, import partner, provider, origin
PARTNERSN {rank:import}: suppliers, sources
LEADS {verb:score}: dominate*, lead*led, took the lead, is the leader, was the leader, became the leader, remains the leader, lead*led the region, lead*led the way, top* the list, head* the list
PLACED: take*took*taken, occupy*, hold*held, claim*, in, rank*, secured
RANKV: ranks, ranked, ranking, came, comes, placed, is ranked, was ranked
BEHIND: behind, just behind, well ahead of, just ahead of, trailed by
FOLLOWED: followed, trailed, came after, came behind, ranked behind, ranked after
EVENTN: pandemic, slump, crisis, war, boom, sanctions, recession, downturn, recovery, upswing, surge, reopening, collapse, shock, crash, border closures, lockdowns, devaluation, demand
CAUSE {verb:change}: took, brought, pushed, drove, sent, pulled, carried
CAUSE {verb:change direction:1}: lifted, propelled, boosted, raised, pushed up, drove up
CAUSE {verb:change direction:-1}: cut, reduced, knocked, trimmed, slashed, dragged, pushed down, drove down, dragged down, dented
SUPER: most substantial, most significant, most notable, fastest-growing, fastest growing, highest, lowest, largest, biggest, smallest, best, worst, strongest, weakest, fastest, slowest, steepest,
  sharpest, most ever, most, greatest
HITV: hit, affected, disrupted, boosted, helped, hurt, depressed, supported, dented, battered, curbed
DIFF: difference, gap, discrepancy
RESP {respective:true}: accordingly, correspondingly, in that order, respectively
ADJN: tiny, minuscule, insignificant, marginal, vast, enormous, sizeable, meagre, negligible, trivial, huge, large, small, high, low, strong, weak, important, notable, substantial, modest,
  considerable, impressive, brisk, robust
NEIGHBOUR: neighbour, neighbor, western neighbour, western neighbor, northern neighbour, neighbouring, partner, largest partner, giant neighbour, eastern neighbour, southern neighbour
CONSIST: consisted, consists, was made up, is made up, were made up, was composed
ARRIVED: reached, entered, arrived in
MOSTOF {most:90}: nearly all of, almost all of, virtually all of, practically all of
MOSTOF {most:50}: most of, the majority of, the bulk of, a majority of, the larger part of
MOSTW: most, least
INDEX: index
CONTRIB: contribution to the growth, contribution to growth
RANKN {ranked:true}: rank, ranking, place, position
SCORE {verb:score}: was placed, is placed, was ranked, is ranked, stood, finished, came, got, scored, scores, ranked, ranks, placed
`;
