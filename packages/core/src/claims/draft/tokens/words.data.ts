/**
 * What words say, by class: the classes are the names that the productions use (grammar/productions.data.ts). A class, in braces what its words say
 * besides, then the words, set apart by commas; a line that begins with blanks goes on with the words of the one before. Of a verb with a star all
 * forms are meant; one with a past and a participle of its own names them: `fall*fell*fallen`.
 */
export const wordTable = `
# Flows of goods, as nouns.
FLOW {measure:export}: exports of goods, goods exports, exports, export, exportation, export value, exported goods, merchandise exports, commodity exports, export shipments, export sales,
  export volume, export volumes, export flows, export turnover, export earnings, export revenue, export revenues, exported merchandise, export deliveries
FLOW {measure:export loose:true}: shipments, sales, deliveries, supplies, outbound shipments, outgoing shipments, outflows, sales abroad, outbound sales
FLOW {measure:import}: import value, imports of goods, goods imports, imports, import, importation, imported goods, merchandise imports, commodity imports, import volume, import volumes,
  import flows, import bill, import purchases, imported merchandise, import turnover, import shipments, import spending, import deliveries
FLOW {measure:import loose:true}: inbound shipments, incoming shipments, inbound deliveries, purchases, buying, intake, incoming deliveries, inflows, arrivals, procurement, acquisitions
FLOW {measure:total}: trade, turnover, commerce, trade turnover, trade volume, trade volumes, trade value, goods turnover, commodity turnover, merchandise trade, goods trade, trade in goods,
  trade flows, imports and exports, exports and imports, import and export, trade exchange, total trade, total trade volume, turnover of trade, turnover in trade, volume of trade, exchange of goods,
  goods exchange, foreign trade turnover, external trade, two-way commerce, trade relations, trade ties, total turnover, trade exchanges, commercial exchange, commercial exchanges,
  commercial turnover, trading, trade relationship, exchanges of goods, commercial ties, trade links, commercial relations, trade flow, trading volume, trading volumes, trading turnover,
  two-way flows, two-way exchange, two-way exchanges, bilateral flows, trading relationship, traffic in goods, trade transactions, cross-border trade, merchandise turnover, merchandise flows,
  volume of commerce, total commerce, total merchandise trade, commercial dealings, mutual turnover, volumes of trade, value of trade, exports plus imports, imports plus exports,
  trade in both directions, foreign-trade turnover, goods flows, flow of goods, flows of goods, total goods trade, total trade value, total value of trade, total imports and exports, combined trade,
  combined turnover
FLOW {measure:balance}: net exports, saldo, trade saldo, surplus, trade surplus, trade balance, balance of trade, balance, merchandise surplus, goods surplus, trading surplus, export surplus, surpluses,
  trade surpluses, positive balance, positive trade balance, active balance, favourable balance, favorable balance, trade balance surplus, trade-balance surplus, balance of goods trade,
  goods balance, merchandise balance, merchandise trade surplus, merchandise trade balance, goods-trade surplus, goods trade surplus, excess of exports over imports, positive saldo,
  positive trade saldo, positive net balance
FLOW {measure:balance sign:-1}: net imports, deficit, trade deficit, merchandise deficit, goods deficit, trading deficit, shortfall, trade shortfall, trade gap, deficits, trade deficits, negative balance,
  negative trade balance, trade imbalance, import surplus, unfavourable balance, unfavorable balance, goods trade deficit, merchandise trade deficit, goods-trade deficit, passive balance,
  negative saldo, negative trade saldo, trading shortfall, goods shortfall, excess of imports over exports, merchandise gap, trading gap
VOLUMEN: volume, volumes, value, values, turnover, earnings, revenue, revenues, bill, receipts, shipments, sales, deliveries, purchases, supplies
GOODSN: goods, merchandise, products, commodities, commodity, wares, items

# Verbs of trade.
SELL {verb:deal measure:export}: sold, exported, dispatched, shipped out, shipped, delivered, sent, supplied, piped, pumped, exports, sells, ships, selling, exporting, shipping, had sold,
  had exported, had shipped, was selling, was shipping, dispatches, despatched, forwarded, trucked, railed, marketed, sold off, had sent, had supplied, supplying, delivering
SELL {verb:deal measure:import}: took in, takes in, bought, imported, purchased, imports, buys, buying, importing, took, absorbed, received, had bought, had imported, had purchased, purchasing,
  procured, sourced, acquired, obtained, ordered, lapped up, soaked up, snapped up, hoovered up, brought in, was buying, was importing, secured, sourcing
SELL {verb:deal measure:total}: traded, exchanged, swapped

# Levels.
LEV {verb:level}: equalled, equalling, swung, turned, flipped, shifted, consist*, composed, completed, operated, handled, delivered, moved, cover*, touched, carry*, cost*cost, set, stand*stood,
  tallied, notched, comprise*, constitute*, equal*, read, registered, emerged, reach*, attain*, achieved, numbered, hit*hit, measured, remain*, stay*, sat, settled, ended, closed, finished, peaked,
  bottomed, made, become, went, unchanged, stagnated, is consisted, was consisted, is composed, were dominated by, was dominated by, are dominated by, is dominated by, came mainly from,
  came mostly from, went mainly to, went mostly to, ended the year at, finished the year at, closed the year at, came out at, topped out at, averages out at, work* out at, levelled out at,
  bottomed out at, maxed out at, turned out to be, proved to be, was calculated at, were calculated at, is given as, are given as, was given as, were given as, bounced to, sum* to, run*ran*run to,
  rallied to, grew to, limited to, reached to, rebounded to, recovered to, turned to, swung to, solidified its position as, consolidated its position as, cemented its position as,
  retained its position as, kept its position as, maintained its position as, strengthened its position as, it took, weigh* in at, came in at, clocked in at, sit*sat at, run*ran*run at,
  stabilised at, stabilized at, plateaued at, troughed at, peaked at, crested at, printed at, arrived at, landed at, held at, remained at, rang up, went as high as, rose as high as, fell as low as,
  is put at, was put at, were put at, are put at, leveled off at, was recorded at, were recorded at, was measured at, held up at, was up at, held steady at, remained steady at, held firm at,
  is equivalent to, totted up to, clocked in, emerged as, hovered around, were valued at, was valued at, is valued at, are valued at, is limited to, was limited to, were limited to, were worth,
  was worth, has reached to, bottomed out, is equal, was equal, turned into, was estimated at, is estimated at, barely moved, barely changed, hardly changed, remained unchanged, levelled off,
  was pegged at, were pegged at, is pegged at, clocked at, is reported at, was reported at, were reported at, was registered at, were registered at, ran at, was posted at, panned out at, settled at,
  settled around, was set at, stabilised around, wound up at, ended up at, leapt as high as, climbed as high as, climbed to, got to, reached as high as, dipped as low as, stood around, aggregated,
  fetched, netted, amassed, accumulated, generated, levelled off around, checked in at, was assessed at, were assessed at, is assessed at, was fixed at, were fixed at, was reckoned at,
  were reckoned at, was counted at, was shown at, was listed at, were listed at, is listed at, was calculated to be, was reported to be, were reported to be, is reported to be, was said to be,
  was found to be, are found to be, is said to be, was recorded to be, was gauged at, was noted at, was booked at, were booked at, hit the level of, stood firm at, finished at, finished up at,
  bottomed at, exited at, was quoted at, was given at, was tallied at, were back at, was back at, are back at, is back at, rounded off at, was put down at, was put down as, was entered at,
  were entered at, is entered at, accrued, first reached, first hit, first touched, first stood at, last reached, last hit, =,
  was running at, were running at, is running at, are running at, were sitting at, was sitting at, is sitting at, rounded out at, ended on, finished on, ended the period at, worked out to,
  works out to, works out at, came to rest at, made it to, is now at, was now at, are now at, comes out to, came out to, translated into, translated to, translates into, translates to,
  equated to, equates to, adds up to, was equivalent to, were equivalent to, weighed in with, was in the region of, were in the region of, was in the order of, were in the order of,
  was of the order of, were of the order of, was on the order of,
  gone, going, has gone, have gone
LEV {verb:total}: totalled, totalling, come*came*come, total*, amount*, add* up
LEV {verb:level mean:true}: average*
LEVOP {verb:level operator:>}: first exceeded, first topped, first passed, first surpassed, exceed*, top*, surpass*, passed, crossed, broke, breached, cleared, eclipsed, overshot, went past,
  climbed past, rose past, moved past, went above, climbed above, rose above, jumped above, broke above, went over, broke through, outstripped, rose beyond, grew past, grew beyond, climbed beyond,
  went beyond, pushed past, soared past, jumped past, surged past, surged above, soared above, pushed above, edged past, edged above, blew past, hit more than, crossed above, shot past, shot above,
  moved above, pushed through, climbed over, rose over, swelled past, was over, were over, first crossed, first broke, first breached, first cleared, first rose above, first climbed above,
  first went above, first eclipsed, first went past, first broke through, first went over,
  going past, rising past, climbing past, moving past, going above, rising above, climbing above, topping, passing, crossing, breaking, breaking through, surging past, pushing past,
  pushing through, soaring past, jumping past, going over, breaching, clearing, went through, has gone past, have gone past, gone past, gone above, gone over, risen above, risen past,
  climbed through, rose through, breezed past, sailed past, raced past, swept past, tipped over, tipped past, nudged past, nudged above, inched above, inched past, crept above, crept past,
  first climbed past, first rose past, came to more than, came to over, shot through, vaulted past, vaulted over, leapt past, leaped past, leapt above, leapt over, busted, busted through,
  marched past, strode past, barrelled past, powered past, sped past
LEVOP {verb:level operator:<}: fell below, dropped below, slipped below, dipped below, sank below, stayed below, remained below, stood below, was below, were below, fell under, dropped under,
  stayed under, came in below, fell short of, slid below, slumped below, tumbled below, plunged below, plunged under, slipped under, dipped under, sank under, slid under, went below, went under,
  declined below, shrank below, came in under, undershot, remained under, stood under, was under, were under, stayed short of,
  falling below, dropping below, slipping below, dipping below, sinking below, staying below, fallen below, dropped back below, fell back below, fell back under, sank back below,
  slipped back under, slipped back below, has fallen below, have fallen below, fell just short of, falling short of, came up short of, stopped short of, crashed below, edged below, edged under,
  drifted below, tumbled under, crept below, nosed below
LEVOP {verb:level operator:>}: stayed above, remained above, stood above, was above, were above, stays above, stayed over, remained over, held above, stands above, remains above, kept above
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
  show*showed*shown, reported, experience*, achieve*, suffer*, underwent, deliver*, logged, booked, incurred, notched up, clocked up, chalked up, racked up, displayed, exhibit*, generated,
  accumulated, amassed, brought in, piled up, piled on, ran up, chalk* up, endured, yielded, netted, boasted, boast*, saw in, secured, conducted, transacted, carried out, engaged in, did, did about,
  had been running, produced, turned in, turned out, clock* up, wracked up, built up, was running, were running, were left with, was left with, ended up with, ended with, finished with,
  closed with, faced, face, faces, carried, carries, sustained, put up, rang up, wound up with, saw out the year with, came away with, emerged with, is running, are running, has been running,
  have been running, had run up, has run up, have run up, hold*held, swung into, slipped into, moved into, swung to, flipped into, fell into
HOVER {verb:hover}: hover*, range*, fluctuate*, varied, oscillated, moved

# Changes: verbs, nouns, comparatives.
CHV {verb:change direction:1}: growed, enlarged, flourished, add*, grow*grew*grown, rise*rose*risen, increase*, jump*, surge*, gain*, expand*, climb*, soar*, advanced, leap*leapt*leaped,
  swell*swelled*swollen, rebound*, recover*, widen*, strengthen*, skyrocketed, boomed, spiked, balloon*, improved, accelerated, quickened, mushroomed, exploded, rocketed, escalated, mounted,
  multiplied, burgeoned, spiralled, revived, rallied, sprang, crept, gathered, put on, pick* up, go*went*gone up, moved up, shot up, edge* up, inched up, crept up, grew up, increased up, perked up,
  leaped up, built up, scaled up, ticked up, stepped up, bounced back, climbed back, took off, swelled to, ticked higher, inched higher, edged higher, moved higher, pushed higher, rose again,
  grew again, was raised, was lifted, shot higher, climbed higher, trended up, trended higher, jumped up, headed up, headed higher, nudged up, nudged higher, soared higher, roared, roared back,
  vaulted, zoomed, ramped up, snowballed, thickened, deepened, heightened, broadened, swelled up, upticked, drifted up, drifted higher, lurched higher, stepped higher, shifted up, went higher,
  pushed up, firmed, firmed up, strode ahead, pulled ahead, raced ahead, sped up, rose sharply, edged upwards, edged upward, moved upwards, crept higher, ballooned out, blossomed, thrived,
  rocketed up, appreciated, catapulted, was boosted, were boosted, was pushed up, was bumped up, was scaled up, rise up, rose up, went on rising, kept rising, kept growing, kept climbing,
  continued to grow, continued to rise, continued to climb, continued to increase, continued to expand, managed to grow, fattened, grew on, jumped higher,
  grew anew, forged ahead, surged ahead, powered ahead, sped ahead, marched higher, marched upward, marched upwards, raced higher, raced up, ran up, rolled higher, vaulted higher, leapt ahead,
  leapt higher, leaped higher, leapt up, surged higher, surged again, surged anew, expanded again, climbed again, increased again, picked up again, picked up speed, picked up pace,
  gained ground, gained momentum, gathered pace, gathered speed, gathered momentum, stepped up a gear, moved ahead, pushed ahead, pulled up, turned up, swung up, swung upward, tilted up, was up,
  were up, is up, are up, has been up, stood up, came up, was higher, were higher, is higher, rebounded sharply, recovered sharply, has since grown, have since grown, has since risen,
  have since risen, rose back, climbed back up, bounced up, bounced, perked, firmed by, hardened, deepened by, spurted, ratcheted up, cranked up, notched up, kept increasing, kept expanding,
  continued growing, continued rising, continued climbing, continued expanding, continued increasing, went on growing, went on climbing, went on expanding, resumed growth and rose,
  returned to growth, returned to growth with,
  raise*, boost*, lift*
CHV {verb:change direction:-1}: falled, fall*fell*fallen, decline*, decrease*, drop*, shrink*shrank*shrunk, contract*, slump*, plunge*, slipped, slide*slid, tumble*, collapse*, plummet*,
  sink*sank*sunk, dipped, ease*, retreat*, narrow*, weaken*, nosedived, crash*, shed, lost, slowed, dwindle*, diminish*, receded, subsided, waned, sagged, slackened, softened, cratered, halted,
  dived, dove, skidded, ebbed, shrivelled, deflated, moderated, cooled, backslid, go*went*gone down, came down, edge* down, inched down, moved down, ticked down, slipped back, fell back, weakened to,
  ticked lower, edged lower, moved lower, inched lower, was cut, were cut, was reduced, gave up, dried up, was trimmed, trailed off, shot down, trended down, trended lower, headed down, headed lower,
  nudged down, nudged lower, tapered, tapered off, eroded, shrank back, withered, thinned, thinned out, backed off, pulled back, tanked, caved, caved in, cascaded, faded, drifted down, drifted lower,
  slid back, dropped back, dropped off, fell off, fell away, slackened off, dropped away, went lower, pushed lower, stepped down, slowed down, crumbled, evaporated, imploded, languished, faltered,
  flagged, downshifted, was slashed, were slashed, was pared, were pared, was scaled back, were trimmed, ticked downwards, edged downwards, edged downward, slipped lower, sank back, dipped back,
  kept falling, kept shrinking, kept declining, continued to fall, continued to decline, continued to shrink, continued to drop, wilted, lapsed, depreciated, retrenched, regressed, cooled off,
  cooled down, dropped down, fell down, got smaller, backtracked, atrophied, buckled, swooned,
  was down, were down, is down, are down, has been down, was lower, were lower, is lower, slid again, fell again, dropped again, declined again, shrank again, slipped again, turned down,
  swung down, swung downward, tilted down, marched lower, marched downward, rolled over, rolled back, gave back, gave way, lost ground, lost steam, lost momentum, ran out of steam, cooled by,
  slackened by, tumbled again, keeled over, kept sliding, kept slipping, kept dropping, continued falling, continued declining, continued shrinking, continued sliding, continued to slide,
  continued to decrease, continued to contract, continued to slip, went on falling, went on shrinking, went on declining, has since fallen, have since fallen, has since dropped, fell sharply,
  dropped sharply, was knocked down, was dented, were dented, was knocked back, was hit, came off, softened by, slimmed, slimmed down, deflated by, bled, leaked, slowed to a decline, eased back,
  eased off, edged back, backed down, drew back, relapsed, pulled lower, tipped lower, was more than cut,
  cut*cut, reduce*, trim*, slash*
STEADY: little changed, basically flat, basically unchanged, virtually unchanged, largely unchanged, broadly unchanged, broadly flat, broadly stable, about the same, barely changed, hardly changed,
  more or less unchanged, more or less flat, essentially unchanged, essentially flat, hardly moved, practically unchanged, nearly unchanged, almost unchanged, roughly stable, roughly flat,
  almost flat, much the same, roughly the same, broadly steady, holding steady, at a standstill,
  has never been larger, has never been higher, has never been bigger, has never been wider, has never been stronger, has never been lower, has never been greater, have never been larger,
  have never been higher, have never been bigger, have never been stronger, have never been closer, have never been greater, had never been higher, had never been larger, flat, unchanged, at the same level, on the same level, at a similar level, at about the same level
SLIGHT: slightly, somewhat, marginally, a little, modestly, a bit, further
CHNOUN {verb:change direction:1}: percentage gain, percentage increase, percentage growth, percentage rise, rise, increase, growth, gain, jump, surge, expansion, climb, escalation, swell,
  growth spurt, spike, upturn of, increment, addition, upswing, uptick, boost, advance, leap, rebound, recovery, upturn, hike, improvement, uplift, upsurge, upsurge of, run-up, ramp-up, pickup,
  pick-up, bounce, bump, rally, widening, strengthening, upward move, appreciation, bounce-back, enlargement, increase of, gains, year-on-year increase, year-on-year growth, year-on-year rise,
  increases, rises, acceleration, soaring, doubling of,
  ascent, upward trend, upward swing, upward revision, doubling, quickening, spurt, burst, burst of growth, growth burst, catch-up, revival, upward shift, upward jump, multiplication,
  augmentation, up-tick, year-on-year gain, year-on-year jump, year-on-year surge, year-on-year expansion, year-on-year leap, yearly increase, yearly growth, yearly rise, yearly gain,
  annual increase, annual growth, annual rise, annual gain, annual expansion, annual jump, expansion of, full-year growth, full-year increase, full-year rise, net increase, net gain
CHNOUN {verb:change direction:-1}: fall, decline, drop, decrease, contraction, slump, plunge, slide, dip, reduction, collapse, decrement, dive, tumble, retreat, cut, shrinking, crash, downturn, loss,
  shrinkage, pullback, pull-back, slippage, downswing, erosion, weakening, narrowing, cutback, falls, declines, drops, downward move, slowdown, setback, contraction of, year-on-year decline,
  year-on-year decrease, year-on-year fall, year-on-year drop, retrenchment, compression, meltdown, shortening, descent, shedding, sag, softening,
  downward trend, downward swing, downward shift, slackening, cooling, step back, step down, year-on-year contraction, year-on-year slump, year-on-year plunge, year-on-year slide,
  yearly decline, yearly decrease, yearly fall, yearly drop, annual decline, annual decrease, annual fall, annual drop, annual contraction, net decrease, net decline, net loss,
  full-year decline, full-year fall, full-year drop, tumbling, nosedive, dent, knock, haircut, trimming, down-tick, downtick, sell-off, reversal, relapse, hit
CHA {verb:change direction:1}: up, higher, more, greater, larger, bigger, richer, heavier, wider, stronger
CMP {verb:change direction:1}: above, over
CHA {verb:change direction:-1}: down, lower, less, smaller, fewer, narrower, weaker, lighter
CMP {verb:change direction:-1}: below, under
MULTV {times:2}: doubled, doubling, doubles, redoubled, grew twofold, increased twofold, rose twofold, doubled up, doubled in size, doubled in value
MULTV {times:3}: tripled, tripling, trebled, tripled in value, tripled in size, triples, treble, grew threefold, increased threefold, rose threefold,
  triple, trebled in value, trebled in size
MULTV {times:4}: quadrupled, quadrupling, quadruples, quadrupled in value, grew fourfold, increased fourfold, rose fourfold,
  quadruple, quadrupled in size
MULTV {times:5}: quintupled,
  quintuple, quintuples, quintupling, grew fivefold, increased fivefold, rose fivefold, quintupled in value
MULTV {times:6}: sextupled
MULTV {times:7}: septupled
MULTV {times:0.5}: were cut in half, was cut in half, cut in half, cut by half, halved, halving, slashed by half, was halved, were halved, dropped by half, fell by half, halves

# Parts of a whole.
SHAREN {share:true}: share, shares, proportion, portion, weight, slice, percentage, fraction, part, market share, trade turnover share, turnover share, trade share, export share, import share, chunk,
  fractional share, percentage share, total share, relative weight, relative share, slice of the pie, stake in trade, import weight, export weight, proportional share, specific weight
SHAREV {verb:share}: was the destination for, is the destination for, was the source for, was the market for, is the market for, was home to, claim*, command*, have*had, has, absorb*, provide*,
  supply*, represent*, constitute*, take*took*taken, receive*, generate*, contribute*, draw*drew*drawn, comprised, bought, hold*held, added, account* for, make*made up, followed at, follow* with,
  came next with, came second with, ranked second with, came third with, ranked third with, was made up of, were made up of, is made up of, was accounted for by, consist* of, destination of,
  source of, was represented by, brought in, was the destination of, is the destination of, was the source of, was responsible for, mop* up, took up, take up, takes up, soak* up, snap* up,
  hoover* up, makes for, made for, was good for, is good for, is responsible for, were responsible for, was behind, occupie*, occupy, occupied, captured, capture*, secured, cornered, shoulder*,
  were accounted for by, is accounted for by, are accounted for by, dominate*, furnish*, pull* in, accounts for just, composed, formed, correspond* to, corresponded to, ended up with, boast*,
  garner*, retain*, is the source of, are the source of, were the source of, were the destination for, are the destination for, were the destination of, is the origin of, was the origin of,
  ate up, eats up, gobble* up, swallow*, swallow* up, consume*, took in, takes in, held on to, clung to, own*, win*won, control*, lapped up, attract*, keep*kept, was the buyer of,
  is the buyer of, was the seller of, is the seller of, was the supplier of, is the supplier of, was the recipient of, is the recipient of, were the recipients of, was the end market for,
  was the final destination of, was the final destination for, was on the receiving end of, stands for, stood for, stand for, made up nearly, is behind, were behind, are behind, was down to,
  is down to, were down to, are down to, is due to, was due to, are due to, were due to, came down to, is attributable to, was attributable to, were attributable to, are attributable to,
  stemmed from, stem from, stems from, derive* from, originated from, originated in, hailed from, issued from
SENDS: send*sent, direct*, ship*
WENT {verb:go}: crossed the border, are bound for, is bound for, was bound for, were bound for, are destined for, is destined for, were destined for, was destined for, are sent, is sent, were sent,
  come*came*come from, go*went*gone, come*came*come, arrive*, headed, flowed, originated, crossed, ended up, were shipped, found its way, found their way, were exported, was exported, are exported,
  is exported, were delivered, was delivered, were dispatched, wound up, landed, was shipped, is shipped, are shipped, moved, travelled, traveled, was directed, were directed, is directed,
  are directed, were bought from, flow, flows, stream, streamed, poured, was sold, were sold, is sold, are sold,
  made their way, made its way, travels, travel, moves, move, crosses, heads, head, headed off, was destined, were destined, was consigned, were consigned, was routed, were routed, is routed,
  are routed, was trucked, were trucked, was railed, were railed, was hauled, were hauled, was carried, were carried, was piped, were piped, were exported on, was sent on, rolled, rolls,
  trundled, landed up, is headed, are headed, was headed, were headed, winds up, wind up, ends up, end up, were received, were imported, was imported, are imported, is imported, were purchased,
  was purchased, were bought, was bought, are bought, is bought, are purchased
EXCEED {verb:exceed direction:1}: exceed*, outstrip, surpass*, outstripped, outweighed, topped, far exceed, far exceeded, vastly exceeded, greatly exceeded, easily exceeded, far exceeds,
  were greater than, were above, far outstripped, far outstrip, vastly outstripped, comfortably exceeded, far surpassed, greatly surpassed, still exceeded, well exceeded, comfortably exceed,
  vastly exceed, greatly exceed, far outweighed, far outweigh, outweigh, outweighs, was greater than, are greater than, is greater than
ONE: one, ones
EACH: each country, each state, each partner, each of them, each republic, individual countries, the countries, countries, each economy, individual states, partner countries
BAR: |
DEPENDS: depend*, rely*, lean*
BEFORE: came close to, was close to, well short of, far short of, short of, a far cry from, a long way from, a long way off, well below, far below, well above, far above, dwarf, dwarfs, dwarfed,
  overtook, overtaking, outpaced, outpacing, outgrew, was still below, was still above, outstripped, were dwarfed by, are dwarfed by, was dwarfed by, to become, was above, were above, is above,
  are above, was higher than, were higher than, is higher than, was larger than, were larger than, is larger than, was smaller than, were smaller than, is smaller than, was lower than,
  were lower than, was bigger than, were bigger than, is bigger than, was below, were below, is below, are below, well ahead of, far ahead of, just ahead of, comfortably ahead of, remains above,
  remained above, remained below, remains below, stood above, stood below, stayed above, stayed below, remains larger than, remained larger than, remains smaller than, remained smaller than,
  towering over, towers over, towered over, outdid, outdoing, outclassed, outweighed, eclipsed, eclipsing, outshone, surpassing, overshadowed, overshadowing, was still larger than,
  was still smaller than, was no match for, was level with, was nearly level with, a little behind, was well above, was well below, were well above, were well below, was far above, was far below,
  were far above, were far below, well behind, far behind

# Who says so.
REPORT: say*said, believe*, argue*, calculate*, reckon*, report*, seen, observed, note*, confirm*, demonstrate*, write*wrote*written, stressed, emphasized, emphasised, highlighted, underlined,
  explained, added, mentioned, remarked, inform*, cite*, find*found, record*, count*, register*, show*showed*shown, put*put, indicate*, suggest*, reveal*, claim*, estimates, announced, state*, told,
  give*gave*given, point* out, told reporters, told journalists, told a briefing, told the forum, told a forum, told parliament, capture*, list*, document*, publish*, release*, assess*, estimate*,
  recount*, quote*, log*, logged, declare*, disclose*, tell, tells, insist*, contend*, maintain*, recall*, conclude*, observe*, underscore*, underline*, stress*, mention*, detail*, tabulate*,
  display*, suggested, describe*, print*, compute*, comment*, warn*, notes, said in a statement, said in a report, said in a briefing, told lawmakers, told a conference, told a press conference,
  told the press, told the media, told state television, told state media, told the newspaper, wrote in a report, said at a briefing, said at a press conference, said at a forum, said at the forum,
  noted with satisfaction, note with satisfaction, noted with pleasure, noted with pride, said with pride, said proudly, noted proudly, expressed satisfaction, welcomed, pointed to, points to,
  point to, hailed, boasted, enthused, quipped, emphasise*, emphasize*, highlight*, acknowledge*, admit*, concede*, affirm*, assert*, clarify*, specify*, elaborate*, reiterate*, remind*,
  repeat*, echo*, posted on telegram, posted on social media, wrote on telegram, wrote on social media, said on telegram, said on television, said on state television, said in an interview,
  said in a speech, said in his speech, said in her speech, said in an address, said in a note, said on monday, said on tuesday, said on wednesday, said on thursday, said on friday,
  told the summit, told the meeting, told the conference, told the audience, told delegates, told investors, told the business forum, told a business forum, told participants, told an audience,
  told state news agency, told agency,
  valued, booked, entered, values, has put, have put, had put, tallied, tabulated, totted up
RECORDS: figure, calculations, calculation, survey, reporting, counting, results, information, authority, data, figures, statistics, customs, records, record, numbers, accounts, count, counts, books,
  tally, side, authorities, bureau, office, agency, committee, ministry, service, officials, statistic, administration, department, statisticians, officers, print, commerce, account, reckoning,
  government, portal, report, reports, release, releases, yearbook, database, bulletin, dataset, estimates, statement, general administration, general customs administration, national statistics,
  statistical committee, statistics committee, office of statistics, bank of statistics, ministry of trade, trade ministry, trade and integration ministry, ministry of trade and integration,
  ministry of economy, economy ministry, ministry of finance, finance ministry, foreign ministry, ministry of foreign affairs, ministry of commerce, commerce ministry, statistics office,
  national bank, central bank, cabinet, customs office, customs service, customs authority, customs authorities, customs agency, customs committee, customs bureau, customs administration,
  customs department, customs officials, customs statistics, customs data, trade data, trade statistics, trade figures, trade records, national accounts, registers, register, registry, ledger,
  ledgers, bookkeeping, tallies, series, time series, tables, sources, spreadsheet, factsheet, fact sheet, briefing, press release, communique, summary, review, estimate, compilation, submission,
  submissions, returns, filings, declarations, customs declarations, document, documents, agencies, offices, ministries, national bureau of statistics, bureau of statistics, statistics agency,
  statistics bureau, state statistics committee, statistical agency, statistical service, statistics service, ministry of industry and trade, ministry of investment industry and trade,
  ministry of economy and commerce, economy and commerce ministry, industry and trade ministry, commerce department, treasury, state revenue committee, revenue committee, gacc, bookkeepers, trackers,
  tracker, monitor, almanac, handbook, annual report, archive, archives, datasets, databases, monitoring, surveys, readings, research, calculations of, workings, counterparts, counterpart,
  colleagues, opposite numbers,
  handbooks, yearbooks, bulletins, press releases, communiqué, briefings, publication, publications, paper, papers, website, web site, newsletter, statisticians there, statistics body,
  statistics department, statistics division, statistics ministry, customs and excise, customs house, customs returns, customs figures, customs numbers, customs reports, customs records,
  customs registers, customs tally, trade register, trade returns, trade numbers, trade reports, trade report, foreign trade statistics, foreign trade data, external trade statistics,
  external trade data, official figures, official statistics, official data, official numbers, official records, government figures, government data, government statistics, government numbers,
  state statistics, state figures, state data, economic data, monthly data, annual data, quarterly data, national data,
  national figures, national records, headline figures, headline numbers, headline data, raw data, raw figures, published data, published figures, published statistics, preliminary data,
  preliminary figures, preliminary results, preliminary estimates, latest data, latest figures, latest statistics, latest numbers, fresh data, fresh figures, new data, new figures, revised data,
  revised figures, final data, final figures
ISSUED: released, published, compiled, issued, provided, collected, reported, announced, cited, quoted, made public, gathered, prepared, circulated, disseminated, posted, unveiled, put out, shared,
  given, supplied, assembled, kept, tallied, held, maintained, printed, disclosed, obtained, seen, reviewed, analysed, analyzed, tabulated
CITING: as per, based on, drawing on, going by, judging by, to go by, judging from, citing, quoting, with reference to, referring to, on the basis of, in accordance with, with data from,
  drawing upon, relying on, as reported by, as shown by, as stated by, as published by, as recorded by, as cited by, if we go by, as given by, as measured by, as told by, as counted by,
  as tallied by
WEEKDAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, earlier this week, this week, last week, this month, last month, recently, tonight, this morning,
  this afternoon, late monday, late tuesday, late wednesday, late thursday, late friday, earlier today, last monday, last tuesday, last wednesday, last thursday, last friday, on the sidelines,
  on the sidelines of the summit, at the summit, at a summit, at the forum, at a forum, at a briefing, at a press conference, at a meeting, at the meeting, in a briefing, in a report, in a note,
  in an interview, in a speech, in an address, on air, in parliament, at a conference, on state television, earlier this month, earlier this year, on telegram, on its telegram channel, the other day,
  the same day, later that day, the day before
OWN: first-print, first-published, revised, own, several, various, local, foreign, domestic, international, official, national, state, statistical, government, preliminary, latest, recent, fresh,
  new, updated, recently released, newly published, annual, monthly, respective, relevant, available, detailed, general administration of, bureau of national, ministry of, national bureau of,
  newly released, final, first-release, provisional, aggregate, aggregated, consolidated, finalised, finalized, historical, customs, public, publicly available, freshly released, just released,
  newest, most recent, the latest available, raw, published, unrevised, original, later, central, federal, government-run, state-run, trade, in-house, separate, unadjusted, quarterly, bilateral

# How a number is meant.
APPROX {rough:both}: some, ~, ≈, about, around, roughly, approximately, close to, an estimated, circa, barely, in the order of, not far from, close on, more or less, or so, in the region of,
  in the neighbourhood of, on the order of, in the vicinity of, something like, to the tune of, ballpark, thereabouts, an approximate, around about, a rough, a reported,
  in round figures, in round numbers, an approximated, give or take, somewhere around, somewhere near, in or around, at around, at about, close upon, all of about, nearabout, around some,
  near
APPROX {rough:below}: near-, nearly, almost, just under, slightly less than, just below, a little less than, slightly below, slightly under, a little under, just short of, shy of, just shy of,
  a shade under, a touch under, a shade below, marginally below, marginally under, not quite, close on to, a fraction under, a fraction below, a hair under, a hair below, a whisker under,
  a whisker below, a notch below, a tad under, a tad below, a bit less than, a bit under, a bit below, just shy, just less than, only slightly less than, slightly short of, a little short of,
  fractionally under, fractionally below, close to but below, nearing, approaching, little less than, on the verge of, only just under, verging on
APPROX {rough:above}: just over, slightly over, a little over, slightly more than, just above, a little more than, slightly above, a little above, a shade over, a touch over, a shade above,
  marginally above, marginally over, a bit over, a bit more than, a fraction over, a fraction above, a hair over, a hair above, a whisker over, a whisker above, a notch above, a tad over,
  a tad above, a tad more than, a bit above, just past, just more than, just upwards of, only slightly more than, fractionally over, fractionally above, little more than, little over,
  a touch more than, a shade more than, only just over, only just above, narrowly above, narrowly over
OP {operator:>}: more than, far above, over, above, upwards of, in excess of, greater than, well over, well above, north of, comfortably above, comfortably over, far more than,
  considerably more than, much more than, higher than, beyond, better than, upward of, significantly more than, substantially more than, comfortably more than, easily more than, some way above,
  well beyond, well in excess of, well past, a good deal more than, as high as over
OP {operator:>=}: at least, no less than, not less than, no fewer than, as much as at least, a minimum of, no smaller than, not fewer than, no lower than, not lower than
OP {operator:<}: less than, far below, under, below, fewer than, lower than, well under, well below, far less than, much less than, south of, comfortably below, considerably less than,
  substantially less than, significantly less than, comfortably under, comfortably less than, somewhere below, somewhere under
OP {operator:<=}: at most, no more than, not more than, up to, a maximum of, no higher than, not higher than, no greater than, as much as a maximum of, not above, not over
SPEAKER: trade minister, finance minister, foreign minister, economy minister, trade representative, consul general, deputy prime minister, foreign ministry, he, she, president, prime minister,
  minister, deputy, vice, ambassador, envoy, official, spokesman, spokeswoman, spokesperson, expert, experts, analyst, analysts, economist, economists, head, director, chairman, governor, secretary,
  researcher, researchers, professor, authors, author, source, sources, media, media outlets, news, news outlets, agencies, reports, outlets, newspaper, newspapers, agency, news agency,
  press service, paper, study, chief, embassy, diplomat, consul, first deputy prime minister, deputy minister, deputy trade minister, vice minister, vice-minister, commerce minister,
  industry minister, energy minister, transport minister, agriculture minister, minister of trade, minister of economy, trade commissioner, commercial counsellor, commercial attache,
  charge d'affaires, consul-general, counsellor, vice president, vice-president, vice premier, vice-premier, premier, foreign secretary, deputy chairman, deputy director, deputy head, chair,
  chairwoman, chairperson, chief executive, chief economist, senior economist, senior analyst, senior researcher, senior fellow, fellow, scholar, scholars, academic, academics, trader, traders,
  executive, executives, businessman, lawmaker, lawmakers, deputies, senator, mayor, negotiator, negotiators, delegate, delegates, commentator, commentators, columnist, journalist, journalists,
  reporter, correspondent, observers, observer, specialist, specialists, statistician, statisticians, report's authors, report author, think tank, think-tank, consultancy, portal, website, news site,
  news portal, broadcaster, state media, state television, state news agency, wire, magazine, outlet, press, press office, press secretary, press release, information service, administration,
  presidential office, presidential administration, presidency, government, cabinet, office, spokespeople, presidential spokesman, presidential press service, press centre, chamber of commerce,
  working group, commission, delegation, customs chief, head of department, department head, special representative, special envoy, council, institute, foundation, association, university, lecturer,
  historian, general director, director general, director-general, secretary general, secretary-general, consuls, diplomats, embassies, heads, presidents, ministers, ambassadors, officials,
  leaders, leader, heads of state, head of state, sides, parties, both sides, participants, organisers, organizers, speakers, speaker, organisation, organization, officials there, forecasters,
  pollsters, bankers, lender, brokers, broker, auditors, auditor, accountants, exporters, importers, brokerage, research group, research firm, research institute, institutes,
  ratings agency, rating agency, data provider, agency officials, customs officers, customs spokesman, customs spokesperson, ministry spokesman, ministry spokeswoman, ministry official,
  ministry officials, customs official, government official, government officials, senior official, senior officials, first vice premier, deputy premier, prime ministers, foreign ministers,
  party chief, party secretary, regional governor, akim, deputy akim, hokim, chairman of the board, board chairman, managing director, general secretary, party leader, forum, summit,
  conference, seminar, roundtable, round table, op-ed, editorial, article, piece, blog, brief, policy brief, working paper, white paper, communiqué, joint statement, declaration, memo, note,
  factbook, gazette, daily, weekly, tv channel, channel, radio, tabloid, bulletin, newsletter
NUMBERS: numbers, figures, figure, number, data, value, volume, total, values, indicator, indicators
COUNTRYW: country, nation, state, republic, economy, land, neighbour
COUNTRYN: countries, states, nations, republics, economies
OFIT: of which, of that, of this, of it, of them, of that total, of this total, of that amount, of this amount, of the total, of that sum, of this sum, of these
FURTHER {further:true}: remaining, the remaining, further, another, additional, a further
RECORD: first peak of, a first peak of, new peak of, peak of, high of, low of, total of, a total of, sum of, a sum of, the sum of, volume of, peak, record low, a high of, a low of, a peak of,
  an all-time low of, a record low of, a new low of, a trough of, a low point of, a high point of, new highs of, a ceiling of, a floor of, nadir of, a nadir of, a high-water mark of, total sum of,
  an overall total of, a grand total of, a cumulative total of, a combined total of, a full-year total of, an annual total of, a value of, a volume of, a level of, a figure of,
  low :, high :, peak :, trough :, maximum :, minimum :, total :, highs of, lows of, the high of, the low of, the peak of, the trough of, the total of, the value of, bottom of, a bottom of,
  top of, the figure of, the level of, highest level of, peak value of, peak level of, a peak level of, all-time low of, summit of, a crest of, crest of, base of, a base of, a starting point of,
  a baseline of, baseline of, a mere,
  fully, a full, all of, a whopping, a round, a cool
REC {record:1}: record, record high, new record, all-time high, historic high, new high, record level, record high of, new high of, all-time high of, record of, historic record, historical record,
  historical high, record volume, a new record, record-breaking, record figure, record sum, record number, record number of, record value of, record value, record sum of, record volume of,
  record figure of, record amount, record amount of, record total of, record total, all-time record, an all-time record, historic peak, a historic peak, an all-time peak, all-time peak, highest-ever,
  highest ever, record peak, new all-time high, a new all-time high, fresh record, a fresh record, fresh high, a fresh high, yet another record, another record, its highest ever, their highest ever,
  unprecedented level, record levels, new heights, a record level, an unprecedented,
  highest-ever level, record highs, a record sum of, a record total of, a record value of, a record volume of, a record figure of, the record of, a record-high, record-high,
  an unprecedented level of, unprecedented level of, a historic peak of, historic peak of, historic maximum, historical maximum, a historic maximum, a historical maximum, all-time maximum,
  absolute record, an absolute record, absolute maximum, a fresh peak, fresh peak, a new peak, a new all-time record, highest level ever, its highest level ever, their highest level ever,
  the highest level ever

# Time and comparison.
MEAN {mean:true}: a year, per year, annually, on average, an average of, at an average of, average annual, average yearly, annual average, an annual average of, at an average annual rate of,
  an average annual rate of, at an annual average of, at an annual rate of, an average rate of, by an average of, a year on average, per annum, on average each year, annually on average,
  at a compound annual rate of, a compound annual growth rate of, at an average rate of, on average per year, mean annual, compound annual, annual compound, compounded annual,
  at a mean annual rate of, a mean annual rate of, at an average annual pace of, an average annual pace of, at an average pace of, at an average yearly rate of, at a yearly rate of,
  at a compound rate of, at a compound annual growth rate of, at a cagr of, a cagr of, on a yearly average, on yearly average, in an average year, in the average year, each year on average,
  every year on average, per year on average, at an annual pace of, at an annualised rate of, at an annualized rate of, average per year, averaged annually, a mean of, at a mean of,
  by an annual average of, an average annual, yearly average, a yearly average of, by an average annual, at a compound annual growth rate (cagr) of, a compound annual growth rate (cagr) of,
  at an average annual growth rate of, an average annual growth rate of, at a mean annual growth rate of, at an average growth rate of, an average growth rate of
FACTOR: a factor of, factor of
EVERY {every:true}: in any year, in a single year, in any single year, in any one year, in a year, in every year, in each year, every year, each year, in all years
INALL: in total, altogether, overall, in aggregate, all in all
RESULTS: following the results of, by the results of, based on the results of, on the results of, as at the end of, as of the end of, at the end of, by the close of, at the close of,
  over the course of, in the course of, by the end of, as of end, through to the end of, as per the results of, according to the results of, over the entirety of, for the whole of,
  for the entirety of, in the whole of, during the whole of, throughout the whole of, throughout all of, in the entire year, over the full year, for the full year, in the course of the year,
  as recently as, as late as, as early as, as far back as, as long ago as, for all of, in all of, across all of, in calendar, in calendar year, in the calendar year,
  in the full year, in full-year, for full-year, over calendar, across the whole of, over the whole of, at the end of the year, at year-end, by year-end, at end, by end, by the end of the year,
  by the close of the year, on the results of the year, in the year of, during the year of, in the pandemic year of, in the crisis year of, in the record year of, in the boom year of,
  in the peak year of, in the course of the year of
LASTYEARS: in the last two years, in the last three years, in the past three years, in the last four years, in the last five years, in these years, in recent years, for ten years, over ten years,
  during ten years
SUM {sum:true}: summed, summed up, in sum, together, combined, jointly, cumulatively, cumulative, in total, in aggregate, taken together, altogether, accumulated, aggregate, all together,
  put together, collectively, added together, taken as one, lumped together, as a group, as a bloc, in combination, cumulated, counted together, in total terms
YOY: year on year, year-on-year, y o y, yr/yr, over a year, over twelve months, from one year to the next, year-on-year terms, y/y, yoy, y-o-y, on the year, year over year, year-over-year, on year,
  annually compared, from a year ago, year-to-year, on an annual basis, in annual terms, over the year, in year-on-year terms, on a yearly basis, on a year-on-year basis, during the year,
  within the year, year by year, over the past year, over the previous twelve months, over 12 months, against a year earlier, versus a year earlier, versus a year ago, against a year ago,
  vs a year ago, vs a year earlier, compared to a year ago, compared with a year ago, on an annual comparison, within twelve months, over one year, from the year-earlier level, yr on yr, year/year,
  yr-on-yr, in yearly terms, in annual comparison, year-on-year basis
AGAINST: vs., comparing with, comparing to, if compared with, if compared to, when compared with, when compared to, in relation with, compare with, compares with, measured against, against,
  as opposed to, over the level of, compared with, compared to, versus, vs, as against, as compared with, as compared to, relative to, in comparison with, in comparison to, in contrast to,
  in contrast with, unlike, after, set against, contrasted with, in relation to, set beside, juxtaposed with, stacked against, up against, when set against, when measured against,
  if measured against, contrasting with, contrasted to, as opposed, next to, pitted against, when compared against, held against, weighed against, where it compares with, which compares with,
  which compares to, that compares with, this compares with, that compares to, this compares to
TERMS {currency:cny}: in yuan value, in yuan terms, in yuan, in renminbi terms, in renminbi, measured in yuan, in rmb terms
TERMS {currency:usd}: in dollar value, in dollar terms, in dollars, in us dollar terms, in us dollars, in usd terms, in usd, measured in dollars
MARK: representing, reflecting, meaning, implying, equivalent to, which is, which was, which were, which represents, which represented, which marks, which marked, corresponding to, year-on-year,
  yearly, annual, an annual, signalling, signaling, suggesting, which amounts to, which amounted to, which equals, which equalled, which meant, which means, translating into, translating to,
  equating to, amounting to, equal to, making for, denoting, indicating, registering, logging, notching, notching up, clocking, experiencing, enjoying, suffering, which translates into,
  which translates to, which translated into
SAW: see*saw*seen, brought, witnessed
HOLDERN: official loans, loans, official claims, state banks, official creditors, official lenders, creditors, lenders, official bilateral creditors, state lenders
COST: cost*cost
PARTNER {points:there}: partners, the partners, trading partners, the partner, the other side, the counterpart
DOLLAR: dollar 's worth of goods, dollar of goods, dollar, us dollar, $1, dollar 's worth
PERUNIT: to the dollar, to a dollar, per dollar, against the dollar, to the us dollar, per us dollar, a barrel, per barrel, a tonne, per tonne
WHOLE: aggregate, full, actual
WHOLE {mutual:true}: bilateral, two-way, mutual, two-sided, reciprocal, country-to-country, inter-state
WHOLE {overall:true}: overall, entire, whole, total, foreign, external, global, world, nationwide, all-country, all-partner
REPORTED: seen, reported, recorded, registered, declared, official, total, annual, yearly, cumulative, booked, logged, published, tallied, counted, stated, acknowledged, documented, observed,
  customs-recorded, posted, disclosed
ANNUAL: year-to-date, ytd, annual, yearly, full-year, yearlong, twelve-month, 12-month, one-year
MONTHLY {monthly:true}: monthly
LASTYEAR: last year
LEVELN: item, items, category, figures, amount, number, numbers, result, results, level, levels, figure, mark, total, value, tally, sum, count, reading, statistic, values, totals, sums, volume,
  volumes, performance, showing, output, baseline, benchmark, peak, trough, equivalent, tallies, indicator, indicators, outcome,
  flow, component, leg, stream, single flow, single item, trade flow
NUMBEROF: share of, proportion of, percentage of, a barrel of, number of, the number of, score of, value of, edition of, index of, rate of, level of, amount of, length of, size of, output of,
  production of, total number of, overall number of
MEANW {mean:true}: average, mean
WHATWAS: what it had been, what it was, what they were, what they had been, those, that, what they were worth, what it was worth, what it stood at, what they stood at, what it came to,
  what they came to, what it totalled, what was recorded, what was seen, what was shipped, what was traded, what had been recorded
ADDV: contribute*, add*, brought
SCOREN: score, scores, rating, result, mark
TRADERN: exporters, companies, firms, producers, manufacturers, suppliers, businesses, traders, buyers, importers, sellers, enterprises, vendors, shippers, wholesalers, merchants, entrepreneurs,
  businesspeople, market participants, consumers, purchasers, customers, trading companies, corporations, groups, wholesale buyers, distributors, firms and companies, importers and exporters
RATIO: ratio
OVERTOOK: overtake*overtook*overtaken, replaced, displaced, surpassed, supplanted, passed, ousted, unseated, edged out, dethroned, eclipsed, outstripped, overtook, knocked, leapfrogged, dislodged,
  toppled, pushed aside
OWED: owe*
EARNED: spend*spent, pay*paid, earn*, bring*brought, gave, yielded, netted, lavish*, fetch*, handed, shelled out, expend*, paid out, disbursed, took in
GDPN: gdp, gross domestic product
PEOPLEN: exporters, importers, traders, firms, people, the population, population, inhabitants, residents, adults, citizens, buyers, companies, businesses, entrepreneurs, importers and exporters,
  inhabitant, resident, enterprises
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
DEALT {verb:deal measure:total}: trades, did business worth, did trade worth, transacted, conducted trade worth, conducted trade of, did trade of
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
  the annual total, the overall turnover, the overall turnover amount, the overall amount, the total turnover, the overall trade, the total trade, the annual turnover, the flow, this flow, that flow,
  the flows, the trade flow, this trade, that trade, bilateral trade volumes, the annual figure, the annual amount, the yearly total, the annual volume, the overall figure, the overall total,
  the grand total, the amounts, the values, the sums, the volumes, the numbers, the aggregate, the yearly figure
THAT {measure:same}: that, those, the one, the ones
THERE {points:there}: there, them, the latter, it, the two, both, the country, the two countries, each other, both countries, these countries, those countries, our countries, our two countries,
  these states, these nations, these economies, the two sides, the two neighbours, the two nations, the two states

# Places in an order.
MOST {place:1}: largest, biggest, main, top, leading, principal, foremost, number one, no. 1, most important, chief, primary, key, single largest, single biggest, number-one, no 1, top-ranked,
  pre-eminent, paramount, dominant, prime, premier
PARTNERN {rank:total}: partner, trading partner, trade partner, trading counterpart, trade counterpart, commercial partner, trading ally, foreign trade partner, economic partner,
  foreign trading partner, partner in trade, partner by trade, external trading partner, bilateral trading partner, merchandise trading partner, goods trading partner, counterpart
PARTNERSN {rank:total}: partners, trading partners, trade partners, commercial partners, foreign trade partners, economic partners, foreign trading partners, counterparts, trading counterparts,
  partners in trade, partner countries, trade partner countries
PARTNERN {rank:export}: market, export market, customer, buyer, export destination, destination, recipient, importer, consumer, outlet, buyer of goods, purchaser, overseas market, foreign market,
  external market, client, export customer, export buyer, destination for exports, market for exports, sales market, export outlet, destination of exports, buyer of exports, recipient of exports,
  destination market, regional market, foreign customer, foreign buyer
PARTNERSN {rank:export}: markets, destinations, export markets, buyers, customers, recipients, importers, export destinations, purchasers, outlets, clients, overseas markets, foreign markets,
  sales markets, export outlets, export customers, export buyers, destinations for exports, markets for exports, importers of goods, consumers, destination markets
PARTNERN {rank:import}: supplier, source, source of imports, import partner, provider, origin, seller, vendor, exporter, import supplier, source of goods, import source, foreign supplier,
  source of supply, supplier of goods, source of foreign goods, supplier of imports, provider of goods, source market, exporter of goods, country of origin, regional source, regional supplier
PARTNERSN {rank:import}: suppliers, sources, sellers, vendors, providers, exporters, import sources, import suppliers, sources of imports, foreign suppliers, source markets, suppliers of goods,
  origins
LEADS {verb:score}: dominate*, lead*led, took the lead, is the leader, was the leader, became the leader, remains the leader, lead*led the region, lead*led the way, top* the list, head* the list,
  tops the list, heads the field, led the field, led the pack, leads the pack, leads the field, is at the top, was at the top, came out on top, comes out on top, came top, comes top, sits at the top,
  ranks top, was out in front, is out in front, holds the top spot, held the top spot, took the top spot, has the top spot
PLACED: take*took*taken, occupy*, hold*held, claim*, in, rank*, secured
RANKV: ranks, ranked, ranking, came, comes, placed, is ranked, was ranked, is placed, was placed, were ranked, are ranked, finished, ended up, positioned, featured
BEHIND: behind, just behind, well ahead of, just ahead of, trailed by
FOLLOWED: followed, trailed, came after, came behind, ranked behind, ranked after, was followed, were followed, tailed, chased, pursued
EVENTN: pandemic, slump, crisis, war, boom, sanctions, recession, downturn, recovery, upswing, surge, reopening, collapse, shock, crash, border closures, lockdowns, devaluation, demand, epidemic,
  lockdown, border closure, closure of borders, closures, blockade, drought, floods, conflict, invasion, embargo, tariffs, trade war, downturns, unrest, protests, turmoil, bottlenecks, congestion,
  restrictions, quarantine, outbreak, covid, covid-19, supply shocks, rally, disruption, disruptions, boom years, weakness, weak demand, strong demand, coronavirus, coronavirus pandemic,
  covid pandemic, covid-19 pandemic, financial crisis, global financial crisis, currency crisis, rouble crisis
CAUSE {verb:change}: took, brought, pushed, drove, sent, pulled, carried
CAUSE {verb:change direction:1}: lifted, propelled, boosted, raised, pushed up, drove up
CAUSE {verb:change direction:-1}: cut, reduced, knocked, trimmed, slashed, dragged, pushed down, drove down, dragged down, dented
SUPER: most substantial, most significant, most notable, fastest-growing, fastest growing, highest, lowest, largest, biggest, smallest, best, worst, strongest, weakest, fastest, slowest, steepest,
  sharpest, most ever, most, greatest, largest single, heaviest, deepest, quickest, widest, narrowest, lightest, poorest, richest, best-ever, largest-ever, biggest-ever, highest-ever, lowest-ever,
  most rapid, most dramatic, most pronounced, most important, single largest, single biggest
HITV: hit, affected, disrupted, boosted, helped, hurt, depressed, supported, dented, battered, curbed
DIFF: difference, gap, discrepancy, imbalance, disparity, divergence, asymmetry, disagreement, differential, mismatch
RESP {respective:true}: accordingly, correspondingly, in that order, respectively, in order
ADJN: tiny, minuscule, insignificant, marginal, vast, enormous, sizeable, meagre, negligible, trivial, huge, large, small, high, low, strong, weak, important, notable, substantial, modest,
  considerable, impressive, brisk, robust, puny, outsized, mighty, mammoth, gigantic, big, little, wide, narrow, lopsided, one-sided, unbalanced, heavy, brittle, fragile, subdued, weighty, telling,
  unusual, exceptional, major,
  stunted, unequal, uneven, asymmetric, asymmetrical, skewed, concentrated, diverse, thin, deep, shallow, balanced, imbalanced, out of balance, healthy, thriving, flourishing, dominant,
  decisive, crucial, vital, key, central, essential, pivotal, significant, insubstantial, disproportionate, disproportionately large, paltry, minor, secondary, peripheral, slight, symbolic,
  visible, noticeable, striking, obvious, clear, plain, apparent, evident, remarkable, surprising, unsurprising, startling, astonishing, sobering, instructive, revealing, eloquent, stark,
  extreme, acute
NEIGHBOUR: neighbour, western neighbour, northern neighbour, neighbouring, partner, largest partner, giant neighbour, eastern neighbour, southern neighbour,
  neighbour state, mountainous neighbour, mountain neighbour, energy-rich, resource-rich, landlocked, mountainous, impoverished, isolated, reclusive, nearby,
  fellow, ally, giant, populous, strategic partner, smaller neighbour, bigger neighbour, poorer neighbour, richer neighbour, mineral-rich, remittance-dependent,
  import-dependent, doubly landlocked, ex-soviet, post-soviet, former soviet, sparsely populated, tiny, little, remote, mighty, fast-growing, poorer, richer,
  smaller, larger, poor, rich, autocratic, hermetic, next-door, hydrocarbon-rich, cash-strapped, distant, booming, closest neighbour, tiny neighbour,
  immediate neighbour, land neighbour, friendly, brotherly, trusted partner, key partner, key ally, close partner, close ally, trading partner,
  belt and road partner, upstream, downstream, once-isolated, long-isolated, hermit, secretive, aid-dependent, debt-laden, indebted, war-torn,
  populous neighbour, steppe, vast, sprawling, far-flung, sleepy, thinly populated, most populous, middle-income, lower-middle-income, low-income,
  upper-middle-income, reform-minded, reforming, mainland, modern, present-day, today's, independent, newly independent
CONSIST: consisted, consists, was made up, is made up, were made up, was composed
ARRIVED: reached, entered, arrived in, made its way into, made their way into, made it to, came into, rolled into, flowed into, poured into, went into, landed in, crossed into, flooded into
MOSTOF {most:90}: nearly all of, almost all of, virtually all of, practically all of
MOSTOF {most:50}: most of, the majority of, the bulk of, a majority of, the larger part of
MOSTW: most, least
INDEX: index
RANKN {ranked:true}: rank, ranking, place, position
SCORE {verb:score}: was placed, is placed, was ranked, is ranked, stood, finished, came, got, scored, scores, ranked, ranks, placed
EXCEPT: excluding, except, except for, without, other than, apart from, minus, not counting, not including
POSS: 's, '
`;
