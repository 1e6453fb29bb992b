/** How Russian phrases are put together; written as those of English drafts are (claims/draft/grammar/productions.data.ts). */
export const ways = `
# Economies by case; those that are not declined stand in any.
Nom: NOM|PARTY // NOM|PARTY и and=NOM|PARTY // NomList и and=NOM|PARTY
NomList: NOM|PARTY , and=NOM|PARTY // NomList , and=NOM|PARTY
Gen: GEN|PARTY // GEN|PARTY и and=GEN|PARTY // GenList и and=GEN|PARTY // ITS
GenList: GEN|PARTY , and=GEN|PARTY // GenList , and=GEN|PARTY
Dat: THERED // MEMBER // DAT|PARTY // DAT|PARTY и and=DAT|PARTY
Acc: ACC|PARTY // ACC|PARTY и and=ACC|PARTY // AccList и and=ACC|PARTY // -SETOF -|— AccList и and=ACC|PARTY -|— // -SETOF , AccList и and=ACC|PARTY ,
AccList: ACC|PARTY , and=ACC|PARTY // AccList , and=ACC|PARTY
Ins: INS|PARTY // INS|PARTY и and=INS|PARTY // InsList и and=INS|PARTY
InsList: INS|PARTY , and=INS|PARTY // InsList , and=INS|PARTY
Pre: PRE|PARTY
Pair: INS|PARTY и and=INS|PARTY
Dy: ADJ - and=ADJ
Side: from=THEREF // у from=THERE // to=THERET // в|во to=Acc // в|во to=THERE // из from=Gen // из from=THERE // у from=Gen // с|со with=Ins // с|со with=THERE // между between=Pair // между between=BOTHI // в in=Pre // с|со with=Ins , // в|во to=Acc ,

# Times.
Per: PER // PER .
Time: Per // в|во|за Per // по итогам Per // в течение Per // Per , // в|за Per , // по итогам Per , // на Per // за весь Per // уже в Per // к концу Per
When: Time

# Flows.
Base: FLOW // FLOW owner=MEMBER // FLOW maker=ADJ -GOODSN // -VOLUMEN between=Dy FLOW // owner=ADJ FLOW // FLOW owner=Gen // owner=ADJ owner=ADJ FLOW // between=Dy FLOW // FLOW goods=GOOD // owner=ADJ FLOW goods=GOOD // FLOW -BOTHN // between=GenPair FLOW // FLOW between=GenPair // FLOW owner=Gen goods=GOOD // months=Per FLOW
Growth: GROWTHN Flow {growth:true} // MEANADJ GROWTHN Flow {growth:true} // MEANADJ -RATEN Flow {growth:true}
Bought: BOUGHTV // BOUGHTV у THERE
Than: Side {measure:same}
GenPair: GEN|PARTY и and=GEN|PARTY
Flow: Base // Flow Side // Flow when=Time

# Figures.
Val: FIG|RANGE // APPROX|OP Val // FIG -юаней
Mult: FIGX // APPROX|OP Mult
Rough: APPROX|OP на Val
RoughTo: APPROX|OP до Val
RoughTimes: APPROX|OP в Mult
Twice: TWICE // APPROX|OP TWICE
VD: Val // Val . // Val . when=Time // Val when=Time // Val Time
Values: values=VD , Values // values=VD ,? и|а values=VD
Says: -ACCORDING -AGENCYW // по сообщению -AGENCYW // -ACCORDING -RECORDS // -ACCORDING -SPEAKER
Rec: recorder=SHORT -TELLS , что // в recorder=SHORT -TELLS , что // recorder=SHORT , что // по recorder=ADJ -RECORDS // -ACCORDING recorder=Gen -RECORDS? // -ACCORDING recorder=ADJ -RECORDS // -ACCORDING -RECORDS // -ACCORDING recorder=SHORT // -ACCORDING -RECORDS recorder=Gen // recorder=SHORT : // -ACCORDING -SPEAKER
Part: Rec // Rec , // , -Rec

# All that a clause may be made of, each at most once and in any order.
Part: Base // Side // subject=Nom // receiver=Dat // Time // value=VD // LEV|LEVOP // INY // -YOY // ( -YOY ) // MEAN // SUM // IT // -HAVE // -GOODSN // RESP // Values // RESP ,
  // CHV // на byValue=VD // до toValue=VD // с|со fromValue=VD // против fromValue=VD // CHV на byValue=VD // RISEN на byValue=VD // RISEN в? byValue=Val // в byValue=Mult // byValue=Rough // toValue=RoughTo // byValue=RoughTimes // byValue=Twice // of=Gen // , Rec , // в times=Mult больше|выше , чем в|за? base=Per // в atValue=VD // Time , -REMARKW , // , -REMARKW , // Base . // owner=ADJ - // -это
  // по сравнению с base=Per // в сравнении с base=Per // относительно base=Per // против base=Per // к|ко base=Per // к уровню base=Per // чем за|в|по? base=Per // , чем в|за? base=Per // от уровня base=Per // по отношению к base=Per // THAN base=Per // -LEV на byValue=VD THAN base=Per
  // , чем в|за? base=Per ( fromValue=VD ) // чем в|за? base=Per ( fromValue=VD )
  // multiplied=MULTV {verb:multiply} // -GOODSN на atValue=VD // на atValue=VD -GOODSN // в торговле Side // -REMARKW // при|за этом // , что // что
Part: Growth // -CAUSE {doubt:true} // recorder=SHORT -COUNTS Flow в|на value=VD {verb:level} // RISEN -YOY? -LEV byValue=Val // recorder=ADJ -RECORDS -COUNTS Flow в|на value=VD {verb:level} // times=RoughTimes -EXCEEDV other=Flow // в отношениях Side // в торговых отношениях Side // -SOLDV to=Dat // -SOLDV Side // на value=VD больше , чем -Bought {measure:balance verb:level} // на value=VD меньше , чем -Bought {measure:balance sign:-1 verb:level}
  // NEGW // -LEV NEGW и? // -LEV NEGW - // recorder=SHORT -TELLS о|об value=VD {verb:level} // recorder=SHORT -TELLS о|об Flow в|на value=VD {verb:level} // не на -Val , а // , Time // -GOTW subject=Dat {verb:share} // -UNCHW и? // -EXCEEDV показатель|уровень base=Per на byValue=VD {verb:change direction:1} // -EXCEEDV показатель|уровень base=Per в byValue=Mult {verb:change direction:1} // если сравнивать с base=Per ,? // на долю subject=Gen // value=VD -FELLTO на Flow {verb:level} // value=VD - на Flow {verb:level} // у owner=Gen ( value=VD ) {verb:level} // subject=Nom ( value=VD ) {verb:level} // среди -PARTNERN owner=Gen // на Flow -FELLTO value=VD {verb:level} // на part=Flow -FELLTO portion=Val {share:true} // на part=Flow Time -FELLTO portion=Val {share:true} // subject=Nom с|со FLOW в? value=VD {verb:level} // subject=Nom с|со Flow в? value=VD {verb:level} // base=Per лет|десятилетие ,? // -BECOMEW // MADE subject=Nom // -GONE в|во subject=Acc {verb:share} // -GONE из subject=Gen {verb:share} // на part=FLOW -FELLTO value=Val whole=Whole {share:true} // POSW // -LEV POSW и? // -LEV POSW - // разрыв|разница|расхождение между Flow и other=Flow {gap:true} // между between=BOTHI
  // -EXCEEDV other=Flow на byValue=VD {verb:exceed direction:1} // в times=Mult -EXCEEDV other=Flow // в times=Mult больше|выше|крупнее other=Flow // в times=Mult больше|выше|крупнее , чем other=Than // в times=Mult больше|выше|крупнее , чем other=Flow
  // times=Val к уровню base=Per // times=Val к показателю base=Per // times=Val к base=Per // times=Val от уровня base=Per // ( times=Val к base=Per )
  // по сравнению с fromValue=VD // в сравнении с fromValue=VD // с base=Per // between=Dy // по Flow // среди стран|государств|республик in=Gen
Part: subject=Nom SELL {dealt:true} // SELL {dealt:true} // SELL // subject=Nom -TRADED with=WithIns // subject=Nom TRADED {dealt:true} // TRADED // SELL -GOODSN // subject=Nom SELL -GOODSN {dealt:true} // subject=Nom Time SELL {dealt:true} // subject=Nom Time SELL Side {dealt:true}
WithIns: с|со Ins

# Shares.
Whole: Flow
Share: SHAREN part=MEMBER в|во whole=Whole {share:true} // SHAREN part=FLOW в|во whole=Whole {share:true} // SHAREN part=Gen в|во whole=Whole {share:true} // SHAREN part=Gen {share:true} // part=ADJ SHAREN в|во whole=Whole {share:true}
Part: Share // Share , // на subject=Acc // -FELLTO portion=Val whole=Whole {verb:share} // portion=Val whole=Whole // MADE portion=Val whole=Whole // -FELLTO {verb:share} // в структуре whole=Whole ,? // -TAKES portion=Val в|во whole=Whole {verb:share} // в|во whole=Whole на subject=Acc // в|во whole=Whole , // SHAREN {share:true} // на -FIG п. п.

# Places in an order.
Rank: MOST PARTNERN owner=Gen // MOST PARTNERN owner=Gen в in=Pre
Part: TAKES FIG место // FIG место // TAKES subject=Nom // FIG место среди -PARTNERN owner=Gen // Rank // -LEV Rank // - Rank // в in=Pre

# What joins clauses.
Join: , -REMARK {doubt:true} // , -REMARK , {doubt:true} // ( -REMARK ) {doubt:true}
Join: , -WHICHW {it:true which:true} // , то // . // , // ; // : // . // - // ( {paren:true} // ) // ) , // ,? LINK // ,? -OFTHEM // , -LINK , // и // ) - // ; -LINK // то есть // , то есть
Start: если // -REMARK , {doubt:true} // -REMARKW , // -LINK ,? // как , // -Says , // -AGENCYW - // -Nom , -AGENCYW -
`;
