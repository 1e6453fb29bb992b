/**
 * How phrases are put together: what stands before the colon is said in any of the ways after it, set apart by `//`. Words in small letters stand in
 * the text, those in capitals are classes of words (tokens/words.data.ts), the others are phrases of this table. What is said
 * after `name=` is kept under that name, after `and=` and `but=` it is named together with what stands before; all other features are joined. `|` sets apart what may stand at one place, `?` marks what may be left out, `-` what is read and says nothing, `{...}`
 * what the whole says besides.
 */
export const productions = `
# Economies and times that are named in a row: all of a list, a group with its members after it or without some of them.
Listed: PARTY , and=PARTY // Listed , and=PARTY
List: PARTY|Listed ,? and|or in|to|with|from|for? -ITS? -NEIGHBOUR? and=PARTY
Party: PARTY // List // PARTY ,|(|:|–|—|- namely? List ,|)|–|—|-? // PARTY namely List ,? // remaining|other? -Count remaining|other|largest? -COUNTRYN|PARTNERSN ,|:|–|—|- List ,|–|—|-?
  // PARTY -EXCEPT but=PARTY // PARTY , -EXCEPT but=PARTY ,?
Headed: PARTY , and=PARTY
DYAD: PARTY|ADJ -|–|—|/ and=PARTY|ADJ
Years: PER , and=PER // Years , and=PER
Dates: PER|Years ,? and|or in|to|with|from|for? and=PER
Bracketed: ( Years )
Per: PER // Dates

Place: Party // -ITS Party // -ITS? -NEIGHBOUR Party // Party alone // ADJ market|side // ADJ -TRADERN // -COUNTRYN of|in Party // Party -COUNTRYN // Party POSS -COUNTRYN
  // neighbouring Party // your|my|our|this country , Party ,? // -ADJN Party // -Good - rich|hungry Party // Party , home to -FIG -PEOPLEN? ,? // Party , -COUNTRYW of|with -FIG -PEOPLEN? ,? // Party , with -FIG -PEOPLEN ,? // Party ( -FIG -PEOPLEN ) // Party ( -Ind -FIG -PEOPLEN? )
Owner: Party POSS // Party ,? whose // ADJ|ITS // Party POSS -COUNTRYN POSS // Party -COUNTRYN POSS

# Flows: what stands before the noun, then what stands after it.
Base: FLOW // FLOW -VOLUMEN // SOLD -GOODSN // -LASTYEAR POSS Base {vague:true} // owner=Owner Base // owner=Owner value=Val in|of? Base // owner=Owner with=ADJ Base // value=Val in? Base
  // between=DYAD Base // when=Per Base // months=Per Base // GOODSN Base // -NUMBERS for|of|on Base // goods=Good Base
Good: GOOD|HSCODE // -GOOD ( HSCODE )
AllGoods: GOODSN // -Good ,? and -OTHERG
Base: maker=ADJ -GOODSN SOLD // goods=Good SOLD // -GOODSN traded {measure:total} // SUM|MEAN|MONTHLY Base // owner=Owner -REPORTED Base // -GOODSN SOLD // -ANNUAL|SUPER Base // WHOLE Base
  // MEANW Base // FLOW -GROWTHN {growth:true} // recorder=ADJ - -REPORTED Base
Flow: Base // these|those Base // goods=Good from from=Place to to=Place {measure:export} // -INDEX of Flow ( -Per = -FIG ) // Flow to|into|toward|towards to=Place // Flow bound|destined for to=Place
  // Flow to|into to=THERE // Flow from from=Place|THERE // Flow with with=Place|THERE // Flow between|among between=Place // Flow between between=THERE // Flow of of=Place // Flow by by=Place
  // MEANW of Flow // what|everything that? owner=Place SOLD // owner=Owner goods=Good to to=Place {measure:export} // goods=Good to to=Place from from=Place {measure:export}
  // -Base , that is ,? Flow // -Base ( that is ,? Flow ) // Base Time to to=Place // Base Time from from=Place // Base Time with with=Place // Base Time between|among between=Place
  // Flow in in=Place // Flow of|in -GOODSN // Flow of|in goods=Good // Flow in=THERE // Flow in -ITS? -TRADEW with with=Place
Those: THAT with with=Place // THAT to to=Place // THAT from from=Place // THAT between between=Place // THAT of of=Place // THAT of goods=Good // owner=Owner value=Val with with=Place {measure:same}

# The growth of a flow as something that is told of itself.
Growth: RATEN {growth:true} // MEAN RATEN {growth:true} // -ANNUAL RATEN {growth:true} // -GROWTHN|RISEN in|of whole=Flow {growth:true} // -ANNUAL -GROWTHN in|of whole=Flow {growth:true}
  // MEAN -GROWTHN in|of whole=Flow {growth:true}

# Indicators.
Ind: IND // owner=Owner RANKN in|on Ind // RANKN in|on Ind // owner=Owner -SCOREN in|on|of Ind // -SCOREN in|on|of Ind // Ind in of=Owner -PEOPLEN // owner=Owner Ind // when=Per Ind
  // -NUMBEROF|NAME Ind // -NAME POSS Ind // Ind of|in|for|to|into|with|from of=Place // -MEANW Ind

# Figures with their time.
Val: FIG|FIGX|RANGE // FIG place // FIG -PERUNIT|GOODSUNIT // -FACTOR FIGX // APPROX|OP|NOT|FURTHER|MEAN Val // between RANGE // Val -MARKN|INALL // Val total // -RECORD Val // record=REC Val
  // record=REC -LEVELN of Val // -RECORD -LEVELN of Val // -LEVELN of Val // Val or more {operator:>=} // Val or less {operator:<=} // FIG POSS -GOODSUNIT // FIG POSS
Time: Per // -RESULTS Per // across|in|during|for|by|of|through|throughout|within|at|to Per // over Per {during:true} // -Per , in|during Per // as of Per // back in Per // Per alone // in|during Per alone // ( Per ) // -LASTYEARS ( Per ) // Bracketed // -LASTYEARS Bracketed
VD: Val // Val Time // Dated
Dated: when=Per POSS Val // -ITS? when=Per -RECORD Val // -ITS? when=Per record=REC Val // -ITS? when=Per POSS? -LEVELN of Val
Balance: deficit|shortfall of VD {sign:-1} // surplus of VD {sign:1}
RecordedVD: VD in|by|per|on Teller // VD according to Teller // VD ( Teller ) // VD ( Per , Teller )
Values: values=VD , Values // values=VD ,? and|or values=VD

# Shares.
Share: -SUPER SHAREN ( value=Val ) of|in whole=Flow // SHAREN of part=ADJ -GOODSN in|of whole=Flow // part=Owner SHAREN of|in whole=Flow|Ind // SHAREN of part=Place|Flow in whole=Flow // -SUPER|SHAREN SHAREN of -EACH in whole=Flow
  // SHAREN of -EACH in|of whole=Flow
  // SHAREN of part=Owner -HOLDERN in|of whole=Ind // SHAREN of part=Place in|of whole=Ind // SHAREN of|in whole=Flow // -SUPER SHAREN of|in whole=Flow // part=Owner SHAREN
  // SHAREN|THAT of part=Place
Most: MOSTOF {operator:>}
Whose: owner=Possessor {measure:same}
Possessor: Party POSS
Portion: portion=Val of whole=Whose // portion=Most whole=Flow|Those|Sold|RecordedFlow // portion=Val of whole=Flow|Those|Sold|RecordedFlow|Ind // portion=Val -SHAREN in|of whole=Flow
  // portion=Val -SHAREN ( worth|valued at? atValue=Val ) in|of whole=Flow // portion=Val ,|( or? atValue=Val ,|) of whole=Flow // portion=Val or atValue=Val of whole=Flow
  // value=Val of -IT {ofIt:true}

# Changes.
Change: CHV|CHA // CHV least of Count // CHV -SLIGHT // AUX been CHV // CHV -MORE|MOSTW // AUX CHV // -COP CHA|CHV // -COP far|much CHA // -HAVE CHNOUN // -HAVE -SUPER CHNOUN
Multiplied: MULTV // OP|APPROX MULTV // -AUX OP MULTV
Change: multiplied=Multiplied {verb:multiply} // AUX multiplied=Multiplied {verb:multiply}
Cha: CHA|CMP // far|much CHA
Rise: CHNOUN -COP byValue=VD // MEANW CHNOUN of|by byValue=VD // byValue=VD CHA|CHNOUN // byValue=VD far|much CHA // byValue=VD Cha base=Per // byValue=VD Cha -ITS base=Per -LEVELN // byValue=VD Cha -ITS? -LEVELN of base=Per
  // byValue=VD Cha base=Per -LEVELN // byValue=VD Cha those|that of|in base=Per // byValue=VD -YOY CHNOUN // CHNOUN of|by byValue=VD // MEAN -GROWTHN of byValue=VD {verb:change direction:1} // byValue=VD -GROWTHN {verb:change direction:1}
  // -GROWTHN of byValue=VD {verb:change direction:1} // -COP|LEV|HAVE|MARK|SHAREV Rise // on Rise

# Levels.
Level: COP|LEV|LEVOP // -AUX|COP LEV|LEVOP // -COP equivalent|equal to

# Deals: who sold, who bought.
Deal: subject=Place sold|exported value=Val more to to=Place Time? than it bought|imported from? THERE? {verb:level measure:balance}
  // subject=Place sold|exported to=Place value=Val more than it bought|imported there? {verb:level measure:balance}
  // subject=Place bought|imported value=Val more from with=Place than it sold|exported there? {verb:level measure:balance sign:-1} // subject=Place SELL -MOSTW|MORE {dealt:true} // in -Place , subject=Place SELL most {dealt:true} // of Count -COUNTRYN? , subject=Place SELL most {dealt:true}
  // subject=Place SELL {dealt:true} // subject=Place -AUX SELL {dealt:true} // IT SELL {dealt:true} // subject=Place SELL -IT {dealt:true} // that subject=Place SELL {dealt:true} // subject=Place , which|who SELL {dealt:true} // with=Place ,? with which subject=Place SELL {dealt:true} // to=Place ,? to which subject=Place SELL {dealt:true}
  // from=Place ,? from which subject=Place SELL {dealt:true}
  // that IT SELL {dealt:true} // -DEALT with with=Place // SELL // -AUX|COP SELL

# Who says so: an economy with its records, records alone, or a name that is not known.
Records: RECORDS // OWN|RECORDS Records // RECORDS POSS Records // RECORDS of Records // -RECORDS -ISSUED // RECORDS from|by|of RECORDS
Teller: recorder=Owner|PartnerOwner -Records // recorder=PARTY data|statistics // -ITS recorder=ADJ -Records // -NAME -Records // -NAME POSS -Records // -Records // -OWN recorder=Owner -Records // -Records of|in|from|by recorder=Place // -Records from|by|of Teller // Teller ( -NAME|Records )
  // -Records -ISSUED by Teller // -Records -ISSUED When by Teller
Speaker: SPEAKER // Speaker for|at|of|from -Records // Speaker for|at|of|from|with -NAME // speaker=Party POSS -SPEAKER to|in -Party // speaker=ADJ -SPEAKER to|in -Party // SPEAKER Speaker // -OWN|NAME Speaker // speaker=ADJ Speaker // speaker=Party POSS Speaker // Speaker of|to speaker=Party // Speaker , -NAME
  // Speaker -NAME // Speaker POSS Speaker
When: on? -WEEKDAY // on -DATE // on WEEKDAY , -DATE
PartnerOwner: PARTNER POSS
Rec: -Records for|of when=Per // on|in|by|per when=Per -Records // ( when=Per -Records ) // ( when=Per , Teller ) // when=Per -Records -REPORT // ( -Records for|of when=Per ) // as? -Records for|of when=Per -REPORT // seen by|from recorder=Place
  // -CITING when=Per -Records // -CITING Teller // -CITING|REPORT -NAME // -CITING recorder=Place // as? -REPORT by -NAME // as? -REPORT by Teller // -Records from|by|of -NAME // according to -Records from|by|of -NAME
  // according to -Records of|for when=Per // according to Teller // according to recorder=Place // according to -NAME|Speaker // by|in|on|from|per|using Teller // by recorder=Owner // Teller
  // Teller on|for // Teller -REPORT that? // Teller Time -REPORT that? // recorder=Place -REPORT that? // recorder=Owner -REPORT // -REPORT -Records // -REPORT Speaker // Speaker -REPORT that?
  // -NAME|Speaker -REPORT in|at -Place that? // -NAME -REPORT that? // Speaker -REPORT When that? // Rec When // Rec -ISSUED When // Rec -ISSUED // Speaker , -Speaker , -REPORT that? // -NAME , Speaker , -REPORT that? // Rec ( -NAME ) // as recorder=Place -REPORT them|it
  // that|what? Teller -REPORT // that|what recorder=Place itself? -REPORT // that|what recorder=Place -REPORT as Base // that Teller -REPORT as Base
  // that recorder=Place -REPORT to have? SOLD there? // ( Teller ) // -REPORT by recorder=Place
RecordedFlow: what recorder=Place -REPORT as Base // what Teller -REPORT {measure:same} // recorder=Owner -LEVELN of value=VD {measure:same} // what recorder=Place -REPORT IT -AUX? SELL // Flow that? recorder=Place itself? -REPORT // what Teller -REPORT as Base // Flow that? Teller -REPORT
  // Flow -REPORT by Teller // Flow -REPORT by recorder=Place // value=VD that? recorder=Place -REPORT IT? -AUX|COP? SOLD THERE? // value=VD that? Teller -REPORT IT? -AUX|COP? SOLD
  // value=VD that? Teller -REPORT // value=VD that? recorder=Place -REPORT // value=VD -REPORT by Teller // value=VD -REPORT by recorder=Place

# An amount of another, which is told too.
Total: value=VD {measure:same}

# The records of both sides.
Mirror: -THERE POSS? -Records // two -Records // -ADJ and -ADJ -Records

# What somebody bought or sold, as a flow.
Sold: what|everything|that that? subject=Place SELL // value=VD that? subject=Place SELL // value=VD that? IT SELL // value=VD of -GOODSN that? subject=Place SELL // value=VD of -GOODSN that? IT SELL
  // Sold from from=Place // Sold to to=Place // Sold abroad // Sold in in=Place // value=VD traded between between=Place {measure:total} // what IT SELL // Sold there

ItSold: IT SELL // IT SELL from|to there? // IT SELL from from=THERE // IT SELL to to=THERE
Bought: subject=Place SELL // subject=Place|IT -EARNED on maker=ADJ -GOODSN {measure:import} // IT SELL // Bought from|in from=Place // Bought to to=Place // Bought Time // Bought there

# Multiples of another flow or another time.
Times: FIGX // APPROX|OP|NOT Times
Other: Flow|Those|ToPlace
ToPlace: to to=Place {measure:same} // from from=Place {measure:same}
Told: Flow|Those ( value=VD ) // Flow|Those of|worth value=VD // Flow|Those , at|worth|with? value=VD ,?
Multiple: times=Times base=Per // times=Val other=Whose // times=Val other=Sold // times=Val other=Told // times=Val of? -WHATWAS in? base=Per // times=Val -ITS base=Per -LEVELN of fromValue=Val // times=Val other=Those|Flow|RecordedFlow
  // times=Val that|those of base=Per // times=Val of? -LEVELN of|for|in base=Per // times=Val fromValue=VD // byValue=Val Cha than fromValue=VD // times=Val base=Per POSS -LEVELN // times=Val -ITS base=Per -LEVELN?
  // times=Val of -ITS? base=Per POSS? -LEVELN // times=Val as AS to to=Place as other=ToPlace // times=Val as AS from from=Place as other=ToPlace
  // times=Times CHA -GOODSN? to to=Place than other=ToPlace // times=Times CHA from from=Place than other=ToPlace // times=Val as AS Time? as in? base=Per // times=Val as AS as other=Those|Flow|ToPlace|Told|Sold // times=Times CHA than other=ToPlace|Sold
  // times=Times CHA as|than in? base=Per // times=Times -CHA than other=Flow|Those // times=Val that|those

# Places in an order.
Count: two|three|four|five|six|seven|eight|nine|ten
Sup: -Owner Sup // SUPER // SUPER ever // SUPER of Count // higher|lower|larger of two // SUPER in|of|since|among -Time // SUPER in|for|over -DUR // SUPER -LEVELN in|for|over -DUR // SUPER since -EVENTN // SUPER since|of|in Per // SUPER in|of|among Party // SUPER -LEVELN
Lead: LEADS
Standing: -CHV to FIG place? {verb:score} // -PLACED FIG place {verb:score} // -RANKV|COP FIG {verb:score} // -COP in FIG place {verb:score}
Part: owner=Owner -ONE // -SUPER CHNOUN -COP -REPORTED? in|for Flow // of -Good {measured:true} // -Flow through|via|along Ind // on|across|along in=Place // -OWED
  // -COP owed|due to from=Owner -HOLDERN // -DEPENDS on|upon by=Place for // -RATIO of Flow to|over|and other=Flow {ratio:true} // -RATIO between Flow and other=Flow {ratio:true}
  // for every|each -DOLLAR that? other=Bought {ratio:true} // for every|each -DOLLAR of|in other=Flow {ratio:true} // Flow and other=Flow {pair:true}
  // Base to|from and other=Base to|from with=Place {pair:true} // -ADDV value=VD to Flow {verb:go} // AGAINST againstValue=VD of|in owner=Owner // to Multiple // byValue=Val of? -ITS -LEVELN
  // Standing|Lead // in terms of Flow // by|on|since Flow // -OVERTOOK -Place Time? as Rank // Lead in|by|on|for Flow // Lead whole=Flow
Ranked: MOST|FIG PARTNERN // MOST in=ADJ PARTNERN // FIG -MOST in=ADJ PARTNERN // FIG - -MOST in=ADJ PARTNERN // FIG -MOST PARTNERN // FIG - -MOST PARTNERN // -MOST PARTNERSN
Rank: Standing among|of|between PARTNERSN of owner=Place // -Lead among|of PARTNERSN of owner=Place // Standing among|of|between owner=Owner PARTNERSN // Standing among|of owner=Owner two|three|four|five|six|seven|eight|nine|ten? in=ADJ PARTNERSN // Standing among|of|between owner=Owner in=Party {rank:total} // -Lead among|of owner=Owner PARTNERSN // owner=Owner Ranked
  // Rank in|of|among|between in=Place // -SUPER of|among owner=Owner PARTNERSN // -SUPER of|among owner=Owner -Party|ADJ PARTNERSN // -SUPER of|among owner=Owner -Party {rank:total}
  // -MOST PARTNERSN of owner=Place // Ranked of owner=Place // Ranked for|of owner=ADJ -GOODSN // Ranked for|of owner=Owner -FLOW
Part: -COP among -MOST|SUPER Flow // among|between in=Place // via|through value=VD // value=VD out of whole=Total

# All that a clause may be made of, each at most once and in any order.
Part: subject=Place SOLD byValue=VD Cha {dated:true} // value=VD that subject=Place SELL // value=VD of -GOODSN that subject=Place SELL // -COP record=REC
  // RESP|Flow|Those|RecordedFlow|Share|Portion|Change|Rise|Level|Deal|Rec|Multiple|Rank|Time|TERMS|UNITS|MEAN|SUM|EVERY|IT|Values|YOY|Growth|Ind|SCORE|SHAREV // in UNITS // ( UNITS ) // ( in UNITS )
  // HOVER between|from fromValue=VD and|to toValue=VD // HOVER between|from fromValue=RecordedVD and|to toValue=RecordedVD // -HAVE|AllGoods|HOLDERN|RECORD|Sup|PEOPLEN|ASIDE // value=VD
  // above|below|over|under againstValue=Dated // at|of|worth|for atValue=VD // value=Val (|, or? atValue=Val )|,? // to toValue=Val (|, or? atValue=Val )|,?
  // between fromValue=VD and toValue=VD {verb:hover} // -COP worth? between fromValue=VD and toValue=VD {verb:hover} // at|of|worth|for|to|with|by Values
  // valued|estimated at atValue=VD // worth atValue=VD of? -GOODSN // -GOODSN on|at atValue=VD // ( value=VD ) // to toValue=VD // to reach|hit|total|exceed|attain toValue=VD {reach:true}
  // to stand at toValue=VD {reach:true} // to come|amount to toValue=VD {reach:true} // from fromValue=VD // AGAINST againstValue=VD|RecordedVD // -CHNOUN AGAINST in|with? base=Per ( fromValue=VD )
  // AGAINST in|with? base=Per ( fromValue=VD ) // AGAINST base=Per POSS? -LEVELN of fromValue=VD // AGAINST -LEVELN of fromValue=VD // from|over base=Per POSS? -LEVELN of fromValue=VD
  // base=Per POSS -LEVELN // by|on byValue=VD // by cumulative|total|combined|overall byValue=VD // than in|for base=Per // than|from|on|over|since|versus|above|below|under base=Per
  // AGAINST in|for? base=Per // from|on|over|since|versus base=Per POSS -LEVELN // AGAINST in|for? base=Per POSS -LEVELN // above|below|over|under -ITS base=Per -LEVELN
  // above|below|over|under -LEVELN of base=Per // to|into to=Place // to to=THERE // from from=Place|THERE // with with=Place|THERE // between|among between=Place // by by=Place // in|of in=Place
  // for subject=Place // in case of subject=Place // with regard|respect to subject=Place // in subject=Party POSS case // turning to subject=Place // for Portion // subject=Place // subject=Place ( value=VD ) // receiver=Place|THERE // of|in|for Flow // in -ITS? -TRADEW with with=Place
  // with value=VD // with portion=Val in|of whole=Flow // of owner=Owner -GDPN // owner=Owner -HOLDERN|Sup // -HOLDERN from -OWN owner=Owner -HOLDERN // -COP owed|due to from=Place // subject=Place -COP -OWED // subject=Place -OWED from=Place
  // -EARNED value=VD from|on|for Flow {verb:level} // -EARNED value=VD on|for maker=ADJ -GOODSN {measure:import verb:deal} // -EARNED subject=Place value=VD {verb:level}
  // through|via|in|of|by|on Ind // with goods=Good // with -AllGoods // when=Per -SAW // when=Per -COP -REC|ADJN|SUPER? year for|in Flow // when=Per -EVENTN CAUSE // -EVENTN CAUSE // -FOLLOWED -Place as -PARTNERSN of|for whole=Flow // up|down|higher|lower // OFIT {ofWhich:true}
  // of whole=Flow {ofWhich:true} // -COP positive for owner=Party // -COP -REPORT|ADJN // -COP put at value=VD by recorder=Place // ( between=DYAD ) // ( between=DYAD , Per )
  // in|over|within|during base=DUR // in the? space of base=DUR // there -COP // for -DUR in a row // that {it:true} // -LASTYEAR {vague:true} // -SENDS {verb:go} // worth of -AllGoods
  // in|of -AllGoods // maker=ADJ -GOODSN // of maker=ADJ -GOODSN|PEOPLEN // worth of maker=ADJ -GOODSN // goods=Good // of|in goods=Good // worth of goods=Good // maker=ADJ goods=Good
  // of maker=ADJ goods=Good // owner=Owner value=VD // owner=Owner at|of|with atValue=VD // owner=Owner Level|Change // COP deficit of atValue=VD {sign:-1} // COP surplus of atValue=VD // from fromValue=Balance
  // to|into toValue=Balance // LEV|COP record=REC // -AUX LEV record=REC // record=REC // to -ITS? record=REC // , of|among -Place , // -Sup among|in|of Flow
  // -GROWTHN -COP -Sup in|for|of whole=Flow {growth:true} // -COP -HITV by -EVENTN // in owner=Owner favour|favor // in owner=Owner -TRADEW with with=Place
  // -DIFF between Flow and other=Flow|RecordedFlow {gap:true} // -DIFF between|in -Mirror of|on|for|in Flow {gap:true mirror:true}
  // value=Val more|less|higher|lower|greater|smaller|larger than -Teller {gap:true mirror:true} // -DIFF between -Mirror {gap:true mirror:true}
  // -EXCEED those|that of|in|for base=Per {verb:change direction:1} // -EXCEED -ITS? base=Per POSS? -LEVELN {verb:change direction:1} // fell short of base=Per POSS? -LEVELN {verb:change direction:-1} // -WENT|ARRIVED to=Place {verb:go} // in byValue=FIGX // of -PEOPLEN
  // of -PEOPLEN of|in in=Place // of in=Place POSS -PEOPLEN // -WENT to|in to=Place {verb:go} // -WENT from from=Place to to=Place {verb:go} // -WENT between between=Place {measure:total}
  // -WENT from from=Place {verb:go} // -WENT from|to Flow {verb:go} // value=VD from Flow {verb:go} // for -FIG year|time // for -FIG consecutive|straight|successive year|time|month
  // for two|three|four|five|six|seven|eight|nine|ten consecutive|straight|successive years // since base=EVENT ,? {doubt:true} // when|as|after|before|following when=EVENT ,? {doubt:true}
  // for -FIG year|time|month running // for -FIG year|time|month in row // -STEADY // -STEADY from|on|since|versus|in -Per // with -SHAREN of value=Val // with -SHAREN of portion=Val in|of whole=Flow // value=VD of|in goods=Good from from=Place {measure:import verb:deal}
  // value=VD of|in goods=Good to to=Place {measure:export verb:deal} // -COST subject=Place value=VD {measure:import verb:deal}
  // -EARNED value=VD on|for goods=Good {measure:import verb:deal} // -EARNED from=Place value=VD on|for goods=Good {measure:import verb:deal} // goods=Good -ASIDE? ,? -EARNED subject=Place value=VD {measure:export verb:deal} // goods=Good -ASIDE? ,? -EARNED subject=Place value=VD from to=Place {measure:export verb:deal}
  // times=Val as AS // as -IT|Party -AUX|COP|HAVE? in|during base=Per // as in|during base=Per
  // CHNOUN of byValue=VD -CAUSE // byValue=VD CHNOUN -CAUSE // -REMARK {doubt:true} // byValue=Val more|higher|greater|larger than other=Other {verb:exceed direction:1} // as other=ItSold // -COP byValue=Val more|higher|greater|larger than other=Other {verb:exceed direction:1}
  // -COP byValue=Val less|lower|smaller than other=Other {verb:exceed direction:-1}
  // byValue=Val less|lower|smaller than other=Other {verb:exceed direction:-1} // EXCEED other=Flow|Those|RecordedFlow

# What may stand before the first clause.
Start: between=Headed // as -Rank , // for with=Place ,? // in case of with=Place ,? // -IT was|is in|during when=Per that // overall , // -IT is|are|was|were followed by // out of // of|among -Place , // -DATELINE // with {accompanying:true} // of // WHOLE , // over|in|during|within -DUR , {doubt:true} // -ASIDE ,? // -REMARK ,? {doubt:true}

# What joins clauses; it may say something of the clause after it.
Join: , // ; // : // / // -BAR // -|–|— // ( {paren:true} // , worth {paren:true} // ) // ) , // ,? LINK // ,? -AND {added:true} // ,? when {back:true} // , with|leaving|giving|yielding|producing|generating {accompanying:true}
  // , leaving -IT|Party|THERE with {accompanying:true}
Next: -CONSIST of // ,? including|comprising|namely // ,? than {beside:true than:true} // ,? followed by // ,? -FIG only? to // ,? ahead of {rival:true} // ,? -BEHIND {rival:true} // ,? with -SCOREN of
Join: ,? that
Next: ,? led by // ,? -MORE|CHA than {beside:true rival:true} // ,? faster than {beside:true rival:true}
Join: ; LINK|AND // ,? after|following|before {sequel:true} // on top of {sequel:true} // ,? of which {ofWhich:true} // ,? which {it:true which:true} // ,? -BEFORE {beside:true rival:true}
  // ,? -EXCEED {beside:true outdone:true} // ,? -AGAINST {beside:true} // • // -ASIDE // ,? -ASIDE , // -REMARK {doubt:true} // ,? -REMARK , {doubt:true}

`;
