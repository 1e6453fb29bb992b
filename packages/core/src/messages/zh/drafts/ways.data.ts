/** How Chinese phrases are put together; written as those of English drafts are (claims/draft/grammar/productions.data.ts). */
export const ways = `
# Economies.
Name: PARTY // SHORT // ITS // SHORT -SIDEW // PARTY -SIDEW
Some: PARTY 、 and=PARTY // SHORT 、 and=SHORT // Some 、 and=PARTY // Some 、 and=SHORT
List: SHORT 、 and=SHORT // Some 、 and=SHORT // PARTY 和|及|以及 and=PARTY // SHORT 和|及|以及 and=SHORT // Some 和|及|以及|、 and=PARTY // Some 和|及|以及 and=SHORT
Place: Name // List // List|Some 五国 // List|Some -PAIROF // Some // 整个|全部 Name
DYAD: SHORT and=SHORT // SHORT and=SHORT -OFPAIR // PARTY - and=PARTY // PARTY 与|同 and=PARTY -OFPAIR
Side: 对|向|到|往|至|→ to=Place // 对|向 to=THERE // 自|从|由 from=Place // 自|从 from=THERE // 与|同|跟 with=Place // 与|同 with=THERE // 在 with=Place // 对|向 to=Place 市场

# Times.
Per: PER // PER 累计
Time: 截至|到|至|以 Per 底|末|止? // Per // 在|于|自|从? Per 里|期间? // ( Per ) // Per 当年|当月|止|底|末
When: Time

# Flows.
Base: FLOW // between=DYAD 的? Base // -OFPAIR Base // 双边 Base // goods=Good 的? Base // Base goods=Good
Good: GOOD // GOOD ( -FIG ) // GOOD ( -FIG 章 )
Flow: Base // Side 的? Flow // owner=Place 的? Flow // when=Per 的? Flow // between=DYAD 的? Flow // Flow 总额|总值|总量|规模|额

# Figures.
Mult: FIGX // APPROX|OP Mult // Mult APPROX|OP
Val: Val 的 -PEAKW // Val 的 -SUPER // -SUPER 的 Val // -SETS -SUPER 的 Val // FIG|RANGE // APPROX|OP Val // Val APPROX|OP // -APPROX OP Val // SUM FIG // FIG 的 // FIG 规模
VD: Val // when=Per 的 Val // when=Per Val // Val ( when=Per )
Rise: CHV Val // -YOY CHV Val
Rises: values=Rise 、|和|与|及|以及 values=Rise // values=Rise 、 Rises
Values: values=Val 、|和|与|及|以及 values=Val // values=Val 、 Values
Grew: CHV // -YOY CHV // YOY 均|则 CHV
Change: CHV
Share: SHAREN {share:true}
Says: -RECORDS -REPORT 的 -RECORDS -REPORT // 由|从 -PAPER 可知|可以看出? // -CITING -RECORDS // -RECORDS -REPORT // ( -RECORDS ) // -CITING -RECORDS -REPORT // -PAPER -REPORT // -CITING -PAPER -REPORT // -AGENCY -CITYW? 电|讯 // -AGENCY -CITYW? -PER -FIG 日 电|讯 // -CITING -RECORDS -RECORDS
Rec: Teller -REPORT 的 -RECORDS -REPORT // -RECORDS -REPORT 的 -RECORDS -REPORT // -CITING -PER -FIG 日? 的? -RECORDS -REPORT // -CITING -PER -FIG 日? 的? -RECORDS -RECORDS -REPORT // -CITING -PER -FIG 日? 的? Teller -REPORT // Teller 下 , // -CITING Teller 下 , // Teller -REPORT // -CITING Teller // Teller : // -CITING Teller -REPORT // Teller // ( Teller ) // -CITING -RECORDS // -RECORDS -REPORT // ( -RECORDS ) // -CITING -RECORDS -REPORT // -PAPER -REPORT // -CITING -PAPER -REPORT // -AGENCY -CITYW? 电|讯 // -AGENCY -CITYW? -PER -FIG 日 电|讯 // -CITING -RECORDS -RECORDS
Teller: recorder=Name 的? -RECORDS // recorder=Name 的? -RECORDS 的 -RECORDS // recorder=Name 的? -RECORDS -RECORDS // -RECORDS -RECORDS // recorder=ADJ -RECORDS
Part: Rec // Rec , // Teller 的 Flow // between=DYAD // -SETS value=Val 的 -SUPER {verb:level} // -COP? -PEAKW // -CHTO -PEAKW // -TOPS ,? // base=Per 间|来 ,? // 在 Side 的? 贸易|双边贸易|货物贸易|经贸往来|贸易往来 中|里|方面 ,? // -SUM CHV byValue=VD // 与|同|和 base=Per 的 -PEAKW 相比 ,? // 较|比 base=Per 的 -PEAKW // 相较于|相比于|相较|较之|相比 base=Per ,? // portion=Val whole=Flow 在? when=Per 流向|来自|销往|运往 subject=Place {verb:share} // -NEXTW -COP? subject=Place ,? // 了? -WORTHW value=Val 的 -VALUEN {verb:level} // 超过|超出|高于|多于 other=Compared byValue=VD {verb:exceed direction:1} // 少于|低于 other=Compared byValue=VD {verb:exceed direction:-1} // -BECOME Rank // -COP value=VD 的? FLOW {verb:level} // Time , // INY , // subject=Place , // Base , // -YOY ,

# All that a clause may be made of, each at most once and in any order.
Part: Time , -REMARK , {doubt:true} // Base 的 -VALUEN // 的 -VALUEN // CHV byValue=VD 至|到|达 toValue=VD // CHV byValue=VD , 达|达到|至 toValue=VD // 在 whole=Flow 中|里|内 , // whole=Flow 中 , // 占|占比|占到|约占|占比为|占比达|占比约 portion=Val {verb:share} // 有? portion=Val 流向|来自|销往|运往 subject=Place {verb:share} // whole=Flow 有 portion=Val 流向|来自|销往|运往 subject=Place {verb:share}
Part: goods=Good // -THISLAND // subject=Place -COP -MOST -PARTNERN , // subject=Place -NEXTW , // -MOST -PARTNERN -COP with=Place , // subject=Place 以 value=Val -RANKV -FIG // RANKV value=VD // COP value=Balance // 比 other=Compared 多|高|高出|多出 byValue=Val {verb:exceed direction:1} // 比 other=Compared 少|低 byValue=Val {verb:exceed direction:-1}
Balance: 逆差 VD {sign:-1} // 顺差 VD {sign:1}
Part: 以 base=Per 为 基期|基准|基数 ,
Part: whole=Flow 的 商品|货物|产品 中|里 ,? // 来自 subject=Place 的 占|仅占|约占 portion=Val {verb:share}
Part: Time -REMARKW , // Time , -REMARKW , // Base // 的 Base // subject=Place // Side // Time // value=VD // COP|LEV|LEVOP // -COP COP|LEV|LEVOP // COP 了 // LEVOP 了 // -YOY // MOM // INY // ( INY ) // MEAN // SUM // RESP // RESP Values // RESP -YOY Values // RESP Rises {verb:change} // RESP -YOY Rises {verb:change} // Flow 、|和|与|及|以及 other=Flow {pair:true} // COP RESP Values // Values
  // CHV // CHV 了 // CHV byValue=VD // -CHV Values // CHV Values // CHTO toValue=VD // CHTO 了 toValue=VD // -COP CHTO toValue=VD // 由|从|自 fromValue=VD // CHV 至|到|为 toValue=VD // CHTO 到|至 toValue=VD
  // 比|较|与|同|和|相比|对比 base=Per // 比|较|与|同|和 base=Per 相比 // 比|较 base=Per 的 fromValue=Val // 比|较 base=Per fromValue=Val // 比|较 fromValue=VD // 与|同|和 base=Per 的 fromValue=Val 相比 // 与|同|和 base=Per 相比 , // 相比|较|比 base=Per , // 比|较|与 base=Per 同期|水平|末|底
  // multiplied=MULTV {verb:multiply}
  // -SETS -SUPER // -SETS 了? -SUPER // -SETS when=Per 以来 -SUPER // -SETS 历史|同期 -SUPER
Part: CHV byValue=Grown // CHNOUN byValue=VD // CHNOUN -COP byValue=VD // -YOY CHNOUN -COP? byValue=VD
Grown: Mult {grown:true}

# Multiples and differences of two flows.
Part: 相当于|约相当于|达到|达 base=Per 的 times=Val // 是|为|约为|相当于 原来|当时|此前 的 times=Mult // -PEAKW 出现在 when=Per ,? // RANKV owner=Name 在 in=Name 地区|中|内? 的? PARTNERN 的? FIG // 是|为|约为|相当于|达 other=Compared 的 times=Mult // 是|为|相当于|达|约为 base=Per 的 times=Mult
  // 增长到|增至|扩大到|增加到|上升到|升至 base=Per 的 times=Mult // 增长到|增至|扩大到|增加到|上升到 multiplied=Mult {verb:multiply}
Compared: Flow

# Shares.
Part: part=Flow 占 whole=Flow 的? -SHAREN {share:true} // part=Flow 占 whole=Flow 的? -SHAREN -LOWADJ {share:true} // value=Val 流向|来自|销往|运往 to=Place {verb:go}
  // 占 whole=Flow 的? 比重|份额|比例? 为|达|约|仅为|约为? portion=Val {verb:share} // 占|约占|仅占|共占|合计占 whole=Flow 的 portion=Val {verb:share} // 占|约占|各占 whole=Flow 的 Values {verb:share} // RESP 占 whole=Flow 的 Values {verb:share} // 占 whole=Flow 的? 比重|份额|比例 CHTO toValue=VD {share:true}
  // 在|占 whole=Flow 中|里|内? 的? Share // 占 whole=Flow 的? Share // 在 whole=Flow 中|里 占|占比|占到|约占|占比为|占比达 portion=Val {verb:share}
  // whole=Flow 中 占|占比|占到|约占|占比为|占比达 portion=Val {verb:share} // SHAREV value=Val {ofWhich:true ofSame:true} // SHAREV COP value=Val {ofWhich:true ofSame:true} // SHAREV Values {ofWhich:true ofSame:true} // RESP -SHAREV Values {ofWhich:true ofSame:true verb:share}
  // whole=Flow 中|的 有? portion=Val 流向|来自|销往|运往|是 subject=Place {verb:share} // whole=Flow 中 , portion=Val 流向|来自|销往|运往|是 subject=Place {verb:share} // whole=Flow 的 portion=Val {verb:share} // 的? Share

# Indicators.
Ind: IND // owner=Name 的? Ind // when=Per 的? Ind
Owned: owner=Name 的? IND // IND
Holder: Name -HOLDERN // Name 官方 // Name
Part: -COP Rank // Rank
Part: 低于|高于|少于|多于|比|较|对比 againstValue=RecordedVD
RecordedVD: recorder=Name 的? -RECORDS 的? Val // recorder=Name 的? -RECORDS -REPORT 的? Val
Part: IND // 在 -IND -RANKV? 中 // IND -RANKV 中 // 在 in=Place // -CARRY // part=Holder 在 whole=Owned 中 的? -SHAREN {share:true} // whole=Owned 中 , subject=Name -HOLDERN? 占|占比|占比为 portion=Val {verb:share}
  // subject=Name -HOLDERN 占 whole=Owned 的? 比重|份额|比例? 为|达|约? portion=Val {verb:share}
  // 在? IND 中|里 , // 在? IND ( -IND ) 排名? 中 , // FIG // 第? FIG

# Places in an order.
Rank: owner=Name 的? -MOST|PARTNERN PARTNERN // owner=Name 的? MOST PARTNERN // owner=Name 在 in=Name 地区|内|中? 的? MOST 的? PARTNERN // 在 in=Name 中? 的? MOST PARTNERN
Part: RANKV FIG // 在? in=Name 中|里|内? RANKV FIG // RANKV in=Name FIG

# What joins clauses, remarks among them that tell no figure.
Join: , -REMARK {doubt:true} // , -REMARK , {doubt:true} // , -REMARK ; {doubt:true}
Remark: -Place 市场? REMARKW // IT SETS SUPER // SETS 历史|同期? SUPER // SETS 了? SUPER // -CHNOUN -RANKV -Place -FIG // -CHNOUN 在 -Place 中|里|内? -RANKV -FIG // -CHNOUN -TOPS // -CHNOUN 在 -Place 中|里|内? -TOPS // REMARKW // 为|是|创 when=Per 以来 SUPER 
Join: , -Remark // , -Remark , // , -Remark ; // , // ; // : // 、 // ( {paren:true} // ) // ) , // ,? 而|但|且|并|并且|同时 // ,? -THEREOF ,? // - // ; -THEREOF ,?
Start: -REMARK , {doubt:true} // -REMARKW , // -Says // -Says , // 【 -IT 】
`;
