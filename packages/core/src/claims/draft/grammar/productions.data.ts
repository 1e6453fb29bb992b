/**
 * How phrases are put together: a line is one way to say what stands before the colon. Words in small letters stand in the text (`to|into` is
 * either), those in capitals are classes of words (tokens/words.data.ts), the others are phrases of this table. What is said after `name=` is
 * kept under that name; all other features are joined. `?` marks what may be left out, `-` what is read and says nothing, `{...}` what the
 * whole says besides.
 */
export const productions = `
Place: PARTY
Place: PARTY alone
Place: -COUNTRYN of|in PARTY
Place: PARTY -COUNTRYN
Place: PARTY POSS -COUNTRYN
Place: neighbouring|neighboring PARTY
Owner: PARTY POSS
Owner: ADJ
Owner: ITS
Owner: PARTY POSS -COUNTRYN POSS
Owner: PARTY -COUNTRYN POSS

# Flows: what stands before the noun, then what stands after it.
Base: FLOW
Base: owner=Owner Base
Base: owner=Owner value=Val Base
Base: value=Val Base
Base: between=DYAD Base
Base: when=PER Base
Base: GOODSN Base
Base: -NUMBERS for|of|on Base
Base: goods=Good Base
Good: GOOD
Good: HSCODE
Good: -GOOD ( HSCODE )
AllGoods: GOODSN
AllGoods: -Good ,? and -OTHERG
Base: SUM Base
Base: MEAN Base
Base: owner=Owner -REPORTED Base
Base: -GOODSN SOLD
Base: -ANNUAL Base
Base: MONTHLY Base
Flow: Base
Flow: Flow to|into|toward|towards to=Place
Flow: Flow bound|destined for to=Place
Flow: Flow to|into to=THERE
Flow: Flow from from=Place
Flow: Flow from from=THERE
Flow: Flow with with=Place
Flow: Flow with with=THERE
Flow: Flow between|among between=Place
Flow: Flow between between=THERE
Flow: Flow of of=Place
Flow: Flow by by=Place
Flow: Flow in in=Place
Flow: Flow of|in -GOODSN
Flow: Flow of|in goods=Good
Flow: Flow to=THERE
Flow: Flow in -ITS? -TRADEW with with=Place
Those: THAT with with=Place
Those: THAT to to=Place
Those: THAT from from=Place
Those: THAT between between=Place
Those: THAT of of=Place
Those: THAT of goods=Good
Those: owner=Owner value=Val with with=Place {measure:same}

# The growth of a flow as something that is told of itself.
Growth: -GROWTHN in|of whole=Flow {growth:true}
Growth: MEAN -GROWTHN in|of whole=Flow {growth:true}

# Indicators.
Ind: IND
Ind: owner=Owner Ind
Ind: when=PER Ind
Ind: -NUMBEROF Ind
Ind: -NAME Ind
Ind: -NAME POSS Ind
Ind: Ind of|in|for|to|into of=Place
Ind: Ind with|from with=Place

# Figures with their time.
Val: FIG
Val: FIGX
Val: RANGE
Val: FIG -PERUNIT
Val: APPROX Val
Val: OP Val
Val: NOT Val
Val: between RANGE
Val: Val -MARKN
Val: -FURTHER Val
Val: -RECORD Val
Val: -RECORD -LEVELN of Val
Val: -LEVELN of Val
Val: MEAN Val
Val: Val or more {operator:>=}
Val: Val or less {operator:<=}
Val: FIG -GOODSUNIT
Time: PER
Time: in|during|over|for|by|of|through|throughout|within|at|to PER
Time: in|during PER alone
Time: ( PER )
VD: Val
VD: Val Time
Values: values=VD , Values
Values: values=VD ,? and|or values=VD

# Shares.
Share: part=Owner SHAREN of|in whole=Flow
Share: part=Owner SHAREN of|in whole=Ind
Share: SHAREN of part=Place in whole=Flow
Share: SHAREN of part=Owner -HOLDERN in|of whole=Ind
Share: SHAREN of part=Place in|of whole=Ind
Share: SHAREN of part=Flow in whole=Flow
Share: SHAREN of whole=Flow
Share: part=Owner SHAREN
Share: SHAREN of part=Place
Share: THAT of part=Place
Portion: portion=Val of whole=Flow
Portion: portion=Val of whole=Those
Portion: portion=Val of whole=Sold
Portion: portion=Val -SHAREN in|of whole=Flow
Portion: portion=Val of whole=Ind
Portion: value=Val of -IT {ofIt:true}

# Changes.
Change: CHV
Change: CHV -MORE
Change: -AUX CHV
Change: CHA
Change: -COP CHA
Change: -COP CHV
Change: -HAVE CHN
Multiplied: MULTV
Multiplied: OP MULTV
Multiplied: -AUX OP MULTV
Multiplied: APPROX MULTV
Change: multiplied=Multiplied {verb:multiply}
Change: -AUX multiplied=Multiplied {verb:multiply}
Rise: byValue=VD CHA
Rise: byValue=VD CHA base=PER
Rise: byValue=VD CHA -ITS base=PER -LEVELN
Rise: byValue=VD CHA -LEVELN of base=PER
Rise: byValue=VD CHA base=PER -LEVELN
Rise: byValue=VD CHN
Rise: byValue=VD -YOY CHN
Rise: CHN of byValue=VD
Rise: CHN by byValue=VD
Rise: MEAN -GROWTHN of byValue=VD {verb:change direction:1}
Rise: byValue=VD -GROWTHN {verb:change direction:1}
Rise: -GROWTHN of byValue=VD {verb:change direction:1}
Rise: -COP Rise
Rise: on Rise
Rise: -LEV Rise
Rise: -HAVE Rise
Rise: -MARK Rise

# Levels.
Level: COP
Level: LEV
Level: -AUX LEV
Level: -COP LEV
Level: -COP equivalent|equal to

# Deals: who sold, who bought.
Deal: subject=Place SELL
Deal: subject=Place -AUX SELL
Deal: IT SELL
Deal: that subject=Place SELL
Deal: subject=Place , which|who SELL
Deal: that IT SELL
Deal: -DEALT with with=Place
Deal: SELL
Deal: -AUX SELL
Deal: -COP SELL

# Who says so: an economy with its records, records alone, or a name that is not known.
Records: RECORDS
Records: OWN Records
Records: RECORDS Records
Records: RECORDS POSS Records
Records: RECORDS of Records
Records: -RECORDS -ISSUED
Records: RECORDS from|by|of RECORDS
Teller: recorder=Owner -Records
Teller: -Records
Teller: -OWN recorder=Owner -Records
Teller: -Records of|in recorder=Place
Teller: recorder=PartnerOwner -Records
Teller: -Records from|by Teller
Teller: -Records -ISSUED by Teller
Teller: -Records -ISSUED When by Teller
Teller: -Records from|by recorder=Place
Speaker: SPEAKER
Speaker: SPEAKER Speaker
Speaker: -ADJ Speaker
Speaker: -OWN Speaker
Speaker: -PARTY POSS Speaker
Speaker: Speaker of -PARTY
Speaker: Speaker -NAME
Speaker: -NAME Speaker
Speaker: Speaker POSS Speaker
When: on? -WEEKDAY
When: on -DATE
When: on WEEKDAY , -DATE
PartnerOwner: PARTNER POSS
Rec: according to Teller
Rec: according to recorder=Place
Rec: according to -NAME
Rec: by|in|on|from|per|using Teller
Rec: by recorder=Owner
Rec: Teller
Rec: Teller on
Rec: Teller -REPORT that?
Rec: Teller Time -REPORT that?
Rec: recorder=Place -REPORT that?
Rec: -REPORT -Records
Rec: -NAME -REPORT that?
Rec: -REPORT -NAME
Rec: -Speaker -REPORT that?
Rec: -Speaker -REPORT When that?
Rec: -REPORT -Speaker
Rec: according to -Speaker
Rec: Rec When
Rec: Rec -ISSUED When
Rec: Rec -ISSUED
Rec: -Speaker , -Speaker , -REPORT that?
Rec: Rec ( -NAME )
Rec: as recorder=Place -REPORT them|it
Rec: that|what? Teller -REPORT
Rec: that|what recorder=Place itself? -REPORT
Rec: that|what recorder=Place -REPORT as Base
Rec: that Teller -REPORT as Base
Rec: that recorder=Place -REPORT to have? SOLD there?
Rec: ( Teller )
Rec: -REPORT by recorder=Place
RecordedFlow: what recorder=Place -REPORT as Base
RecordedFlow: Flow that recorder=Place itself? -REPORT
RecordedFlow: what Teller -REPORT as Base
RecordedFlow: Flow that Teller -REPORT

# What somebody bought or sold, as a flow.
Sold: what subject=Place SELL
Sold: Sold from from=Place
Sold: Sold to to=Place

# Multiples of another flow or another time.
Multiple: times=Val other=Those
Multiple: times=Val other=Flow
Multiple: times=Val that|those of base=PER
Multiple: times=Val of? -LEVELN of|for|in base=PER
Multiple: times=Val fromValue=VD
Multiple: times=Val -ITS base=PER -LEVELN?
Multiple: times=Val of -ITS? base=PER POSS? -LEVELN
Multiple: times=Val as AS Time? as in? base=PER
Multiple: times=Val as AS as other=Those
Multiple: times=Val as AS as other=Flow
Multiple: times=Val other=RecordedFlow
Multiple: times=Val CHA as|than in? base=PER
Multiple: times=Val -CHA than other=Flow
Multiple: times=Val -CHA than other=Those
Multiple: times=Val that|those

# Places in an order.
Sup: SUPER
Sup: SUPER ever
Sup: SUPER in|of|since|among -Time
Sup: SUPER since|of|in PER
Sup: SUPER in|of|among PARTY
Sup: SUPER -LEVELN
Lead: LEADS
Lead: -PLACED -FIG place {verb:score}
Lead: -RANKV -FIG {verb:score}
Part: -Lead
Part: -Lead in|by|on|for Flow
Ranked: MOST PARTNERN
Ranked: FIG -MOST PARTNERN
Ranked: FIG PARTNERN
Ranked: -MOST PARTNERSN
Rank: owner=Owner Ranked
Rank: Rank in|of|among in=Place
Rank: -SUPER of|among owner=Owner PARTNERSN
Rank: -SUPER of|among owner=Owner -PARTY PARTNERSN
Rank: -SUPER of|among owner=Owner -ADJ PARTNERSN
Rank: Ranked for|of owner=ADJ -GOODSN
Rank: Ranked for|of owner=Owner -FLOW
Part: among in=Place

# All that a clause may be made of, each at most once and in any order.
Part: Flow
Part: Those
Part: Share
Part: Portion
Part: Change
Part: Rise
Part: Level
Part: Deal
Part: Rec
Part: Multiple
Part: Rank
Part: Time
Part: TERMS
Part: UNITS
Part: in UNITS
Part: ( UNITS )
Part: MEAN
Part: SUM
Part: EVERY
Part: IT
Part: HOVER between|from fromValue=VD and|to toValue=VD
Part: -HAVE
Part: Values
Part: value=VD
Part: at|of|worth|for atValue=VD
Part: between fromValue=VD and toValue=VD {verb:hover}
Part: -COP worth? between fromValue=VD and toValue=VD {verb:hover}
Part: at|of|worth|for|to Values
Part: valued|estimated at atValue=VD
Part: worth atValue=VD of? -GOODSN
Part: -GOODSN on|at atValue=VD
Part: ( value=VD )
Part: to toValue=VD
Part: to reach toValue=VD
Part: from fromValue=VD
Part: AGAINST againstValue=VD
Part: -CHN AGAINST in|with? base=PER ( fromValue=VD )
Part: AGAINST in|with? base=PER ( fromValue=VD )
Part: AGAINST base=PER POSS? -LEVELN of fromValue=VD
Part: AGAINST -LEVELN of fromValue=VD
Part: from|over base=PER POSS? -LEVELN of fromValue=VD
Part: base=PER POSS -LEVELN
Part: by byValue=VD
Part: than in|for base=PER
Part: than base=PER
Part: AGAINST in|for? base=PER
Part: from|on|over|since|versus base=PER
Part: YOY
Part: above|below|over|under -ITS base=PER -LEVELN
Part: above|below|over|under -LEVELN of base=PER
Part: to|into to=Place
Part: to to=THERE
Part: from from=Place
Part: from from=THERE
Part: with with=Place
Part: with with=THERE
Part: between|among between=Place
Part: by by=Place
Part: in|of in=Place
Part: for subject=Place
Part: subject=Place
Part: subject=Place ( value=VD )
Part: receiver=Place
Part: receiver=THERE
Part: of|in|for Flow
Part: in -ITS? -TRADEW with with=Place
Part: with value=VD
Part: when=PER -SAW
Part: when=PER -EVENTN CAUSE
Part: -EVENTN CAUSE
Part: up|down|higher|lower
Part: OFIT {ofWhich:true}
Part: of whole=Flow {ofWhich:true}
Part: -COP -REPORT
Part: -COP put at value=VD by recorder=Place
Part: in|over|within|during base=DUR
Part: for -DUR in a row
Part: Growth
Part: that {it:true}
Part: -AllGoods
Part: worth of -AllGoods
Part: in|of -AllGoods
Part: maker=ADJ -GOODSN
Part: of maker=ADJ -GOODSN
Part: worth of maker=ADJ -GOODSN
Part: goods=Good
Part: of|in goods=Good
Part: worth of goods=Good
Part: maker=ADJ goods=Good
Part: of maker=ADJ goods=Good
Part: Ind
Part: owner=Owner value=VD
Part: owner=Owner Level
Part: owner=Owner Change
Part: -HOLDERN
Part: -RECORD
Part: -Sup
Part: owner=Owner -Sup
Part: -GROWTHN -COP -Sup in|for|of Flow
Part: -COP -HITV by -EVENTN
Part: in owner=Owner favour|favor
Part: in owner=Owner -TRADEW with with=Place
Part: -DIFF between Flow and other=Flow {verb:exceed}
Part: EXCEED base=PER POSS? -LEVELN {verb:change direction:1}
Part: fell short of base=PER POSS? -LEVELN {verb:change direction:-1}
Part: -WENT to=Place {verb:go}
Part: in byValue=FIGX
Part: in|of|by Ind
Part: SCORE
Part: -PEOPLEN
Part: of -PEOPLEN
Part: of -PEOPLEN of|in in=Place
Part: of in=Place POSS -PEOPLEN
Part: of maker=ADJ -PEOPLEN
Part: -WENT to|in to=Place {verb:go}
Part: -WENT from from=Place to to=Place {verb:go}
Part: -WENT between between=Place {measure:total}
Part: -WENT from from=Place {verb:go}
Part: -WENT from|to Flow {verb:go}
Part: value=VD from Flow {verb:go}
Part: SHAREV
Part: -ASIDE
Part: EXCEED other=Flow
Part: EXCEED other=Those

# What may stand before the first clause.
Start: -DATELINE
Start: with {accompanying:true}
Start: of
Start: -ASIDE ,?

# What joins clauses; it may say something of the clause after it.
Join: ,
Join: ;
Join: :
Join: -|–|—
Join: ( {paren:true}
Join: )
Join: ) ,
Join: ,? LINK
Join: ,? when {back:true}
Join: , with {accompanying:true}
Next: ,? followed by
Next: ,? -FIG only? to
Next: ,? ahead of
Next: ,? -BEHIND
Join: ,? that
Next: ,? led by
Next: ,? -MORE than {beside:true}
Next: ,? -CHA than {beside:true}
Next: ,? faster than {beside:true}
Join: ; LINK
Join: ,? after|following|before {sequel:true}
Join: ,? of which {ofWhich:true}
Join: ,? which {it:true}
Join: ,? -BEFORE {beside:true}
Join: ,? -AGAINST
Join: •
Join: -ASIDE
Join: ,? -ASIDE ,
`;
