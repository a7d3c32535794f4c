// Made by `npm run tables` from cldr-numbers-full 48.2.0 and cldr-core 48.2.0 (Unicode-3.0). Do not edit.

/** By ISO 4217 code, one a line: the names of currencies in a language, and under `regions` and `signs` where they are paid and how they are signed. */
export const cldrCurrencies: Readonly<Record<string, string>> = {
  regions: `
AED: AE
AFN: AF
ALL: AL
AMD: AM
AOA: AO
ARS: AR
AUD: AU, CC, CX, HM, KI, NF, NR, TV
AWG: AW
AZN: AZ
BAM: BA
BBD: BB
BDT: BD
BHD: BH
BIF: BI
BMD: BM
BND: BN
BOB: BO
BRL: BR
BSD: BS
BWP: BW
BYN: BY
BZD: BZ
CAD: CA
CDF: CD
CHF: CH, LI
CLP: CL
CNY: CN
COP: CO
CRC: CR
CUP: CU
CVE: CV
CZK: CZ
DJF: DJ
DKK: DK, FO, GL
DOP: DO
DZD: DZ
EGP: EG
ERN: ER
ETB: ET
EUR: AD, AT, AX, BE, BG, BL, CY, DE, EA, EE, ES, EU, FI, FR, GF, GP, GR, HR, IC, IE, IT, LT, LU, LV, MC, ME, MF, MQ, MT, NL, PM, PT, RE, SI, SK, SM, TF, VA, XK, YT
FJD: FJ
FKP: FK
GBP: GB, GG, GS, IM, JE, TA
GEL: GE
GHS: GH
GIP: GI
GMD: GM
GNF: GN
GTQ: GT
GYD: GY
HKD: HK
HNL: HN
HUF: HU
IDR: ID
ILS: IL
INR: BT, IN
IQD: IQ
IRR: IR
ISK: IS
JMD: JM
JOD: JO, PS
JPY: JP
KES: KE
KGS: KG
KHR: KH
KMF: KM
KPW: KP
KRW: KR
KWD: KW
KYD: KY
KZT: KZ
LAK: LA
LBP: LB
LKR: LK
LRD: LR
LSL: LS
LYD: LY
MAD: EH, MA
MDL: MD
MGA: MG
MKD: MK
MMK: MM
MNT: MN
MOP: MO
MRU: MR
MUR: MU
MVR: MV
MWK: MW
MXN: MX
MYR: MY
MZN: MZ
NGN: NG
NIO: NI
NOK: BV, NO, SJ
NPR: NP
NZD: CK, NU, NZ, PN, TK
OMR: OM
PEN: PE
PGK: PG
PHP: PH
PKR: PK
PLN: PL
PYG: PY
QAR: QA
RON: RO
RSD: RS
RUB: RU
RWF: RW
SAR: SA
SBD: SB
SCR: SC
SDG: SD
SEK: SE
SGD: SG
SHP: AC, SH
SLE: SL
SOS: SO
SRD: SR
SSP: SS
STN: ST
SYP: SY
SZL: SZ
THB: TH
TJS: TJ
TMT: TM
TND: TN
TOP: TO
TRY: TR
TTD: TT
TWD: TW
TZS: TZ
UAH: UA
UGX: UG
USD: AS, BQ, DG, EC, FM, GU, HT, IO, MH, MP, PA, PR, PW, SV, TC, TL, UM, US, VG, VI, ZW
UYU: UY
UZS: UZ
VES: VE
VND: VN
VUV: VU
WST: WS
XAF: CF, CG, CM, GA, GQ, TD
XCD: AG, AI, DM, GD, KN, LC, MS, VC
XCG: CW, SX
XOF: BF, BJ, CI, GW, ML, NE, SN, TG
XPF: NC, PF, WF
YER: YE
ZAR: NA, ZA
ZMW: ZM
`,
  signs: `
AFN: ؋
AMD: ֏
AZN: ₼
BDT: ৳
CRC: ₡
ESP: ₧
EUR: €
GEL: ₾
ILS: ₪
INR: ₹
KGS: ⃀
KHR: ៛
KPW: ₩
KRW: ₩
KZT: ₸
LAK: ₭
MNT: ₮
NGN: ₦
PHP: ₱
PYG: ₲
RUB: ₽
THB: ฿
TRY: ₺
UAH: ₴
VND: ₫
`,
  en: `
ADP: andorran peseta, andorran pesetas
AED: united arab emirates dirham, uae dirham, uae dirhams
AFN: afghan afghani, afghan afghanis
ALL: albanian lek, albanian lekë
AMD: armenian dram, armenian drams
ANG: netherlands antillean guilder, netherlands antillean guilders
AOA: angolan kwanza, angolan kwanzas, kwanza, kwanzas
ARS: argentine peso, argentine pesos
ATS: austrian schilling, austrian schillings, schilling, schillings
AUD: australian dollar, australian dollars
AWG: aruban florin
AZN: azerbaijani manat, azerbaijani manats
BAM: bosnia-herzegovina convertible mark, bosnia-herzegovina convertible marks, bosnia-herzegovina convertible marka
BBD: barbadian dollar, barbadian dollars, barbados dollar, barbados dollars
BDT: bangladeshi taka, bangladeshi takas, taka, takas
BEF: belgian franc, belgian francs
BGL: bulgarian hard lev, bulgarian hard leva
BGN: bulgarian lev, bulgarian leva
BHD: bahraini dinar, bahraini dinars
BIF: burundian franc, burundian francs
BMD: bermudan dollar, bermudan dollars, bermudian dollar, bermudian dollars, bermuda dollar, bermuda dollars
BND: brunei dollar, brunei dollars
BOB: bolivian boliviano, bolivian bolivianos
BRL: brazilian real, brazilian reals
BSD: bahamian dollar, bahamian dollars
BTN: bhutanese ngultrum, bhutanese ngultrums
BWP: botswanan pula, botswanan pulas
BYN: belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles
BZD: belize dollar, belize dollars
CAD: canadian dollar, canadian dollars
CDF: congolese franc, congolese francs
CHF: swiss franc, swiss francs
CLP: chilean peso, chilean pesos
CNY: chinese yuan, yuan
COP: colombian peso, colombian pesos
CRC: costa rican colón, costa rican colóns
CUC: cuban convertible peso, cuban convertible pesos
CUP: cuban peso, cuban pesos
CVE: cape verdean escudo, cape verdean escudos
CYP: cypriot pound, cypriot pounds
CZK: czech koruna, czech korunas
DEM: german mark, german marks
DJF: djiboutian franc, djiboutian francs
DKK: danish krone, danish kroner
DOP: dominican peso, dominican pesos
DZD: algerian dinar, algerian dinars
ECS: ecuadorian sucre, ecuadorian sucres
EEK: estonian kroon, estonian kroons
EGP: egyptian pound, egyptian pounds
ERN: eritrean nakfa, eritrean nakfas
ESP: spanish peseta, spanish pesetas
ETB: ethiopian birr, ethiopian birrs, birr, birrs
EUR: euro, euros
FIM: finnish markka, finnish markkas
FJD: fijian dollar, fijian dollars
FKP: falkland islands pound, falkland islands pounds
FRF: french franc, french francs
GBP: british pound, british pounds
GEL: georgian lari, georgian laris, lari, laris
GHS: ghanaian cedi, ghanaian cedis, cedi, cedis
GIP: gibraltar pound, gibraltar pounds
GMD: gambian dalasi, gambian dalasis
GNF: guinean franc, guinean francs
GRD: greek drachma, greek drachmas, drachma, drachmas
GTQ: guatemalan quetzal, guatemalan quetzals
GWP: guinea-bissau peso, guinea-bissau pesos
GYD: guyanaese dollar, guyanaese dollars
HKD: hong kong dollar, hong kong dollars
HNL: honduran lempira, honduran lempiras
HRK: croatian kuna, croatian kunas, kuna, kunas
HTG: haitian gourde, haitian gourdes
HUF: hungarian forint, hungarian forints, forint, forints
IDR: indonesian rupiah, indonesian rupiahs, rupiah, rupiahs
IEP: irish pound, irish pounds
ILS: israeli new shekel, israeli new shekels, israeli shekel, israeli sheckles, shekel, shekels, sheckles
INR: indian rupee, indian rupees
IQD: iraqi dinar, iraqi dinars
IRR: iranian rial, iranian rials
ISK: icelandic króna, icelandic krónur
ITL: italian lira, italian liras
JMD: jamaican dollar, jamaican dollars
JOD: jordanian dinar, jordanian dinars
JPY: japanese yen
KES: kenyan shilling, kenyan shillings
KGS: kyrgyz som, kyrgyz soms
KHR: cambodian riel, cambodian riels, riel, riels
KMF: comorian franc, comorian francs
KPW: north korean won
KRW: south korean won
KWD: kuwaiti dinar, kuwaiti dinars
KYD: cayman islands dollar, cayman islands dollars
KZT: kazakhstani tenge, kazakhstani tenges, tenge, tenges
LAK: laotian kip, laotian kips
LBP: lebanese pound, lebanese pounds
LKR: sri lankan rupee, sri lankan rupees
LRD: liberian dollar, liberian dollars
LSL: lesotho loti, lesotho lotis, lesotho maloti
LTL: lithuanian litas, lithuanian litai
LUF: luxembourgian franc, luxembourgian francs
LVL: latvian lats, latvian lati
LYD: libyan dinar, libyan dinars
MAD: moroccan dirham, moroccan dirhams
MCF: monegasque franc, monegasque francs
MDL: moldovan leu, moldovan lei
MGA: malagasy ariary, malagasy ariaries
MGF: malagasy franc, malagasy francs
MKD: macedonian denar, macedonian denari, denar, denari
MMK: myanmar kyat, myanmar kyats, kyat, kyats
MNT: mongolian tugrik, mongolian tugriks, tugrik, tugriks
MOP: macanese pataca, macanese patacas
MRU: mauritanian ouguiya, mauritanian ouguiyas
MTL: maltese lira
MUR: mauritian rupee, mauritian rupees
MVR: maldivian rufiyaa, maldivian rufiyaas, rufiyaa, rufiyaas
MWK: malawian kwacha, malawian kwachas
MXN: mexican peso, mexican pesos
MYR: malaysian ringgit, malaysian ringgits, ringgit, ringgits
MZN: mozambican metical, mozambican meticals, metical, meticals
NAD: namibian dollar, namibian dollars
NGN: nigerian naira, nigerian nairas, naira, nairas
NIO: nicaraguan córdoba, nicaraguan córdobas
NLG: dutch guilder, dutch guilders
NOK: norwegian krone, norwegian kroner
NPR: nepalese rupee, nepalese rupees
NZD: new zealand dollar, new zealand dollars
OMR: omani rial, omani rials
PAB: panamanian balboa, panamanian balboas
PEN: peruvian sol, peruvian soles
PGK: papua new guinean kina, papua new guinean kinas
PHP: philippine peso, philippine pesos
PKR: pakistani rupee, pakistani rupees
PLN: polish zloty, polish zlotys, zloty, zlotys
PTE: portuguese escudo, portuguese escudos
PYG: paraguayan guarani, paraguayan guaranis
QAR: qatari riyal, qatari riyals, quatari riyals
RON: romanian leu, romanian lei
RSD: serbian dinar, serbian dinars
RUB: russian ruble, russian rubles, russian rouble, russian roubles
RWF: rwandan franc, rwandan francs
SAR: saudi riyal, saudi riyals
SBD: solomon islands dollar, solomon islands dollars
SCR: seychellois rupee, seychellois rupees
SDG: sudanese pound, sudanese pounds
SEK: swedish krona, swedish kronor
SGD: singapore dollar, singapore dollars
SHP: st. helena pound, st. helena pounds, st helena pound, st helena pounds, saint helena pound, saint helena pounds
SIT: slovenian tolar, slovenian tolars, tolar, tolars
SKK: slovak koruna, slovak korunas
SLE: sierra leonean leone, sierra leonean leones
SOS: somali shilling, somali shillings
SRD: surinamese dollar, surinamese dollars, suriname dollar, suriname dollars
SRG: surinamese guilder, surinamese guilders
SSP: south sudanese pound, south sudanese pounds
STN: são tomé & príncipe dobra, são tomé & príncipe dobras, são tomé and príncipe dobra, são tomé and príncipe dobras
SVC: salvadoran colón, salvadoran colones
SYP: syrian pound, syrian pounds
SZL: swazi lilangeni, swazi emalangeni
THB: thai baht, baht
TJR: tajikistani ruble, tajikistani rubles, tajikistani rouble, tajikistani roubles
TJS: tajikistani somoni, tajikistani somonis
TMT: turkmenistani manat
TND: tunisian dinar, tunisian dinars
TOP: tongan paʻanga
TPE: timorese escudo, timorese escudos
TRY: turkish lira, turkish lire
TTD: trinidad & tobago dollar, trinidad & tobago dollars, trinidad and tobago dollar, trinidad and tobago dollars
TWD: new taiwan dollar, new taiwan dollars
TZS: tanzanian shilling, tanzanian shillings
UAH: ukrainian hryvnia, ukrainian hryvnias, hryvnia, hryvnias
UGX: ugandan shilling, ugandan shillings
USD: us dollar, us dollars
UYU: uruguayan peso, uruguayan pesos, peso uruguayo
UZS: uzbekistani som, uzbekistani soms
VES: venezuelan bolívar, venezuelan bolívars, bolívar, bolívars
VND: vietnamese dong, vietnamese dongs
VUV: vanuatu vatu, vanuatu vatus
WST: samoan tala, samoan talas
XAF: central african cfa franc, central african cfa francs
XCD: east caribbean dollar, east caribbean dollars
XCG: caribbean guilder, caribbean guilders
XOF: west african cfa franc, west african cfa francs
XPF: cfp franc, cfp francs
YDD: yemeni dinar, yemeni dinars
YER: yemeni rial, yemeni rials
ZAR: south african rand
ZMW: zambian kwacha, zambian kwachas
ZWG: zimbabwean gold
`,
  es: `
ADP: peseta andorrana, pesetas andorranas
AED: dírham de los emiratos árabes unidos, dírhams de los emiratos árabes unidos
AFN: afgani afgano, afganis afganos
ALL: lek albanés, leks albaneses
AMD: dram armenio, drams armenios
ANG: florín antillano, florines antillanos, florín de las antillas neerlandesas, florines de las antillas neerlandesas
AOA: kuanza angoleño, kuanzas angoleños, kuanza, kuanzas
ARS: peso argentino, pesos argentinos
ATS: chelín austriaco, chelines austriacos
AUD: dólar australiano, dólares australianos
AWG: florín arubeño, florines arubeños
AZN: manat azerbaiyano, manats azerbaiyanos
BAM: marco convertible de bosnia y herzegovina, marcos convertibles de bosnia y herzegovina
BBD: dólar barbadense, dólares barbadenses
BDT: taka bangladesí, takas bangladesíes, taka, takas
BEF: franco belga, francos belgas
BGL: lev fuerte búlgaro, leva fuertes búlgaros
BGN: leva búlgara, levas búlgaras
BHD: dinar bareiní, dinares bareiníes
BIF: franco burundés, francos burundeses
BMD: dólar bermudeño, dólares bermudeños, dólar de bermudas, dólares de bermudas
BND: dólar bruneano, dólares bruneanos
BRL: real brasileño, reales brasileños
BSD: dólar bahameño, dólares bahameños
BTN: gultrum butanés, gultrums butaneses, ngultrum butanés, ngultrums butaneses
BWP: pula botsuano, pulas botsuanos
BYB: nuevo rublo bielorruso, nuevos rublos bielorrusos
BYN: rublo bielorruso, rublos bielorrusos
BZD: dólar beliceño, dólares beliceños
CAD: dólar canadiense, dólares canadienses
CDF: franco congoleño, francos congoleños
CHF: franco suizo, francos suizos
CLP: peso chileno, pesos chilenos
CNY: yuan renminbi, yuanes renminbi, yuan, yuanes
COP: peso colombiano, pesos colombianos
CRC: colón costarricense, colones costarricenses
CSD: antiguo dinar serbio, antiguos dinares serbios
CUC: peso cubano convertible, pesos cubanos convertibles
CUP: peso cubano, pesos cubanos
CVE: escudo de cabo verde, escudos de cabo verde
CYP: libra chipriota, libras chipriotas
CZK: corona checa, coronas checas
DEM: marco alemán, marcos alemanes
DJF: franco yibutiano, francos yibutianos
DKK: corona danesa, coronas danesas
DOP: peso dominicano, pesos dominicanos
DZD: dinar argelino, dinares argelinos
ECS: sucre ecuatoriano, sucres ecuatorianos
EEK: corona estonia, coronas estonias
EGP: libra egipcia, libras egipcias
ERN: nakfa eritreo, nakfas eritreos
ESP: peseta española, pesetas españolas
ETB: bir etíope, bires etíopes, bir, bires
EUR: euro, euros
FIM: marco finlandés, marcos finlandeses
FJD: dólar fiyiano, dólares fiyianos
FKP: libra malvinense, libras malvinenses
FRF: franco francés, francos franceses
GBP: libra esterlina, libras esterlinas
GEL: lari georgiano, laris georgianos, lari, laris
GHS: cedi ghanés, cedis ghaneses, cedi, cedis
GIP: libra gibraltareña, libras gibraltareñas
GMD: dalasi gambiano, dalasis gambianos
GNF: franco guineano, francos guineanos
GRD: dracma griego, dracmas griegos, dracma, dracmas
GTQ: quetzal guatemalteco, quetzales guatemaltecos
GWP: peso de guinea-bissáu
GYD: dólar guyanés, dólares guyaneses
HKD: dólar hongkonés, dólares hongkoneses
HNL: lempira hondureño, lempiras hondureños
HRK: kuna croata, kunas croatas, kuna, kunas
HTG: gurde haitiano, gurdes haitianos, gourde haitiano, gourdes haitianos
HUF: forinto húngaro, forintos húngaros, forinto, forintos
IDR: rupia indonesia, rupias indonesias
IEP: libra irlandesa, libras irlandesas
ILS: nuevo séquel israelí, nuevos séqueles israelíes
INR: rupia india, rupias indias
IQD: dinar iraquí, dinares iraquíes
IRR: rial iraní, riales iraníes
ISK: corona islandesa, coronas islandesas
ITL: lira italiana, liras italianas
JMD: dólar jamaicano, dólares jamaicanos
JOD: dinar jordano, dinares jordanos
JPY: yen japonés, yenes japoneses, yenes
KES: chelín keniano, chelines kenianos
KGS: som kirguís, soms kirguises
KHR: riel camboyano, rieles camboyanos, riel, rieles
KMF: franco comorense, francos comorenses
KPW: won norcoreano, wons norcoreanos
KRW: won surcoreano, wons surcoreanos
KWD: dinar kuwaití, dinares kuwaitíes
KYD: dólar de las islas caimán, dólares de las islas caimán
KZT: tengue kazajo, tengues kazajos, tenge kazajo, tengue, tengues, tenge
LAK: kip laosiano, kips laosianos
LBP: libra libanesa, libras libanesas
LKR: rupia esrilanquesa, rupias esrilanquesas
LRD: dólar liberiano, dólares liberianos
LSL: loti lesotense, lotis lesotenses
LTL: litas lituano, litas lituana, litas lituanas
LUF: franco luxemburgués, francos luxemburgueses
LVL: lats letón, lats letónes, lats letones
LYD: dinar libio, dinares libios
MAD: dírham marroquí, dírhams marroquíes
MDL: leu moldavo, leus moldavos
MGA: ariari malgache, ariaris malgaches
MGF: franco malgache
MKD: dinar macedonio, dinares macedonios
MMK: kiat de myanmar, kiats de myanmar, kiat, kiats
MNT: tugrik mongol, tugriks mongoles, tugrik, tugriks
MOP: pataca macaense, patacas macaenses
MRU: uguiya mauritano, uguiyas mauritanos
MTL: lira maltesa, liras maltesas
MUR: rupia mauriciana, rupias mauricianas
MVR: rufiya maldiva, rufiyas maldivas, rupia de maldivas, rupias de maldivas, rufiya, rufiyas
MWK: kuacha malauí, kuachas malauíes, kwacha malauí, kwachas malauíes
MXN: peso mexicano, pesos mexicanos
MYR: ringit malasio, ringits malasios, ringit, ringits
MZM: antiguo metical mozambiqueño
MZN: metical mozambiqueño, meticales mozambiqueños, metical, meticales
NAD: dólar namibio, dólares namibios
NGN: naira nigeriano, nairas nigerianos, naira, nairas
NIO: córdoba oro, córdobas oro, córdoba nicaragüense, córdobas nicaragüenses
NLG: florín neerlandés, florines neerlandeses
NOK: corona noruega, coronas noruegas
NPR: rupia nepalí, rupias nepalíes
NZD: dólar neozelandés, dólares neozelandeses
OMR: rial omaní, riales omaníes
PAB: balboa panameño, balboas panameños
PEN: sol peruano, soles peruanos
PGK: kina papú, kinas papúes
PHP: peso filipino, pesos filipinos
PKR: rupia pakistaní, rupias pakistaníes
PLN: esloti polaco, eslotis polacos, esloti, eslotis
PTE: escudo portugués, escudos portugueses
PYG: guaraní paraguayo, guaraníes paraguayos
QAR: rial catarí, riales cataríes
ROL: antiguo leu rumano, antiguos lei rumanos
RON: leu rumano, leus rumanos, lei rumanos
RSD: dinar serbio, dinares serbios
RUB: rublo ruso, rublos rusos
RWF: franco ruandés, francos ruandeses
SAR: rial saudí, riales saudíes
SBD: dólar salomonense, dólares salomonenses
SCR: rupia seychellense, rupias seychellenses
SDD: dinar sudanés, dinares sudaneses
SDG: libra sudanesa, libras sudanesas
SDP: libra sudanesa antigua, libras sudanesas antiguas
SEK: corona sueca, coronas suecas
SGD: dólar singapurense, dólares singapurenses
SHP: libra de santa elena, libras de santa elena
SIT: tólar esloveno, tólares eslovenos, tólar, tólares
SKK: corona eslovaca, coronas eslovacas
SLE: leona sierraleonesa, leonas sierraleonesas
SOS: chelín somalí, chelines somalíes
SRD: dólar surinamés, dólares surinameses
SRG: florín surinamés
SSP: libra sursudanesa, libras sursudanesas
STN: dobra santotomense, dobras santotomenses
SVC: colón salvadoreño, colones salvadoreños
SYP: libra siria, libras sirias
SZL: lilangeni esuatiní, lilangenis esuatiníes
THB: bat tailandés, bats tailandeses, baht tailandés, bahts tailandeses, baht tailandes, baht, bahts
TJR: rublo tayiko
TJS: somoni tayiko, somonis tayikos
TMT: manat turcomano, manats turcomanos
TND: dinar tunecino, dinares tunecinos
TOP: paanga tongano, paangas tonganos
TPE: escudo timorense
TRY: lira turca, liras turcas
TTD: dólar de trinidad y tobago, dólares de trinidad y tobago
TWD: nuevo dólar taiwanés, nuevos dólares taiwaneses
TZS: chelín tanzano, chelines tanzanos
UAH: grivna ucraniana, grivnas ucranianas, grivna, grivnas
UGX: chelín ugandés, chelines ugandeses
USD: dólar estadounidense, dólares estadounidenses
UYU: peso uruguayo, pesos uruguayos
UZS: sum uzbeko, sums uzbekos, som uzbeko, soms uzbekos
VES: bolívar venezolano, bolívares venezolanos, bolivares venezolanos, bolívar, bolívares, bolivares
VND: dong vietnamita, dongs vietnamitas
VUV: vatu vanuatense, vatus vanuatenses
WST: tala samoano, talas samoanos
XAF: franco cfa de áfrica central, francos cfa de áfrica central
XCD: dólar del caribe oriental, dólares del caribe oriental
XCG: florín caribeño, florines caribeños
XOF: franco cfa de áfrica occidental, francos cfa de áfrica occidental
XPF: franco cfp, francos cfp
YDD: dinar yemení
YER: rial yemení, riales yemeníes
YUM: super dinar yugoslavo
ZAR: rand sudafricano, rands sudafricanos
ZMW: kuacha zambiano, kuachas zambianos, kwacha zambiano, kwachas zambianos
ZRN: nuevo zaire zaireño
ZWD: dólar de zimbabue
ZWG: oro zimbabuense
ZWL: dólar zimbabuense
`,
  fr: `
ADP: peseta andorrane, pesetas andorranes
AED: dirham des émirats arabes unis, dirhams des émirats arabes unis
AFN: afghani afghan, afghanis afghan, afghanis afghans
ALL: lek albanais, leks albanais
AMD: dram arménien, drams arméniens
ANG: florin antillais, florins antillais
AOA: kwanza angolais, kwanzas angolais, kwanza, kwanzas
ARS: peso argentin, pesos argentins
ATS: schilling autrichien, schillings autrichiens, schilling, schillings
AUD: dollar australien, dollars australiens
AWG: florin arubais, florins arubais
AZN: manat azéri, manats azéris, manat azerbaïdjanais, manats azerbaïdjanais
BAM: mark convertible bosniaque, marks convertibles bosniaques
BBD: dollar barbadien, dollars barbadiens
BDT: taka bangladeshi, takas bangladeshis, taka, takas
BEF: franc belge, francs belges
BGN: lev bulgare, levs bulgares
BHD: dinar bahreïni, dinars bahreïnis
BIF: franc burundais, francs burundais
BMD: dollar bermudien, dollars bermudiens
BND: dollar brunéien, dollars brunéiens
BOB: boliviano bolivien, bolivianos boliviens
BRL: réal brésilien, réals brésiliens
BSD: dollar bahaméen, dollars bahaméens
BTN: ngultrum bouthanais, ngultrums bouthanais
BWP: pula botswanais, pulas botswanais
BYN: rouble biélorusse, roubles biélorusses
BZD: dollar bélizéen, dollars bélizéens
CAD: dollar canadien, dollars canadiens
CDF: franc congolais, francs congolais
CHF: franc suisse, francs suisses
CLP: peso chilien, pesos chiliens
CNY: yuan renminbi chinois, yuans renminbi chinois, yuan, yuans
COP: peso colombien, pesos colombiens
CRC: colón costaricain, colóns costaricains
CSD: dinar serbo-monténégrin, dinars serbo-monténégrins
CUC: peso cubain convertible, pesos cubains convertibles
CUP: peso cubain, pesos cubains
CVE: escudo capverdien, escudos capverdiens, escudo cap-verdien, escudos cap-verdiens
CYP: livre chypriote, livres chypriotes
CZK: couronne tchèque, couronnes tchèques
DEM: mark allemand, marks allemands
DJF: franc djiboutien, francs djiboutiens
DKK: couronne danoise, couronnes danoises
DOP: peso dominicain, pesos dominicains
DZD: dinar algérien, dinars algériens
ECS: sucre équatorien, sucres équatoriens
EEK: couronne estonienne, couronnes estoniennes
EGP: livre égyptienne, livres égyptiennes
ERN: nafka érythréen, nafkas érythréens
ESP: peseta espagnole, pesetas espagnoles
ETB: birr éthiopien, birrs éthiopiens, birr, birrs
EUR: euro, euros
FIM: mark finlandais, marks finlandais
FJD: dollar fidjien, dollars fidjiens
FKP: livre des îles malouines, livres des îles malouines
FRF: franc français, francs français
GBP: livre sterling, livres sterling
GEL: lari géorgien, lari géorgiens, lari
GHC: cédi
GHS: cédi ghanéen, cédis ghanéens, cédi, cédis
GIP: livre de gibraltar, livres de gibraltar
GMD: dalasi gambien, dalasis gambiens
GNF: franc guinéen, francs guinéens
GRD: drachme grecque, drachmes grecques, drachme, drachmes
GTQ: quetzal guatémaltèque, quetzals guatémaltèques
GWP: peso bissau-guinéen, pesos bissau-guinéens
GYD: dollar du guyana, dollars du guyana, dollar guyanien, dollars guyaniens
HKD: dollar de hong kong, dollars de hong kong
HNL: lempira hondurien, lempiras honduriens
HRK: kuna croate, kunas croates, kuna, kunas
HTG: gourde haïtienne, gourdes haïtiennes
HUF: forint hongrois, forints hongrois, forint, forints
IDR: roupie indonésienne, roupies indonésiennes
IEP: livre irlandaise, livres irlandaises
ILS: nouveau shekel israélien, nouveaux shekels israéliens
INR: roupie indienne, roupies indiennes
IQD: dinar irakien, dinars irakiens
IRR: riyal iranien, riyals iraniens, rial iranien, rials iraniens
ISK: couronne islandaise, couronnes islandaises
ITL: lire italienne, lires italiennes
JMD: dollar jamaïcain, dollars jamaïcains
JOD: dinar jordanien, dinars jordaniens
JPY: yen japonais, yens japonais, yens
KES: shilling kényan, shillings kényans
KGS: som kirghize, soms kirghizes
KHR: riel cambodgien, riels cambodgiens, riel, riels
KMF: franc comorien, francs comoriens
KPW: won nord-coréen, wons nord-coréens
KRW: won sud-coréen, wons sud-coréens
KWD: dinar koweïtien, dinar koweïtiens
KYD: dollar des îles caïmans, dollars des îles caïmans
KZT: tenge kazakh, tenges kazakhs, tenge, tenges
LAK: kip laotien, kips laotiens
LBP: livre libanaise, livres libanaises
LKR: roupie srilankaise, roupies srilankaises
LRD: dollar libérien, dollars libériens
LSL: loti lesothan, maloti lesothans
LTL: litas lituanien, litas lituaniens
LUF: franc luxembourgeois, francs luxembourgeois
LVL: lats letton, lats lettons
LYD: dinar libyen, dinars libyens
MAD: dirham marocain, dirhams marocains
MDL: leu moldave, leus moldaves
MGA: ariary malgache, ariarys malgaches
MGF: franc malgache, francs malgaches
MKD: denar macédonien, denars macédoniens, denar, denars
MMK: kyat myanmarais, kyats myanmarais, kyat, kyats
MNT: tugrik mongol, tugriks mongols, tugrik, tugriks
MOP: pataca macanaise, patacas macanaises
MRU: ouguiya mauritanien, ouguiyas mauritaniens
MTL: lire maltaise, lires maltaises
MUR: roupie mauricienne, roupies mauriciennes
MVR: rufiyaa maldivienne, rufiyaas maldiviennes, rufiyaa, rufiyaas
MWK: kwacha malawite, kwachas malawites
MXN: peso mexicain, pesos mexicains
MYR: ringgit malais, ringgits malais, ringgit, ringgits
MZM: métical
MZN: metical mozambicain, meticais mozambicains, metical, meticais
NAD: dollar namibien, dollars namibiens
NGN: naira nigérian, nairas nigérians, naira, nairas
NIO: córdoba oro nicaraguayen, córdobas oro nicaraguayens
NLG: florin néerlandais, florins néerlandais
NOK: couronne norvégienne, couronnes norvégiennes
NPR: roupie népalaise, roupies népalaises
NZD: dollar néo-zélandais, dollars néo-zélandais
OMR: riyal omanais, riyals omanis, rial omanais, rials omanis
PAB: balboa panaméen, balboas panaméens
PEN: sol péruvien, sols péruviens, nouveau sol péruvien, nouveaux sols péruviens
PGK: kina papouan-néo-guinéen, kinas papouan-néo-guinéens, kina papou-néo-guinéen, kinas papou-néo-guinéens
PHP: peso philippin, pesos philippins
PKR: roupie pakistanaise, roupies pakistanaises
PLN: zloty polonais, zlotys polonais, zloty, zlotys
PTE: escudo portugais, escudos portugais
PYG: guaraní paraguayen, guaranís paraguayens
QAR: riyal qatari, riyals qataris, riyal du qatar, riyals du qatar
ROL: ancien leu roumain
RON: leu roumain, lei roumains
RSD: dinar serbe, dinars serbes
RUB: rouble russe, roubles russes
RWF: franc rwandais, francs rwandais
SAR: riyal saoudien, riyals saoudiens, rial saoudien, rials saoudiens
SBD: dollar des îles salomon, dollars des îles salomon
SCR: roupie des seychelles, roupies des seychelles
SDD: dinar soudanais
SDG: livre soudanaise, livres soudanaises
SEK: couronne suédoise, couronnes suédoises
SGD: dollar de singapour, dollars de singapour
SHP: livre de sainte-hélène, livres de sainte-hélène
SIT: tolar slovène, tolars slovènes, tolar, tolars
SKK: couronne slovaque, couronnes slovaques
SLE: leone sierra-léonais, leones sierra-léonais
SOS: shilling somalien, shillings somaliens
SRD: dollar surinamais, dollars surinamais, dollar du suriname, dollars du suriname
SRG: florin surinamais, florins surinamais
SSP: livre sud-soudanaise, livres sud-soudanaises
STN: dobra santoméen, dobras santoméens
SVC: colón salvadorien, colóns salvadoriens
SYP: livre syrienne, livres syriennes
SZL: lilangeni swazi, lilangenis swazis
THB: baht thaïlandais, bahts thaïlandais, baht, bahts
TJR: rouble tadjik, roubles tadjiks
TJS: somoni tadjik, somonis tadjiks
TMM: manat turkmène, manats turkmènes
TMT: nouveau manat turkmène, nouveaux manats turkmènes
TND: dinar tunisien, dinars tunisiens
TOP: pa'anga tongan, pa'angas tongans, pa'anga, pa'angas
TPE: escudo timorais, escudos timorais
TRY: livre turque, livres turques
TTD: dollar de trinité-et-tobago, dollars de trinité-et-tobago
TWD: nouveau dollar taïwanais, nouveaux dollars taïwanais
TZS: shilling tanzanien, shillings tanzaniens
UAH: hryvnia ukrainienne, hryvnias ukrainiennes, hryvnia, hryvnias
UGX: shilling ougandais, shillings ougandais
USD: dollar des états-unis, dollars des états-unis
UYU: peso uruguayen, pesos uruguayens
UZS: sum ouzbek, sums ouzbeks
VES: bolivar vénézuélien, bolivars vénézuéliens
VND: dông vietnamien, dôngs vietnamiens
VUV: vatu vanuatuan, vatus vanuatuans
WST: tala samoan, talas samoans
XCD: dollar des caraïbes orientales, dollars des caraïbes orientales
XCG: florin caribéen, florins caribéens
XPF: franc cfp, francs cfp
YDD: dinar du yémen, dinar nord-yéménite, dinars nord-yéménites
YER: riyal yéménite, riyals yéménites, rial yéménite, rials yéménites
YUM: dinar yougoslave noviy
ZAR: rand sud-africain, rands sud-africains
ZMW: kwacha zambien, kwachas zambiens
ZRN: nouveau zaïre zaïrien, nouveaux zaïres zaïriens
ZWD: dollar zimbabwéen, dollars zimbabwéens
ZWG: or du zimbabwe
`,
  de: `
ADP: andorranischer pesete, andorranische pesete, andorranischen pesete, andorranischer peseten, andorranische peseten, andorranischen peseten
AED: vae-dirham
AFN: afghanischer afghani, afghanische afghani, afghanischen afghani
ALL: albanischer lek, albanische lek, albanischen lek
AMD: armenischer dram, armenische dram, armenischen dram
ANG: niederländische-antillen-gulden
AOA: angolanischer kwanza, angolanische kwanza, angolanischen kwanza, kwanza
ARS: argentinischer peso, argentinische peso, argentinischen peso, argentinischer pesos, argentinische pesos, argentinischen pesos
ATS: österreichischer schilling, österreichische schilling, österreichischen schilling, schilling
AUD: australischer dollar, australische dollar, australischen dollar
AWG: aruba-florin
AZN: aserbaidschan-manat
BAM: konvertibler mark bosnien und herzegowina, konvertible mark bosnien und herzegowina, konvertiblen mark bosnien und herzegowina
BBD: barbados-dollar
BDT: bangladesch-taka
BEF: belgischer franc, belgische franc, belgischen franc
BGN: bulgarischer lew, bulgarische lew, bulgarischen lew
BHD: bahrain-dinar
BIF: burundi-franc, burundi-francs
BMD: bermuda-dollar
BND: brunei-dollar
BOB: bolivianischer boliviano, bolivianische boliviano, bolivianischen boliviano, bolivianischer bolivianos, bolivianische bolivianos, bolivianischen bolivianos
BRL: brasilianischer real, brasilianische real, brasilianischen real
BSD: bahamas-dollar
BTN: bhutan-ngultrum
BWP: botswanischer pula, botswanische pula, botswanischen pula
BYN: weißrussischer rubel, weißrussische rubel, weißrussischen rubel, weissrussischer rubel, weissrussische rubel, weissrussischen rubel
BZD: belize-dollar
CAD: kanadischer dollar, kanadische dollar, kanadischen dollar
CDF: kongo-franc, kongo-francs
CHF: schweizer franken, schweize franken, schweizen franken
CLP: chilenischer peso, chilenische peso, chilenischen peso, chilenischer pesos, chilenische pesos, chilenischen pesos
CNY: renminbi yuan, chinesischer yuan, chinesische yuan, chinesischen yuan, yuan
COP: kolumbianischer peso, kolumbianische peso, kolumbianischen peso, kolumbianischer pesos, kolumbianische pesos, kolumbianischen pesos
CRC: costa-rica-colón
CUP: kubanischer peso, kubanische peso, kubanischen peso, kubanischer pesos, kubanische pesos, kubanischen pesos
CVE: cabo-verde-escudo, cabo-verde-escudos
CYP: zypern-pfund, zypern pfund
CZK: tschechischer krone, tschechische krone, tschechischen krone, tschechischer kronen, tschechische kronen, tschechischen kronen
DEM: deutscher mark, deutsche mark, deutschen mark
DJF: dschibuti-franc
DKK: dänischer krone, dänische krone, dänischen krone, dänischer kronen, dänische kronen, dänischen kronen
DOP: dominikanischer peso, dominikanische peso, dominikanischen peso, dominikanischer pesos, dominikanische pesos, dominikanischen pesos
DZD: algerischer dinar, algerische dinar, algerischen dinar
ECS: ecuadorianischer sucre, ecuadorianische sucre, ecuadorianischen sucre
EEK: estnischer krone, estnische krone, estnischen krone, estnischer kronen, estnische kronen, estnischen kronen
EGP: ägyptischer pfund, ägyptische pfund, ägyptischen pfund
ERN: eritreischer nakfa, eritreische nakfa, eritreischen nakfa
ESP: spanischer peseta, spanische peseta, spanischen peseta, spanischer peseten, spanische peseten, spanischen peseten
ETB: äthiopischer birr, äthiopische birr, äthiopischen birr, birr
EUR: euro
FIM: finnischer mark, finnische mark, finnischen mark
FJD: fidschi-dollar
FKP: falkland-pfund
FRF: französischer franc, französische franc, französischen franc
GBP: britischer pfund, britische pfund, britischen pfund
GEL: georgischer lari, georgische lari, georgischen lari, lari
GHS: ghanaischer cedi, ghanaische cedi, ghanaischen cedi, cedi
GIP: gibraltar-pfund
GMD: gambia-dalasi
GNF: guinea-franc
GRD: griechischer drachme, griechische drachme, griechischen drachme, griechischer drachmen, griechische drachmen, griechischen drachmen, drachme, drachmen
GTQ: guatemaltekischer quetzal, guatemaltekische quetzal, guatemaltekischen quetzal, guatemaltekischer quetzales, guatemaltekische quetzales, guatemaltekischen quetzales
GWP: guinea-bissau peso, guinea-bissau pesos
GYD: guyana-dollar
HKD: hongkong-dollar
HNL: honduras-lempira
HRK: kroatischer kuna, kroatische kuna, kroatischen kuna, kuna
HTG: haitianischer gourde, haitianische gourde, haitianischen gourde, haitianischer gourdes, haitianische gourdes, haitianischen gourdes
HUF: ungarischer forint, ungarische forint, ungarischen forint, forint
IDR: indonesischer rupiah, indonesische rupiah, indonesischen rupiah
IEP: irischer pfund, irische pfund, irischen pfund
ILS: israelischer neuer schekel, israelische neuer schekel, israelischen neuer schekel, israelischer neue schekel, israelische neue schekel, israelischen neue schekel, schekel
INR: indischer rupie, indische rupie, indischen rupie, indischer rupien, indische rupien, indischen rupien
IQD: irakischer dinar, irakische dinar, irakischen dinar
IRR: iranischer rial, iranische rial, iranischen rial
ISK: isländischer krone, isländische krone, isländischen krone, isländischer kronen, isländische kronen, isländischen kronen
ITL: italienischer lira, italienische lira, italienischen lira, italienischer lire, italienische lire, italienischen lire
JMD: jamaika-dollar
JOD: jordanischer dinar, jordanische dinar, jordanischen dinar
JPY: japanischer yen, japanische yen, japanischen yen
KES: kenia-schilling
KGS: kirgisischer som, kirgisische som, kirgisischen som
KHR: kambodschanischer riel, kambodschanische riel, kambodschanischen riel, riel
KMF: komoren-franc, komoren-francs
KPW: nordkoreanischer won, nordkoreanische won, nordkoreanischen won
KRW: südkoreanischer won, südkoreanische won, südkoreanischen won
KWD: kuwait-dinar
KYD: kaiman-dollar
KZT: kasachischer tenge, kasachische tenge, kasachischen tenge, tenge
LAK: laotischer kip, laotische kip, laotischen kip
LBP: libanesischer pfund, libanesische pfund, libanesischen pfund
LKR: sri-lanka-rupie, sri-lanka-rupien
LRD: liberianischer dollar, liberianische dollar, liberianischen dollar
LSL: loti
LTL: litauischer litas, litauische litas, litauischen litas
LUF: luxemburgischer franc, luxemburgische franc, luxemburgischen franc
LVL: lettischer lats, lettische lats, lettischen lats
LYD: libyscher dinar, libysche dinar, libyschen dinar
MAD: marokkanischer dirham, marokkanische dirham, marokkanischen dirham
MCF: monegassischer franc, monegassische franc, monegassischen franc
MDL: moldau-leu
MGA: madagaskar-ariary
MGF: madagaskar-franc
MKD: mazedonischer denar, mazedonische denar, mazedonischen denar, mazedonischer denari, mazedonische denari, mazedonischen denari, denar, denari
MMK: myanmarischer kyat, myanmarische kyat, myanmarischen kyat, kyat
MNT: mongolischer tögrög, mongolische tögrög, mongolischen tögrög, tögrög
MOP: macao-pataca
MRU: mauretanischer ouguiya, mauretanische ouguiya, mauretanischen ouguiya
MTL: maltesischer lira, maltesische lira, maltesischen lira
MUR: mauritius-rupie, mauritius-rupien
MVR: malediven-rufiyaa
MWK: malawi-kwacha
MXN: mexikanischer peso, mexikanische peso, mexikanischen peso, mexikanischer pesos, mexikanische pesos, mexikanischen pesos
MYR: malaysischer ringgit, malaysische ringgit, malaysischen ringgit, ringgit
MZN: mosambikanischer metical, mosambikanische metical, mosambikanischen metical, mosambikanischer meticais, mosambikanische meticais, mosambikanischen meticais, metical, meticais
NAD: namibia-dollar
NGN: nigerianischer naira, nigerianische naira, nigerianischen naira, naira
NIO: nicaragua-córdoba, nicaragua-córdobas
NLG: niederländischer gulden, niederländische gulden, niederländischen gulden
NOK: norwegischer krone, norwegische krone, norwegischen krone, norwegischer kronen, norwegische kronen, norwegischen kronen
NPR: nepalesischer rupie, nepalesische rupie, nepalesischen rupie, nepalesischer rupien, nepalesische rupien, nepalesischen rupien
NZD: neuseeland-dollar
OMR: omanischer rial, omanische rial, omanischen rial, omanischer rials, omanische rials, omanischen rials
PAB: panamaischer balboa, panamaische balboa, panamaischen balboa, panamaischer balboas, panamaische balboas, panamaischen balboas
PEN: peruanischer sol, peruanische sol, peruanischen sol
PGK: papua-neuguineischer kina
PHP: philippinischer peso, philippinische peso, philippinischen peso, philippinischer pesos, philippinische pesos, philippinischen pesos
PKR: pakistanischer rupie, pakistanische rupie, pakistanischen rupie, pakistanischer rupien, pakistanische rupien, pakistanischen rupien
PLN: polnischer złoty, polnische złoty, polnischen złoty, złoty
PTE: portugiesischer escudo, portugiesische escudo, portugiesischen escudo
PYG: paraguayischer guaraní, paraguayische guaraní, paraguayischen guaraní, paraguayischer guaraníes, paraguayische guaraníes, paraguayischen guaraníes
QAR: katar-riyal
RON: rumänischer leu, rumänische leu, rumänischen leu
RSD: serbischer dinar, serbische dinar, serbischen dinar, serbischer dinaren, serbische dinaren, serbischen dinaren
RUB: russischer rubel, russische rubel, russischen rubel
RWF: ruanda-franc, ruanda-francs
SAR: saudi-rial
SBD: salomonen-dollar
SCR: seychellen-rupie, seychellen-rupien
SDG: sudanesischer pfund, sudanesische pfund, sudanesischen pfund
SEK: schwedischer krone, schwedische krone, schwedischen krone, schwedischer kronen, schwedische kronen, schwedischen kronen
SGD: singapur-dollar
SHP: st.-helena-pfund
SIT: slowenischer tolar, slowenische tolar, slowenischen tolar, tolar
SKK: slowakischer krone, slowakische krone, slowakischen krone, slowakischer kronen, slowakische kronen, slowakischen kronen
SLE: sierra-leonischer leone, sierra-leonische leones
SOS: somalia-schilling
SRD: suriname-dollar
SRG: surinamer gulden, suriname gulden, surinamen gulden, suriname-gulden
SSP: südsudanesischer pfund, südsudanesische pfund, südsudanesischen pfund
STN: são-toméischer dobra, são-toméische dobras
SVC: el salvador colon, el salvador-colon
SYP: syrischer pfund, syrische pfund, syrischen pfund
SZL: swasiländischer lilangeni, swasiländische lilangeni, swasiländischen lilangeni, swasiländischer emalangeni, swasiländische emalangeni, swasiländischen emalangeni
THB: thailändischer baht, thailändische baht, thailändischen baht, baht
TJR: tadschikistan rubel, tadschikistan-rubel
TJS: tadschikistan-somoni
TMT: turkmenistan-manat
TND: tunesischer dinar, tunesische dinar, tunesischen dinar
TOP: tongaischer paʻanga, tongaische paʻanga, tongaischen paʻanga
TPE: timor-escudo
TRY: türkischer lira, türkische lira, türkischen lira
TTD: trinidad-und-tobago-dollar
TWD: neuer taiwan-dollar, neue taiwan-dollar, neuen taiwan-dollar
TZS: tansania-schilling
UAH: ukrainischer hrywnja, ukrainische hrywnja, ukrainischen hrywnja, ukrainischer hrywen, ukrainische hrywen, ukrainischen hrywen, hrywnja, hrywen
UGX: uganda-schilling
USD: us-dollar
UYU: uruguayischer peso, uruguayische peso, uruguayischen peso, uruguayischer pesos, uruguayische pesos, uruguayischen pesos
UZS: usbekistan-sum
VES: venezolanischer bolívar, venezolanische bolívar, venezolanischen bolívar, venezolanischer bolívares, venezolanische bolívares, venezolanischen bolívares, bolívar, bolívares
VND: vietnamesischer dong, vietnamesische dong, vietnamesischen dong
VUV: vanuatu-vatu
WST: samoanischer tala, samoanische tala, samoanischen tala
XCD: ostkaribischer dollar, ostkaribische dollar, ostkaribischen dollar
XCG: karibischer gulden, karibische gulden, karibischen gulden
XPF: cfp-franc
YDD: jemen-dinar
YER: jemen-rial
ZAR: südafrikanischer rand, südafrikanische rand, südafrikanischen rand
ZMW: kwacha
ZWG: simbabwe-gold
`,
  pt: `
ADP: peseta de andorra, pesetas de andorra
AED: dirham dos emirados árabes unidos, dirham dos eau, dirhams dos eau, sdirham dos emirados árabes unidos
AFN: afegane afegão, afeganes afegãos, afegâni afegão, afegânis afegãos
ALL: lek albanês, leks albaneses
AMD: dram armênio, drams armênios, dram arménio, drams arménios
ANG: florim das antilhas holandesas, florins das antilhas holandesas
AOA: kwanza angolano, kwanzas angolanos, kwanza, kwanzas
ARS: peso argentino, pesos argentinos
ATS: xelim austríaco, schilling australiano, schillings australianos, schilling, schillings
AUD: dólar australiano, dólares australianos
AWG: florim arubano, florins arubanos, florim de aruba, florins de aruba
AZN: manat azeri, manats azeris
BAM: marco conversível da bósnia e herzegovina, marcos conversíveis da bósnia e herzegovina, marco bósnio-herzegóvino conversível, marcos bósnio-herzegóvinos conversíveis
BAN: novo dinar da bósnia-herzegovina, novos dinares da bósnia-herzegovina
BBD: dólar barbadense, dólares barbadenses
BDT: taka bengali, takas bengalis, taka, takas
BEF: franco belga, francos belgas
BGL: lev forte búlgaro, levs fortes búlgaros
BGN: lev búlgaro, levs búlgaros
BHD: dinar bareinita, dinares bareinitas, dinar baremita, dinares baremitas
BIF: franco burundiano, francos burundianos
BMD: dólar bermudense, dólares bermudenses, dólares bermudense
BND: dólar bruneano, dólares bruneanos
BOB: boliviano da bolívia, bolivianos da bolívia
BRL: real brasileiro, reais brasileiros
BSD: dólar bahamense, dólares bahamenses, dólar das bahamas, dólares das bahamas
BTN: ngultrum butanês, ngultruns butaneses, ngultrumes butaneses
BWP: pula botsuanesa, pulas botsuanesas, pula de botswana, pulas de botswana
BYN: rublo bielorrusso, rublos bielorrussos
BZD: dólar belizenho, dólares belizenhos, dólar belizense, dólares belizense
CAD: dólar canadense, dólares canadenses, dólar canadiano, dólares canadianos
CDF: franco congolês, francos congoleses
CHF: franco suíço, francos suíços
CLP: peso chileno, pesos chilenos
CNY: yuan chinês, yuans chineses, yuan, yuans
COP: peso colombiano, pesos colombianos
CRC: colón costarriquenho, colóns costarriquenhos, colon costa-riquenho, colons costa-riquenho
CSD: dinar antigo da sérvia, dinares antigos da sérvia
CUC: peso cubano conversível, pesos cubanos conversíveis
CUP: peso cubano, pesos cubanos
CVE: escudo cabo-verdiano, escudos cabo-verdianos
CYP: libra cipriota, libras cipriotas, libra de chipre
CZK: coroa tcheca, coroas tchecas, coroa checa, coroas checas
DEM: marco alemão, marcos alemães
DJF: franco djiboutiano, francos djiboutianos, franco jibutiano, francos jibutianos
DKK: coroa dinamarquesa, coroas dinamarquesas
DOP: peso dominicano, pesos dominicanos
DZD: dinar argelino, dinares argelinos
ECS: sucre equatoriano, sucres equatorianos
EEK: coroa estoniana, coroas estonianas
EGP: libra egípcia, libras egípcias
ERN: nakfa da eritreia, nakfas da eritreia, nakfa eritreia, nakfas eritreias
ESP: peseta espanhola, pesetas espanholas
ETB: birr etíope, birrs etíopes, birres etíopes, birr, birrs, birres
EUR: euro, euros
FIM: marca finlandesa, marco finlandês, marcos finlandeses
FJD: dólar fijiano, dólares fijianos
FKP: libra malvinense, libras malvinenses, libra das ilhas falkland, libras das ilhas falkland
FRF: franco francês, francos franceses
GBP: libra esterlina, libras esterlinas, libra esterlina britânica, libras esterlinas britânicas
GEL: lari georgiano, laris georgianos, lari, laris
GHS: cedi ganês, cedis ganeses, cedi, cedis
GIP: libra de gibraltar, libras de gibraltar
GMD: dalasi gambiano, dalasis gambianos
GNF: franco guineano, francos guineanos, franco guineense, francos guineenses
GRD: dracma grego, dracmas gregos, dracma, dracmas
GTQ: quetzal guatemalteco, quetzais guatemaltecos, quetzal da guatemala, quetzales da guatemala
GWP: peso da guiné-bissau, peso de guiné-bissau, pesos de guiné-bissau
GYD: dólar guianense, dólares guianenses, dólar da guiana, dólares da guiana
HKD: dólar de hong kong, dólares de hong kong
HNL: lempira hondurenha, lempiras hondurenhas, lempira das honduras, lempiras das honduras
HRK: kuna croata, kunas croatas, kuna, kunas
HTG: gourde haitiano, gourdes haitianos
HUF: florim húngaro, florins húngaros, forint húngaro, forints húngaros, forint, forints
IDR: rupia indonésia, rupias indonésias
IEP: libra irlandesa, libras irlandesas
ILS: novo shekel israelense, novos shekels israelenses, sheqel novo israelita, sheqels novos israelitas, sheqel, sheqels
INR: rupia indiana, rupias indianas
IQD: dinar iraquiano, dinares iraquianos
IRR: rial iraniano, riales iranianos, riais iranianos
ISK: coroa islandesa, coroas islandesas
ITL: lira italiana, liras italianas
JMD: dólar jamaicano, dólares jamaicanos
JOD: dinar jordaniano, dinares jordanianos
JPY: iene japonês, ienes japoneses, iene, ienes
KES: xelim queniano, xelins quenianos
KGS: som quirguiz, sons quirguizes, somes quirguizes
KHR: riel cambojano, rieles cambojanos, riel, rieles
KMF: franco comoriano, francos comorianos
KPW: won norte-coreano, wons norte-coreanos
KRW: won sul-coreano, wons sul-coreanos, wons sul-coreano
KWD: dinar kuwaitiano, dinares kuwaitianos
KYD: dólar das ilhas cayman, dólares das ilhas cayman, dólar das ilhas caimão, dólares das ilhas caimão
KZT: tenge cazaque, tenges cazaques, tenge, tenges
LAK: kip laosiano, kips laosianos
LBP: libra libanesa, libras libanesas
LKR: rupia cingalesa, rupias cingalesas, rupia do sri lanka, rupias do sri lanka
LRD: dólar liberiano, dólares liberianos
LSL: loti lesotiano, lotis lesotianos
LTL: litas lituano, litai lituanos, litas da lituânia
LUF: franco luxemburguês, franco de luxemburgo, francos de luxemburgo
LVL: lats letão, lati letões, lats da letónia
LYD: dinar líbio, dinares líbios
MAD: dirham marroquino, dirhams marroquinos
MCF: franco monegasco, francos monegascos
MDL: leu moldávio, leus moldávios, leu moldavo, leus moldavos
MGA: ariary malgaxe, ariarys malgaxes, ariari malgaxe, ariaris malgaxes
MGF: franco de madagascar, francos de madagascar
MKD: dinar macedônio, dinares macedônios, dinar macedónio, dinares macedónios
MMK: quiate mianmarense, quiates mianmarenses, kyat de mianmar, kyats de mianmar, quiate, quiates, kyat, kyats
MNT: tugrik mongol, tugriks mongóis, tugrik, tugriks
MOP: pataca macaense, patacas macaenses
MRU: ouguiya mauritana, ouguiyas mauritanas
MTL: lira maltesa, liras maltesas
MUR: rupia mauriciana, rupias mauricianas
MVR: rupia maldivana, rupias maldivanas
MWK: kwacha malauiana, kwachas malauianas, kwacha malauiano, kwachas malauianos
MXN: peso mexicano, pesos mexicanos
MYR: ringgit malaio, ringgits malaios, ringgit, ringgits
MZM: metical antigo de moçambique, meticales antigos de moçambique
MZN: metical moçambicano, meticais moçambicanos, metical, meticais
NAD: dólar namibiano, dólares namibianos
NGN: naira nigeriana, nairas nigerianas, naira, nairas
NIO: córdoba nicaraguense, córdobas nicaraguenses, córdoba nicaraguano, córdobas nicaraguanos
NLG: florim holandês, florins holandeses
NOK: coroa norueguesa, coroas norueguesas
NPR: rupia nepalesa, rupias nepalesas
NZD: dólar neozelandês, dólares neozelandeses
OMR: rial omanense, riales omanenses, riais omanenses
PAB: balboa panamenho, balboas panamenhos, balboa do panamá, balboas do panamá
PEN: novo sol peruano, novos sóis peruanos, sol peruano, sóis peruanos
PGK: kina papuásia, kinas papuásias
PHP: peso filipino, pesos filipinos
PKR: rupia paquistanesa, rupias paquistanesas
PLN: zloty polonês, zlotys poloneses, zloti polaco, zlotis polacos, zloty, zlotys, zloti, zlotis
PTE: escudo português, escudos portugueses
PYG: guarani paraguaio, guaranis paraguaios
QAR: rial catariano, riales catarianos, rial catarense, riais catarenses
ROL: leu antigo da romênia, leus antigos da romênia
RON: leu romeno, leus romenos
RSD: dinar sérvio, dinares sérvios
RUB: rublo russo, rublos russos
RWF: franco ruandês, francos ruandeses
SAR: riyal saudita, riyales sauditas, rial saudita, riais sauditas
SBD: dólar das ilhas salomão, dólares das ilhas salomão
SCR: rupia seichelense, rupias seichelenses
SDD: dinar antigo do sudão, dinares antigos do sudão
SDG: libra sudanesa, libras sudanesas
SDP: libra antiga sudanesa, libras antigas sudanesas
SEK: coroa sueca, coroas suecas
SGD: dólar singapuriano, dólares singapurianos
SHP: libra de santa helena, libras de santa helena, libra santa-helenense, libras santa-helenenses
SIT: tolar bons esloveno, tolar da eslovênia, tolares da eslovênia, tolar, tolares
SKK: coroa eslovaca, coroas eslovacas
SLE: leone de serra leoa, leones de serra leoa
SOS: xelim somali, xelins somalis
SRD: dólar surinamês, dólares surinameses, dólar do suriname, dólares do suriname
SRG: florim do suriname, florins do suriname
SSP: libra sul-sudanesa, libras sul-sudanesas
STN: dobra de são tomé e príncipe, dobras de são tomé e príncipe
SVC: colom salvadorenho, colon de el salvador, colons de el salvador
SYP: libra síria, libras sírias
SZL: lilangeni suazi, lilangenis suazis, lilangeni suázi, lilangenis suázis
THB: baht tailandês, bahts tailandeses, baht, bahts
TJR: rublo do tadjiquistão, rublo do tajaquistão, rublos do tajaquistão
TJS: somoni tadjique, somonis tadjiques, somoni tajique, somonis tajiques
TMT: manat turcomeno, manats turcomenos
TND: dinar tunisiano, dinares tunisianos, dinar tunisino, dinares tunisinos
TOP: paʻanga tonganesa, paʻangas tonganesas
TPE: escudo timorense, escudo do timor, escudos do timor
TRL: lira turca antiga, liras turcas antigas
TRY: lira turca, liras turcas
TTD: dólar de trinidad e tobago, dólares de trinidad e tobago, dólar de trindade e tobago, dólares de trindade e tobago
TWD: novo dólar taiwanês, novos dólares taiwaneses
TZS: xelim tanzaniano, xelins tanzanianos
UAH: hryvnia ucraniano, hryvnias ucranianos, hryvnia, hryvnias
UGX: xelim ugandense, xelins ugandenses
USD: dólar americano, dólares americanos, dólar dos estados unidos, dólares dos estados unidos
UYU: peso uruguaio, pesos uruguaios
UZS: som uzbeque, sons uzbeques, somes uzbeques
VES: bolívar venezuelano, bolívares venezuelanos, bolívar, bolívares
VND: dong vietnamita, dongs vietnamitas
VUV: vatu de vanuatu, vatus de vanuatu
WST: tala samoano, talas samoanos
XAF: franco cfa de beac, francos cfa de beac
XCD: dólar do caribe oriental, dólares do caribe oriental, dólar das caraíbas orientais, dólares das caraíbas orientais
XCG: florim do caribe, florins do caribe, florim caribenho, florins caribenhos
XOF: franco cfa de bceao, francos cfa de bceao
XPF: franco cfp, francos cfp
YDD: dinar iemenita, dinar do iêmen, dinares do iêmen
YER: rial iemenita, riales iemenitas, riais iemenitas
YUM: dinar noviy da iugoslávia, dinares noviy da iugoslávia
ZAR: rand sul-africano, rands sul-africanos
ZMW: kwacha zambiano, kwachas zambianos
ZRN: novo zaire do zaire, novos zaires do zaire
ZWD: dólar do zimbábue, dólares do zimbábue
ZWG: ouro zimbabueano, ouros zimbabueanos, ouro zimbabuense, ouros zimbabuenses
`,
  it: `
ADP: peseta andorrana
AED: dirham degli emirati arabi uniti, dirham degli eau
ALL: lek albanese, lekë albanesi
AMD: dram armeno, dram armeni
ANG: fiorino delle antille olandesi, fiorini delle antille olandesi
AOA: kwanza angolano, kwanzas angolani, kwanza, kwanzas
ARS: peso argentino, pesos argentini
ATS: scellino austriaco
AUD: dollaro australiano, dollari australiani
AWG: fiorino di aruba, fiorini di aruba
AZN: manat azero, manat azeri
BAM: marco convertibile della bosnia-herzegovina, marchi convertibili della bosnia-herzegovina
BBD: dollaro di barbados, dollari di barbados
BDT: taka bangladese, taka bengalese, taka bengalesi, taka
BEF: franco belga
BGN: lev bulgaro, leva bulgari
BHD: dinaro del bahrein, dinari del bahrein
BIF: franco del burundi, franchi del burundi
BMD: dollaro delle bermuda, dollari delle bermuda
BND: dollaro del brunei, dollari del brunei
BRL: real brasiliano, real brasiliani
BSD: dollaro delle bahamas, dollari delle bahamas
BTN: ngultrum bhutanese, ngultrum bhutanesi
BWP: pula del botswana
BYN: rublo bielorusso, rubli bielorussi
BZD: dollaro del belize, dollari del belize
CAD: dollaro canadese, dollari canadesi
CDF: franco congolese, franchi congolesi
CHF: franco svizzero, franchi svizzeri
CLP: peso cileno, pesos cileni
CNY: yuan cinese, yuan cinesi, yuan
COP: peso colombiano, pesos colombiani
CRC: colón costaricano, colón costaricani
CSD: antico dinaro serbo
CUC: peso cubano convertibile, pesos cubani convertibili
CUP: peso cubano, pesos cubani
CVE: escudo capoverdiano, escudos capoverdiani
CYP: sterlina cipriota
CZK: corona ceca, corone ceche
DEM: marco tedesco
DJF: franco di gibuti, franchi di gibuti
DKK: corona danese, corone danesi
DOP: peso dominicano, pesos dominicani
DZD: dinaro algerino, dinari algerini
ECS: sucre dell'ecuador
EEK: corona dell'estonia
EGP: sterlina egiziana, sterline egiziane
ERN: nakfa eritreo, nakfa eritrei
ESP: peseta spagnola
ETB: birr etiope, birr etiopi, birr
EUR: euro
FIM: markka finlandese, markka
FJD: dollaro delle figi, dollari delle figi
FKP: sterlina delle falkland, sterline delle falkland
FRF: franco francese
GBP: sterlina britannica, sterline britanniche
GEL: lari georgiano, lari georgiani, lari
GHC: cedi del ghana
GHS: cedi ghanese, cedi ghanesi, cedi
GIP: sterlina di gibilterra, sterline di gibilterra
GMD: dalasi gambiano, dalasi gambiani
GNF: franco della guinea, franchi della guinea
GRD: dracma greca, dracma
GTQ: quetzal guatemalteco, quetzal guatemaltechi
GWP: peso della guinea-bissau
GYD: dollaro della guyana, dollari della guyana
HKD: dollaro di hong kong, dollari di hong kong
HNL: lempira honduregna, lempire honduregne
HRK: kuna croata, kune croate, kuna, kune
HTG: gourde haitiano, gourde haitiani
HUF: fiorino ungherese, fiorini ungheresi
IDR: rupia indonesiana, rupie indonesiane
IEP: sterlina irlandese
ILS: nuovo siclo israeliano, nuovi sicli israeliani
INR: rupia indiana, rupie indiane
IQD: dinaro iracheno, dinari iracheni
IRR: rial iraniano, rial iraniani
ISK: corona islandese, corone islandesi
ITL: lira italiana, lire italiane
JMD: dollaro giamaicano, dollari giamaicani
JOD: dinaro giordano, dinari giordani
JPY: yen giapponese, yen giapponesi
KES: scellino keniota, scellini kenioti
KGS: som kirghiso, som kirghisi
KHR: riel cambogiano, riel cambogiani, riel
KMF: franco comoriano, franchi comoriani
KPW: won nordcoreano, won nordcoreani
KRW: won sudcoreano, won sudcoreani
KWD: dinaro kuwaitiano, dinari kuwaitiani
KYD: dollaro delle isole cayman, dollari delle isole cayman
KZT: tenge kazako, tenge kazaki, tenge
LAK: kip laotiano, kip laotiani
LBP: lira libanese, lire libanesi
LKR: rupia di sri lanka, rupie di sri lanka
LRD: dollaro liberiano, dollari liberiani
LSL: loti del lesotho, maloti del lesotho
LTL: litas lituano, litas lituani
LUF: franco del lussemburgo
LVL: lats lettone, lati lettoni
LYD: dinaro libico, dinari libici
MAD: dirham marocchino, dirham marocchini
MDL: leu moldavo, lei moldavi
MGA: ariary malgascio, ariary malgasci
MGF: franco malgascio
MKD: dinaro macedone, dinari macedoni
MMK: kyat di myanmar, kyat
MNT: tugrik mongolo, tugrik mongoli, tugrik
MOP: pataca di macao, patacas di macao
MRU: ouguiya della mauritania
MTL: lira maltese
MUR: rupia mauriziana, rupie mauriziane
MVR: rufiyaa delle maldive, rufiyaa
MWK: kwacha malawiano, kwacha malawiani
MXN: peso messicano, pesos messicani
MYR: ringgit malese, ringgit malesi, ringgit
MZN: metical mozambicano, metical mozambicani, metical
NAD: dollaro namibiano, dollari namibiani
NGN: naira nigeriana, naire nigeriane, naira, naire
NIO: córdoba nicaraguense, córdoba nicaraguensi
NLG: fiorino olandese
NOK: corona norvegese, corone norvegesi
NPR: rupia nepalese, rupie nepalesi
NZD: dollaro neozelandese, dollari neozelandesi
OMR: rial omanita, rial omaniti
PAB: balboa panamense, balboa panamensi
PEN: sol peruviano, sol peruviani
PGK: kina papuana, kina papuane
PHP: peso filippino, pesos filippini
PKR: rupia pakistana, rupie pakistane
PLN: zloty polacco, zloty polacchi, zloty
PTE: escudo portoghese
PYG: guaraní paraguayano, guaraní paraguayani
QAR: rial qatariano, rial qatariani
ROL: leu della romania
RON: leu rumeno, lei rumeni
RSD: dinaro serbo, dinara serbi
RUB: rublo russo, rubli russi
RUR: rublo della csi
RWF: franco ruandese, franchi ruandesi
SAR: riyal saudita, riyal sauditi
SBD: dollaro delle isole salomone, dollari delle isole salomone
SCR: rupia delle seychelles, rupie delle seychelles
SDD: dinaro sudanese
SDG: sterlina sudanese, sterline sudanesi
SEK: corona svedese, corone svedesi
SGD: dollaro di singapore, dollari di singapore
SHP: sterlina di sant'elena, sterline di sant'elena
SIT: tallero sloveno, tallero
SKK: corona slovacca
SLE: leone della sierra leone, leoni della sierra leone
SOS: scellino somalo, scellini somali
SRD: dollaro del suriname, dollari del suriname
SRG: fiorino del suriname
SSP: sterlina sud-sudanese, sterline sud-sudanesi
STN: dobra di sao tomé e príncipe
SVC: colón salvadoregno
SYP: lira siriana, lire siriane
SZL: lilangeni, emalangeni
THB: baht thailandese, baht thailandesi, baht
TJR: rublo del tajikistan
TJS: somoni tagiko, somoni tagiki
TMT: manat turkmeno, manat turkmeni
TND: dinaro tunisino, dinari tunisini
TOP: paʻanga tongano, paʻanga tongani
TPE: escudo di timor
TRY: lira turca, lire turche
TTD: dollaro di trinidad e tobago, dollari di trinidad e tobago
TWD: nuovo dollaro taiwanese, nuovi dollari taiwanesi
TZS: scellino della tanzania, scellini della tanzania
UAH: grivnia ucraina, grivnie ucraine, grivnia, grivnie
UGX: scellino ugandese, scellini ugandesi
USD: dollaro statunitense, dollari statunitensi
UYU: peso uruguayano, pesos uruguayani
UZS: sum uzbeco, sum uzbechi
VES: bolívar venezuelano, bolívares venezuelani, bolívar, bolívares
VND: dong vietnamita, dong vietnamiti
VUV: vatu di vanuatu
WST: tala samoano, tala samoani
XAF: franco cfa beac, franchi cfa beac
XCD: dollaro dei caraibi orientali, dollari dei caraibi orientali
XCG: fiorino caraibico, fiorini caraibici
XOF: franco cfa bceao, franchi cfa bceao
XPF: franco cfp, franchi cfp
YDD: dinaro dello yemen
YER: riyal yemenita, rial yemenita, rial yemeniti
YUM: dinaro noviy yugoslavo
ZAR: rand sudafricano, rand sudafricani
ZMW: kwacha zambiano, kwacha zambiani
ZRN: nuovo zaire dello zaire
ZWD: dollaro dello zimbabwe
ZWG: zimbabwe gold
`,
  nl: `
ADP: andorrese peseta
AED: verenigde arabische emiraten-dirham, vae-dirham
AFN: afghaanse afghani
ALL: albanese lek
AMD: armeense dram
ANG: nederlands-antilliaanse gulden
AOA: angolese kwanza, kwanza
ARS: argentijnse peso
ATS: oostenrijkse schilling, schilling
AUD: australische dollar
AWG: arubaanse gulden
AZN: azerbeidzjaanse manat
BAM: bosnische convertibele mark
BBD: barbadaanse dollar
BDT: bengalese taka, taka
BEF: belgische frank
BGL: bulgaarse harde lev
BGN: bulgaarse lev, bulgaarse leva
BHD: bahreinse dinar
BIF: burundese frank
BMD: bermuda-dollar
BND: bruneise dollar
BOB: boliviaanse boliviano
BRL: braziliaanse real
BSD: bahamaanse dollar
BTN: bhutaanse ngultrum
BWP: botswaanse pula
BYN: belarussische roebel
BZD: belizaanse dollar
CAD: canadese dollar
CDF: congolese frank
CHF: zwitserse frank
CLP: chileense peso
CNY: chinese yuan, yuan
COP: colombiaanse peso
CRC: costa ricaanse colon
CSD: oude servische dinar
CUC: cubaanse convertibele peso
CUP: cubaanse peso
CVE: kaapverdische escudo
CYP: cyprisch pond
CZK: tsjechische kroon, tsjechische kronen
DEM: duitse mark
DJF: djiboutiaanse frank
DKK: deense kroon, deense kronen
DOP: dominicaanse peso
DZD: algerijnse dinar
ECS: ecuadoraanse sucre
EEK: estlandse kroon
EGP: egyptisch pond
ERN: eritrese nakfa
ESP: spaanse peseta
ETB: ethiopische birr, birr
EUR: euro
FIM: finse markka
FJD: fiji-dollar
FKP: falklandeilands pond
FRF: franse franc
GBP: britse pond
GEL: georgische lari, lari
GHS: ghanese cedi, cedi
GIP: gibraltarees pond
GMD: gambiaanse dalasi
GNF: guinese frank
GRD: griekse drachme, drachme
GTQ: guatemalteekse quetzal
GWP: guinee-bissause peso
GYD: guyaanse dollar
HKD: hongkongse dollar
HNL: hondurese lempira
HRK: kroatische kuna, kuna
HTG: haïtiaanse gourde
HUF: hongaarse forint, forint
IDR: indonesische roepia
IEP: iers pond
ILS: israëlische nieuwe shekel, shekel
INR: indiase roepie
IQD: iraakse dinar
IRR: iraanse rial
ISK: ijslandse kroon, ijslandse kronen
ITL: italiaanse lire
JMD: jamaicaanse dollar
JOD: jordaanse dinar
JPY: japanse yen
KES: keniaanse shilling
KGS: kirgizische som
KHR: cambodjaanse riel, riel
KMF: comorese frank
KPW: noord-koreaanse won
KRW: zuid-koreaanse won
KWD: koeweitse dinar
KYD: kaaimaneilandse dollar
KZT: kazachse tenge, tenge
LAK: laotiaanse kip
LBP: libanees pond
LKR: sri lankaanse roepie
LRD: liberiaanse dollar
LSL: lesothaanse loti
LTL: litouwse litas
LUF: luxemburgse frank
LVL: letse lats
LYD: libische dinar
MAD: marokkaanse dirham
MCF: monegaskische frank
MDL: moldavische leu
MGA: malagassische ariary
MGF: malagassische franc
MKD: macedonische denar, denar
MMK: myanmarese kyat, kyat
MNT: mongoolse tugrik, tugrik
MOP: macause pataca
MRU: mauritaanse ouguiya
MTL: maltese lire
MUR: mauritiaanse roepie
MVR: maldivische rufiyaa, rufiyaa
MWK: malawische kwacha
MXN: mexicaanse peso
MYR: maleisische ringgit, ringgit
MZM: oude mozambikaanse metical
MZN: mozambikaanse metical, metical
NAD: namibische dollar
NGN: nigeriaanse naira, naira
NIO: nicaraguaanse córdoba
NLG: nederlandse gulden
NOK: noorse kroon, noorse kronen
NPR: nepalese roepie
NZD: nieuw-zeelandse dollar
OMR: omaanse rial
PAB: panamese balboa
PEN: peruaanse sol
PGK: papoea-nieuw-guinese kina
PHP: filipijnse peso
PKR: pakistaanse roepie
PLN: poolse zloty, zloty
PTE: portugese escudo
PYG: paraguayaanse guarani
QAR: qatarese rial
ROL: oude roemeense leu
RON: roemeense leu
RSD: servische dinar
RUB: russische roebel
RWF: rwandese frank
SAR: saoedi-arabische riyal
SBD: salomon-dollar
SCR: seychelse roepie
SDD: soedanese dinar
SDG: soedanees pond
SEK: zweedse kroon, zweedse kronen
SGD: singaporese dollar
SHP: sint-heleens pond
SIT: sloveense tolar, tolar
SKK: slowaakse koruna
SLE: sierra leoonse leone
SOS: somalische shilling
SRD: surinaamse dollar
SRG: surinaamse gulden
SSP: zuid-soedanees pond
STN: santomese dobra
SVC: salvadoraanse colón
SYP: syrisch pond
SZL: swazische lilangeni
THB: thaise baht, baht
TJR: tadzjikistaanse roebel
TJS: tadzjiekse somoni
TMT: turkmeense manat
TND: tunesische dinar
TOP: tongaanse paʻanga
TPE: timorese escudo
TRL: turkse lire, oude turkse lira
TRY: turkse lira
TTD: trinidad en tobago-dollar
TWD: nieuwe taiwanese dollar
TZS: tanzaniaanse shilling
UAH: oekraïense hryvnia, hryvnia
UGX: oegandese shilling
USD: amerikaanse dollar
UYU: uruguayaanse peso
UZS: oezbeekse sum
VES: venezolaanse bolivar
VND: vietnamese dong
VUV: vanuatuaanse vatu
WST: samoaanse tala
XAF: cfa-frank
XCD: oost-caribische dollar
XCG: caribische gulden
XOF: cfa-franc bceao
XPF: cfp-frank
YDD: jemenitische dinar
YER: jemenitische rial
YUM: joegoslavische noviy-dinar
ZAR: zuid-afrikaanse rand
ZMW: zambiaanse kwacha
ZRN: zaïrese nieuwe zaïre
ZWD: zimbabwaanse dollar
ZWG: zimbabwe gold
`,
  ca: `
ADP: pesseta andorrana, pessetes andorranes
AED: dírham dels emirats àrabs units, dírhams dels emirats àrabs units
AFN: afgani afganès, afganis afganesos
ANG: florí de les antilles neerlandeses, florins de les antilles neerlandeses
AOA: kwanza angolès, kwanzas angolesos, kwanza, kwanzas
ARS: peso argentí, pesos argentins
ATS: xíling austríac, xílings austríacs
AUD: dòlar australià, dòlars australians
AWG: florí d'aruba, florins d'aruba
AZN: manat azerbaidjanès, manats azerbaidjanesos
BAM: marc convertible de bòsnia i hercegovina, marcs convertibles de bòsnia i hercegovina
BBD: dòlar de barbados, dòlars de barbados
BDT: taka
BEF: franc belga, francs belgues
BGL: lev fort búlgar, leva forts búlgars
BHD: dinar de bahrain, dinars de bahrain
BIF: franc de burundi, francs de burundi
BMD: dòlar de les bermudes, dòlars de les bermudes
BND: dòlar de brunei, dòlars de brunei
BRL: real brasiler, reals brasilers
BSD: dòlar de les bahames, dòlars de les bahames
BTN: ngultrum de bhutan, ngultrums de bhutan
BWP: pula de botswana, pules de botswana
BYN: ruble belarús, rubles belarussos
BZD: dòlar de belize, dòlars de belize
CAD: dòlar canadenc, dòlars canadencs
CDF: franc congolès, francs congolesos
CHF: franc suís, francs suïssos
CLP: peso xilè, pesos xilens
CNY: iuan, iuans
COP: peso colombià, pesos colombians
CRC: colon costa-riqueny, colons costa-riquenys
CSD: dinar serbi antic, dinars serbis antics
CUC: peso convertible cubà, pesos convertibles cubans
CUP: peso cubà, pesos cubans
CVE: escut de cap verd, escuts de cap verd
CYP: lliura xipriota, lliures xipriotes
CZK: corona txeca, corones txeques
DEM: marc alemany, marcs alemanys
DJF: franc de djibouti, francs de djibouti
DKK: corona danesa, corones daneses
DOP: peso dominicà, pesos dominicans
DZD: dinar algerià, dinars algerians
ECS: sucre equatorià, sucres equatorians
EEK: corona estoniana, corones estonianes
EGP: lliura egípcia, lliures egípcies
ERN: nakfa eritreu, nakfes eritreus
ESP: pesseta espanyola, pessetes espanyoles
ETB: birr etíop, birrs etíops, birr, birrs
EUR: euro, euros
FIM: marc finlandès, marcs finlandesos
FJD: dòlar fijià, dòlars fijians
FKP: lliura de les illes malvines, lliures de les illes malvines
FRF: franc francès, francs francesos
GBP: lliura esterlina, lliures esterlines
GEL: lari, laris
GHS: cedi ghanès, cedis ghanesos, cedi, cedis
GIP: lliura de gibraltar, lliures de gibraltar
GMD: dalasi gambià, dalasis gambians
GNF: franc guineà, francs guineans
GRD: dracma grega, dracmes gregues, dracma, dracmes
GWP: peso de guinea bissau, pesos de guinea bissau
GYD: dòlar de guyana, dòlars de guyana
HKD: dòlar de hong kong, dòlars de hong kong
HRK: kuna, kunes
HUF: fòrint, fòrints
IDR: rupia indonèsia, rupies indonèsies
IEP: lliura irlandesa, lliures irlandeses
ILS: nou xéquel israelià, nous xéquels israelians
INR: rupia índia, rupies índies
IQD: dinar iraquià, dinars iraquians
IRR: rial iranià, rials iranians
ISK: corona islandesa, corones islandeses
ITL: lira italiana, lires italianes
JMD: dòlar jamaicà, dòlars jamaicans
JOD: dinar jordà, dinars jordans
KES: xíling kenyà, xílings kenyans
KGS: som kirguís, soms kirguisos
KHR: riel cambodjà, riels cambodjans, riel, riels
KMF: franc de les comores, francs de les comores
KPW: won nord-coreà, wons nord-coreans
KRW: won sud-coreà, wons sud-coreans
KWD: dinar kuwaitià, dinars kuwaitians
KYD: dòlar de les illes caiman, dòlars de les illes caiman
KZT: tenge, tenges
LAK: kip laosià, kips laosians
LBP: lliura libanesa, lliures libaneses
LKR: rupia de sri lanka, rupies de sri lanka
LRD: dòlar liberià, dòlars liberians
LSL: loti, lotis
LTL: litas lituà, litai lituans
LUF: franc luxemburguès, francs luxemburguesos
LVL: lats letó, lati letons
LYD: dinar libi, dinars libis
MAD: dírham marroquí, dírhams marroquins
MCF: franc monegasc, francs monegascos
MDL: leu moldau, lei moldaus
MGA: ariary malgaix, ariarys malgaixos
MGF: franc malgaix, francs malgaixos
MKD: dinar macedoni, dinars macedonis
MMK: kyat de myanmar, kyats de myanmar, kyat, kyats
MNT: tögrög mongol, tögrögs mongols, tögrög, tögrögs
MOP: pataca de macau, pataques de macau
MRU: ouguiya maurità, ouguiyas mauritans
MTL: lira maltesa, lires malteses
MUR: rupia mauriciana, rupies mauricianes
MVR: rupia de les maldives, rupies de les maldives
MWK: kwacha malawià, kwacha malawians
MXN: peso mexicà, pesos mexicans
MYR: ringgit, ringgits
MZM: antic metical moçambiquès, antics meticals moçambiquesos
MZN: metical moçambiquès, meticals moçambiquesos, metical, meticals
NAD: dòlar namibià, dòlars namibians
NGN: naira nigerià, naires nigerians, naira, naires
NIO: córdoba nicaragüenc, córdobas nicaragüencs
NLG: florí neerlandès, florins neerlandesos
NOK: corona noruega, corones noruegues
NPR: rupia nepalesa, rupies nepaleses
NZD: dòlar neozelandès, dòlars neozelandesos
OMR: rial omanita, rials omanites
PHP: peso filipí, pesos filipins
PKR: rupia pakistanesa, rupies pakistaneses
PLN: zloty, zlote
PTE: escut portuguès, escuts portuguesos
QAR: rial de qatar, rials de qatar
ROL: antic leu romanès, antics lei romanesos
RON: leu romanès, lei romanesos
RSD: dinar serbi, dinars serbis
RUB: ruble, rubles
RWF: franc de ruanda, francs de ruanda
SAR: rial saudita, rials saudites
SBD: dòlar de les illes salomó, dòlars de les illes salomó
SCR: rupia de les seychelles, rupies de les seychelles
SDD: dinar sudanès, dinars sudanesos
SDG: lliura sudanesa, lliures sudaneses
SDP: antiga lliura sudanesa, antigues lliures sudaneses
SEK: corona sueca, corones sueques
SGD: dòlar de singapur, dòlars de singapur
SHP: lliura de santa helena, lliures de santa helena
SIT: tolar eslovè, tolars eslovens, tolar, tolars
SKK: corona eslovaca, corones eslovaques
SLE: leone de sierra leone, leones de sierra leone
SOS: xíling somali, xílings somalis
SRD: dòlar de surinam, dòlars de surinam
SRG: florí de surinam, florins de surinam
SSP: lliura del sudan del sud, lliures del sudan del sud
STN: dobra de são tomé i príncipe, dobras de são tomé i príncipe
SVC: colon salvadorenc, colón salvadorenc, colones salvadorencs
SYP: lliura siriana, lliures sirianes
SZL: lilangeni swazi, emalangeni swazis
THB: baht, bahts
TJR: ruble tadjik, rubles tadjiks
TJS: somoni tadjik, somonis tadjiks
TMT: manat turcman, manats turcmans
TND: dinar tunisià, dinars tunisians
TOP: pa‘anga tongà, pa‘angas tongans
TPE: escut de timor, escuts de timor
TRY: lira turca, lires turques
TTD: dòlar de trinitat i tobago, dòlars de trinitat i tobago
TWD: nou dòlar de taiwan, nous dòlars de taiwan
TZS: xíling tanzà, xílings tanzans
UAH: hrívnia, hrívnies
UGX: xíling ugandès, xílings ugandesos
USD: dòlar dels estats units, dòlars dels estats units
UYU: peso uruguaià, pesos uruguaians
UZS: som uzbek, soms uzbeks
VES: bolívar veneçolà, bolívars veneçolans, bolívar, bolívars
VND: dong vietnamita, dongs vietnamites
VUV: vatu de vanuatu, vatus de vanuatu
WST: tala samoà, tales samoans
XAF: franc cfa beac, francs cfa beac
XCD: dòlar del carib oriental, dòlars del carib oriental
XCG: florí de les antilles, florins de les antilles
XOF: franc cfa bceao, francs cfa bceao
XPF: franc cfp, francs cfp
YDD: dinar iemenita, dinars iemenites
YER: rial iemenita, rials iemenites
YUM: nou dinar iugoslau, nous dinars iugoslaus
ZAR: rand sud-africà, rands sud-africans
ZMW: kwacha zambià, kwacha zambians
ZRN: nou zaire zairès, nous zaires zairesos
ZWG: or de zimbàbue
`,
  ru: `
ADP: андоррская песета, андоррские песеты, андоррских песет
AED: дирхам оаэ, дирхама оаэ, дирхамов оаэ
AFN: афгани
ALL: албанский лек, албанских лека, албанских леков, албанского лека
AMD: армянский драм, армянских драма, армянских драмов, армянского драма
ANG: нидерландский антильский гульден, нидерландских антильских гульдена, нидерландских антильских гульденов, нидерландского антильского гульдена
AOA: ангольская кванза, ангольские кванзы, ангольских кванз, ангольской кванзы, кванза, кванзы, кванз
ARS: аргентинский песо, аргентинских песо, аргентинского песо
ATS: австрийский шиллинг
AUD: австралийский доллар, австралийских доллара, австралийских долларов, австралийского доллара
AWG: арубанский флорин, арубанских флорина, арубанских флоринов, арубанского флорина
AZM: старый азербайджанский манат
AZN: азербайджанский манат, азербайджанских маната, азербайджанских манатов, азербайджанского маната
BAM: конвертируемая марка боснии и герцеговины, конвертируемые марки боснии и герцеговины, конвертируемых марок боснии и герцеговины, конвертируемой марки боснии и герцеговины
BBD: барбадосский доллар, барбадосских доллара, барбадосских долларов, барбадосского доллара
BDT: бангладешская така, бангладешские таки, бангладешских так, бангладешской таки
BEF: бельгийский франк
BGN: болгарский лев, болгарских лева, болгарских левов, болгарского лева
BHD: бахрейнский динар, бахрейнских динара, бахрейнских динаров, бахрейнского динара
BIF: бурундийский франк, бурундийских франка, бурундийских франков, бурундийского франка
BMD: бермудский доллар, бермудских доллара, бермудских долларов, бермудского доллара
BND: брунейский доллар, брунейских доллара, брунейских долларов, брунейского доллара
BOB: боливийский боливиано, боливийских боливиано, боливийского боливиано
BRL: бразильский реал, бразильских реала, бразильских реалов, бразильского реала
BSD: багамский доллар, багамских доллара, багамских долларов, багамского доллара
BTN: бутанский нгултрум, бутанских нгултрума, бутанских нгултрумов, бутанского нгултрума
BWP: ботсванская пула, ботсванские пулы, ботсванских пул, ботсванской пулы
BYN: белорусский рубль, белорусских рубля, белорусских рублей, белорусского рубля
BZD: белизский доллар, белизских доллара, белизских долларов, белизского доллара
CAD: канадский доллар, канадских доллара, канадских долларов, канадского доллара
CDF: конголезский франк, конголезских франка, конголезских франков, конголезского франка
CHF: швейцарский франк, швейцарских франка, швейцарских франков, швейцарского франка
CLP: чилийский песо, чилийских песо, чилийского песо
CNY: китайский юань, китайских юаня, китайских юаней, китайского юаня, юань, юаня, юаней
COP: колумбийский песо, колумбийских песо, колумбийского песо
CRC: костариканский колон, костариканских колона, костариканских колонов, костариканского колона
CSD: старый сербский динар
CUC: кубинский конвертируемый песо, кубинских конвертируемых песо, кубинского конвертируемого песо
CUP: кубинский песо, кубинских песо, кубинского песо
CVE: эскудо кабо-верде
CYP: кипрский фунт
CZK: чешская крона, чешские кроны, чешских крон, чешской кроны
DEM: немецкая марка
DJF: франк джибути, франка джибути, франков джибути
DKK: датская крона, датские кроны, датских крон, датской кроны
DOP: доминиканский песо, доминиканских песо, доминиканского песо
DZD: алжирский динар, алжирских динара, алжирских динаров, алжирского динара
ECS: эквадорский сукре
EEK: эстонская крона
EGP: египетский фунт, египетских фунта, египетских фунтов, египетского фунта
ERN: эритрейская накфа, эритрейские накфы, эритрейских накф, эритрейской накфы
ESP: испанская песета
ETB: эфиопский быр, эфиопских быра, эфиопских быров, эфиопского быра, быр, быра, быров
EUR: евро
FIM: финская марка
FJD: доллар фиджи, доллара фиджи, долларов фиджи
FKP: фунт фолклендских островов, фунта фолклендских островов, фунтов фолклендских островов
FRF: французский франк
GBP: британский фунт стерлингов, британских фунта стерлингов, британских фунтов стерлингов, британского фунта стерлингов
GEL: грузинский лари, грузинских лари, грузинского лари
GHS: ганский седи, ганских седи, ганского седи, седи
GIP: гибралтарский фунт, гибралтарских фунта, гибралтарских фунтов, гибралтарского фунта
GMD: гамбийский даласи, гамбийских даласи, гамбийского даласи
GNF: гвинейский франк, гвинейских франка, гвинейских франков, гвинейского франка
GRD: греческая драхма, драхма
GTQ: гватемальский кетсаль, гватемальских кетсаля, гватемальских кетсалей, гватемальского кетсаля
GWP: песо гвинеи-бисау
GYD: гайанский доллар, гайанских доллара, гайанских долларов, гайанского доллара
HKD: гонконгский доллар, гонконгских доллара, гонконгских долларов, гонконгского доллара
HNL: гондурасская лемпира, гондурасские лемпиры, гондурасских лемпир, гондурасской лемпиры
HRK: хорватская куна, хорватские куны, хорватских кун, хорватской куны
HTG: гаитянский гурд, гаитянских гурда, гаитянских гурдов, гаитянского гурда
HUF: венгерский форинт, венгерских форинта, венгерских форинтов, венгерского форинта, форинт, форинта, форинтов
IDR: индонезийская рупия, индонезийские рупии, индонезийских рупий, индонезийской рупии
IEP: ирландский фунт
ILS: новый израильский шекель, новых израильских шекеля, новых израильских шекелей, нового израильского шекеля, шекель, шекеля, шекелей
INR: индийская рупия, индийские рупии, индийских рупий, индийской рупии
IQD: иракский динар, иракских динара, иракских динаров, иракского динара
IRR: иранский риал, иранских риала, иранских риалов, иранского риала
ISK: исландская крона, исландские кроны, исландских крон, исландской кроны
ITL: итальянская лира
JMD: ямайский доллар, ямайских доллара, ямайских долларов, ямайского доллара
JOD: иорданский динар, иорданских динара, иорданских динаров, иорданского динара
JPY: японская иена, японские иены, японских иен, японской иены, иена, иены, иен
KES: кенийский шиллинг, кенийских шиллинга, кенийских шиллингов, кенийского шиллинга
KGS: киргизский сом, киргизских сома, киргизских сомов, киргизского сома
KHR: камбоджийский риель, камбоджийских риеля, камбоджийских риелей, камбоджийского риеля, риель, риеля, риелей
KMF: коморский франк, коморских франка, коморских франков, коморского франка
KPW: северокорейская вона, северокорейские воны, северокорейских вон, северокорейской воны
KRW: южнокорейская вона, южнокорейские воны, южнокорейских вон, южнокорейской воны
KWD: кувейтский динар, кувейтских динара, кувейтских динаров, кувейтского динара
KYD: доллар островов кайман, доллара островов кайман, долларов островов кайман
KZT: казахский тенге, казахских тенге, казахского тенге, тенге
LAK: лаосский кип, лаосских кипа, лаосских кипов, лаосского кипа
LBP: ливанский фунт, ливанских фунта, ливанских фунтов, ливанского фунта
LKR: шри-ланкийская рупия, шри-ланкийские рупии, шри-ланкийских рупий, шри-ланкийской рупии
LRD: либерийский доллар, либерийских доллара, либерийских долларов, либерийского доллара
LSL: лоти
LTL: литовский лит, литовских лита, литовских литов, литовского лита
LUF: люксембургский франк
LVL: латвийский лат, латвийских лата, латвийских латов, латвийского лата
LYD: ливийский динар, ливийских динара, ливийских динаров, ливийского динара
MAD: марокканский дирхам, марокканских дирхама, марокканских дирхамов, марокканского дирхама
MDL: молдавский лей, молдавских лея, молдавских леев, молдавского лея
MGA: малагасийский ариари, малагасийских ариари, малагасийского ариари
MGF: малагасийский франк
MKD: македонский денар, македонских денара, македонских денаров, македонского денара, денар, денара, денаров
MMK: мьянманский кьят, мьянманских кьята, мьянманских кьятов, мьянманского кьята, кьят, кьята, кьятов
MNT: монгольский тугрик, монгольских тугрика, монгольских тугриков, монгольского тугрика, тугрик, тугрика, тугриков
MOP: патака макао, патаки макао, патак макао
MRU: мавританская угия, мавританские угии, мавританских угий, мавританской угии
MTL: мальтийская лира
MUR: маврикийская рупия, маврикийские рупии, маврикийских рупий, маврикийской рупии
MVR: мальдивская руфия, мальдивские руфии, мальдивских руфий, мальдивской руфии, руфия, руфии, руфий
MWK: малавийская квача, малавийские квачи, малавийских квач, малавийской квачи
MXN: мексиканский песо, мексиканских песо, мексиканского песо
MYR: малайзийский ринггит, малайзийских ринггита, малайзийских ринггитов, малайзийского ринггита, ринггит, ринггита, ринггитов
MZM: старый мозамбикский метикал
MZN: мозамбикский метикал, мозамбикских метикала, мозамбикских метикалов, мозамбикского метикала, метикал, метикала, метикалов
NAD: доллар намибии, доллара намибии, долларов намибии
NGN: нигерийская найра, нигерийские найры, нигерийских найр, нигерийской найры, найра, найры, найр
NIO: никарагуанская кордоба, никарагуанские кордобы, никарагуанских кордоб, никарагуанской кордобы
NLG: нидерландский гульден
NOK: норвежская крона, норвежские кроны, норвежских крон, норвежской кроны
NPR: непальская рупия, непальские рупии, непальских рупий, непальской рупии
NZD: новозеландский доллар, новозеландских доллара, новозеландских долларов, новозеландского доллара
OMR: оманский риал, оманских риала, оманских риалов, оманского риала
PAB: панамский бальбоа, панамских бальбоа, панамского бальбоа
PEN: перуанский соль, перуанских соля, перуанских солей, перуанского соля
PGK: кина папуа – новой гвинеи, кины папуа – новой гвинеи, кин папуа – новой гвинеи
PHP: филиппинский песо, филиппинских песо, филиппинского песо
PKR: пакистанская рупия, пакистанские рупии, пакистанских рупий, пакистанской рупии
PLN: польский злотый, польских злотых, польского злотого, злотый, злотых, злотого
PTE: португальское эскудо
PYG: парагвайский гуарани, парагвайских гуарани, парагвайского гуарани
QAR: катарский риал, катарских риала, катарских риалов, катарского риала
ROL: старый румынский лей
RON: румынский лей, румынских лея, румынских леев, румынского лея
RSD: сербский динар, сербских динара, сербских динаров, сербского динара
RUB: российский рубль, российских рубля, российских рублей, российского рубля
RWF: франк руанды, франка руанды, франков руанды
SAR: саудовский риял, саудовских рияла, саудовских риялов, саудовского рияла
SBD: доллар соломоновых островов, доллара соломоновых островов, долларов соломоновых островов
SCR: сейшельская рупия, сейшельские рупии, сейшельских рупий, сейшельской рупии
SDD: суданский динар
SDG: суданский фунт, суданских фунта, суданских фунтов, суданского фунта
SDP: старый суданский фунт
SEK: шведская крона, шведские кроны, шведских крон, шведской кроны
SGD: сингапурский доллар, сингапурских доллара, сингапурских долларов, сингапурского доллара
SHP: фунт острова святой елены, фунта острова святой елены, фунтов острова святой елены
SIT: словенский толар, толар
SKK: словацкая крона
SLE: леоне
SOS: сомалийский шиллинг, сомалийских шиллинга, сомалийских шиллингов, сомалийского шиллинга
SRD: суринамский доллар, суринамских доллара, суринамских долларов, суринамского доллара
SRG: суринамский гульден
SSP: южносуданский фунт, южносуданских фунта, южносуданских фунтов, южносуданского фунта
STN: добра сан-томе и принсипи, добры сан-томе и принсипи, добр сан-томе и принсипи
SVC: сальвадорский колон
SYP: сирийский фунт, сирийских фунта, сирийских фунтов, сирийского фунта
SZL: свазилендский лилангени, свазилендских лилангени, свазилендского лилангени
THB: таиландский бат, таиландских бата, таиландских батов, таиландского бата, бат, бата, батов
TJR: таджикский рубль
TJS: таджикский сомони, таджикских сомони, таджикского сомони
TMM: туркменский манат
TMT: новый туркменский манат, новых туркменских маната, новых туркменских манатов, нового туркменского маната
TND: тунисский динар, тунисских динара, тунисских динаров, тунисского динара
TOP: тонганская паанга, тонганские паанги, тонганских паанг, тонганской паанги
TPE: тиморское эскудо
TRY: турецкая лира, турецкие лиры, турецких лир, турецкой лиры
TTD: доллар тринидада и тобаго, доллара тринидада и тобаго, долларов тринидада и тобаго
TWD: новый тайваньский доллар, новых тайваньских доллара, новых тайваньских долларов, нового тайваньского доллара
TZS: танзанийский шиллинг, танзанийских шиллинга, танзанийских шиллингов, танзанийского шиллинга
UAH: украинская гривна, украинские гривны, украинских гривен, украинской гривны, гривна, гривны, гривен
UGX: угандийский шиллинг, угандийских шиллинга, угандийских шиллингов, угандийского шиллинга
USD: доллар сша, доллара сша, долларов сша
UYU: уругвайский песо, уругвайских песо, уругвайского песо
UZS: узбекский сум, узбекских сума, узбекских сумов, узбекского сума
VES: венесуэльский боливар, венесуэльских боливара, венесуэльских боливаров, венесуэльского боливара
VND: вьетнамский донг, вьетнамских донга, вьетнамских донгов, вьетнамского донга
VUV: вату вануату
WST: самоанская тала, самоанские талы, самоанских тал, самоанской талы
XAF: франк кфа beac, франк кфа веас, франка кфа веас, франков кфа веас
XCD: восточно-карибский доллар, восточно-карибских доллара, восточно-карибских долларов, восточно-карибского доллара
XCG: карибский гульден, карибских гульдена, карибских гульденов, карибского гульдена
XOF: франк кфа всеао, франка кфа всеао, франков кфа всеао
XPF: французский тихоокеанский франк, французских тихоокеанских франка, французских тихоокеанских франков, французского тихоокеанского франка
YDD: йеменский динар
YER: йеменский риал, йеменских риала, йеменских риалов, йеменского риала
YUM: югославский новый динар
ZAR: южноафриканский рэнд, южноафриканских рэнда, южноафриканских рэндов, южноафриканского рэнда
ZMW: замбийская квача, замбийские квачи, замбийских квач, замбийской квачи
ZRN: новый заир
ZWD: доллар зимбабве
ZWG: зимбабвийский золотой, зимбабвийских золотых, зимбабвийского золотого
`,
  uk: `
ADP: андоррська песета, андоррські песети, андоррських песет
AED: дирхам оае, дирхами оае, дирхамів оае, дирхама оае
AFN: афганський афгані, афганські афгані, афганських афгані, афганського афгані
ALL: албанський лек, албанські леки, албанських леків, албанського лека
AMD: вірменський драм, вірменські драми, вірменських драмів, вірменського драма
ANG: нідерландський антильський гульден, нідерландські антильські гульдени, нідерландських антильських гульденів, нідерландського антильського гульдена
AOA: ангольська кванза, ангольські кванзи, ангольських кванз, ангольської кванзи, кванза, кванзи, кванз
ARS: аргентинський песо, аргентинські песо, аргентинських песо, аргентинського песо
ATS: австрійський шилінг
AUD: австралійський долар, австралійські долари, австралійських доларів, австралійського долара
AWG: арубський флорин, арубські флорини, арубських флоринів, арубського флорина
AZN: азербайджанський манат, азербайджанські манати, азербайджанських манатів, азербайджанського маната
BAM: конвертована марка боснії і герцеговини, конвертовані марки боснії і герцеговини, конвертованих марок боснії і герцеговини, конвертованої марки боснії і герцеговини
BBD: барбадоський долар, барбадоські долари, барбадоських доларів, барбадоського долара
BDT: бангладеська така, бангладеські таки, бангладеських так, бангладеської таки
BEF: бельгійський франк
BGL: болгарський твердий лев
BGN: болгарський лев, болгарські леви, болгарських левів, болгарського лева
BHD: бахрейнський динар, бахрейнські динари, бахрейнських динарів, бахрейнського динара
BIF: бурундійський франк, бурундійські франки, бурундійських франків, бурундійського франка
BMD: бермудський долар, бермудські долари, бермудських доларів, бермудського долара
BND: брунейський долар, брунейські долари, брунейських доларів, брунейського долара
BOB: болівійський болівіано, болівійські болівіано, болівійських болівіано, болівійського болівіано
BRL: бразильський реал, бразильські реали, бразильських реалів, бразильського реала
BSD: багамський долар, багамські долари, багамських доларів, багамського долара
BTN: бутанський нгултрум, бутанські нгултруми, бутанських нгултрумів, бутанського нгултрума
BWP: ботсванська пула, ботсванські пули, ботсванських пул, ботсванської пули
BYN: білоруський рубль, білоруські рублі, білоруських рублів, білоруського рубля
BZD: белізький долар, белізькі долари, белізьких доларів, белізького долара
CAD: канадський долар, канадські долари, канадських доларів, канадського долара
CDF: конголезький франк, конголезькі франки, конголезьких франків, конголезького франка
CHF: швейцарський франк, швейцарські франки, швейцарських франків, швейцарського франка
CLP: чилійський песо, чилійські песо, чилійських песо, чилійського песо
CNY: китайський юань, китайські юані, китайських юанів, китайського юаня, юань, юані, юанів, юаня
COP: колумбійський песо, колумбійські песо, колумбійських песо, колумбійського песо
CRC: костариканський колон, костариканські колони, костариканських колонів, костариканського колона
CSD: старий сербський динар
CUC: кубинський конвертований песо, кубинські конвертовані песо, кубинських конвертованих песо, кубинського конвертованого песо
CUP: кубинський песо, кубинські песо, кубинських песо, кубинського песо
CVE: ескудо кабо-верде
CYP: кіпрський фунт
CZK: чеська крона, чеські крони, чеських крон, чеської крони
DEM: німецька марка
DJF: джибутійський франк, джибутійські франки, джибутійських франків, джибутійського франка
DKK: данська крона, данські крони, данських крон, данської крони
DOP: домініканський песо, домініканські песо, домініканських песо, домініканського песо
DZD: алжирський динар, алжирські динари, алжирських динарів, алжирського динара
ECS: еквадорський сукре
EEK: естонська крона, естонські крони, естонських крон, естонської крони
EGP: єгипетський фунт, єгипетські фунти, єгипетських фунтів, єгипетського фунта
ERN: еритрейська накфа, еритрейські накфи, еритрейських накф, еритрейської накфи
ESP: іспанська песета
ETB: ефіопський бир, ефіопські бири, ефіопських бирів, ефіопського бира, бир, бири, бирів
EUR: євро
FIM: фінляндська марка
FJD: фіджійський долар, фіджійські долари, фіджійських доларів, фіджійського долара
FKP: фунт фолклендських островів, фунти фолклендських островів, фунтів фолклендських островів, фунта фолклендських островів
FRF: французький франк
GBP: англійський фунт, англійські фунти, англійських фунтів, англійського фунта
GEL: грузинський ларі, грузинські ларі, грузинських ларі, грузинського ларі, ларі
GHS: ганський седі, ганські седі, ганських седі, ганського седі, седі
GIP: гібралтарський фунт, гібралтарські фунти, гібралтарських фунтів, гібралтарського фунта
GMD: гамбійський даласі, гамбійські даласі, гамбійських даласі, гамбійського даласі
GNF: гвінейський франк, гвінейські франки, гвінейських франків, гвінейського франка
GRD: грецька драхма, драхма
GTQ: гватемальський кетсаль, гватемальські кетсалі, гватемальських кетсалів, гватемальського кетсаля
GWP: песо гвінеї-бісау
GYD: гаянський долар, гаянські долари, гаянських доларів, гаянського долара
HKD: гонконгський долар, гонконгські долари, гонконгських доларів, гонконгського долара
HNL: гондураська лемпіра, гондураські лемпіри, гондураських лемпір, гондураської лемпіри
HRK: хорватська куна, хорватські куни, хорватських кун, хорватської куни
HTG: гаїтянський гурд, гаїтянські гурди, гаїтянських гурдів, гаїтянського гурда
HUF: угорський форинт, угорські форинти, угорських форинтів, угорського форинта, форинт, форинти, форинтів, форинта
IDR: індонезійська рупія, індонезійські рупії, індонезійських рупій
IEP: ірландський фунт
ILS: ізраїльський новий шекель, ізраїльські нові шекелі, ізраїльських нових шекелів, ізраїльського нового шекеля, шекель, шекелі, шекелів, шекеля
INR: індійська рупія, індійські рупії, індійських рупій, індійської рупії
IQD: іракський динар, іракські динари, іракських динарів, іракського динара
IRR: іранський ріал, іранські ріали, іранських ріалів, іранського ріала
ISK: ісландська крона, ісландські крони, ісландських крон, ісландської крони
ITL: італійська ліра
JMD: ямайський долар, ямайські долари, ямайських доларів, ямайського долара
JOD: йорданський динар, йорданські динари, йорданських динарів, йорданського динара
JPY: японська єна, японські єни, японських єн, японської єни, єна, єни
KES: кенійський шилінг, кенійські шилінги, кенійських шилінгів, кенійського шилінга
KGS: киргизький сом, киргизькі соми, киргизьких сомів, киргизького сома
KHR: камбоджійський рієль, камбоджійські рієлі, камбоджійських рієлів, камбоджійського рієля, рієль, рієлі, рієлів, рієля
KMF: коморський франк, коморські франки, коморських франків, коморського франка
KPW: північнокорейський вон, північнокорейські вони, північнокорейських вонів, північнокорейського вона
KRW: південнокорейський вон, південнокорейські вони, південнокорейських вонів, південнокорейського вона
KWD: кувейтський динар, кувейтські динари, кувейтських динарів, кувейтського динара
KYD: долар кайманових островів, долари кайманових островів, доларів кайманових островів, долара кайманових островів
KZT: казахстанський тенге, казахстанські тенге, казахстанських тенге, казахстанського тенге, тенге
LAK: лаоський кіп, лаоські кіпи, лаоських кіпів, лаоського кіпа
LBP: ліванський фунт, ліванські фунти, ліванських фунтів, ліванського фунта
LKR: шрі-ланкійська рупія, шрі-ланкійські рупії, шрі-ланкійських рупій, шрі-ланкійської рупії
LRD: ліберійський долар, ліберійські долари, ліберійських доларів, ліберійського долара
LSL: лесотський лоті, лесотські лоті, лесотських лоті, лесотського лоті
LTL: литовський літ, литовські літи, литовських літів, литовського літа
LUF: люксембурзький франк
LVL: латвійський лат, латвійські лати, латвійських латів, латвійського лата
LYD: лівійський динар, лівійські динари, лівійських динарів, лівійського динара
MAD: марокканський дирхам, марокканські дирхами, марокканських дирхамів, марокканського дирхама
MDL: молдовський лей, молдовські леї, молдовських леїв, молдовського лея
MGA: малагасійський аріарі, малагасійські аріарі, малагасійських аріарі, малагасійського аріарі
MGF: мадагаскарський франк
MKD: македонський денар, македонські денари, македонських денарів, македонського денара, денар, денари, денарів, денара
MMK: кʼят мʼянми, кʼяти мʼянми, кʼятів мʼянми, кʼята мʼянми, мʼянми
MNT: монгольський тугрик, монгольські тугрики, монгольських тугриків, монгольського тугрика, тугрик, тугрики, тугриків, тугрика
MOP: патака макао, патаки макао, патак макао
MRU: мавританська угія, мавританські угії, мавританських угій, мавританської угії
MTL: мальтійська ліра
MUR: маврикійська рупія, маврикійські рупії, маврикійських рупій, маврикійської рупії
MVR: мальдівська руфія, мальдівські руфії, мальдівських руфій, мальдівської руфії, руфія, руфії, руфій
MWK: малавійська квача, малавійські квачі, малавійських квач, малавійської квачі
MXN: мексиканський песо, мексиканські песо, мексиканських песо, мексиканського песо
MYR: малайзійський рингіт, малайзійські рингіти, малайзійських рингітів, малайзійського рингіта, рингіт, рингіти, рингітів, рингіта
MZM: старий мозамбіцький метикал
MZN: мозамбіцький метикал, мозамбіцькі метикали, мозамбіцьких метикалів, мозамбіцького метикала, метикал, метикали, метикалів, метикала
NAD: намібійський долар, намібійські долари, намібійських доларів, намібійського долара
NGN: нігерійська найра, нігерійські найри, нігерійських найр, нігерійської найри, найра, найри, найр
NIO: нікарагуанська кордоба, нікарагуанські кордоби, нікарагуанських кордоб, нікарагуанської кордоби
NLG: нідерландський гульден
NOK: норвезька крона, норвезькі крони, норвезьких крон, норвезької крони
NPR: непальська рупія, непальські рупії, непальських рупій, непальської рупії
NZD: новозеландський долар, новозеландські долари, новозеландських доларів, новозеландського долара
OMR: оманський ріал, оманські ріали, оманських ріалів, оманського ріала
PAB: панамське бальбоа, панамські бальбоа, панамських бальбоа, панамського бальбоа
PEN: перуанський новий сол, перуанські нові соли, перуанських нових солів, перуанського нового сола
PGK: кіна папуа-нової ґвінеї, кіни папуа-нової ґвінеї, кін папуа-нової ґвінеї
PHP: філіппінський песо, філіппінські песо, філіппінських песо, філіппінського песо
PKR: пакистанська рупія, пакистанські рупії, пакистанських рупій, пакистанської рупії
PLN: польський злотий, польські злоті, польських злотих, польського злотого, злотий, злоті, злотих, злотого
PTE: португальський ескудо
PYG: парагвайський гуарані, парагвайські гуарані, парагвайських гуарані, парагвайського гуарані
QAR: катарський ріал, катарські ріали, катарських ріалів, катарського ріала
ROL: старий румунський лей
RON: румунський лей, румунські леї, румунських леїв, румунського лея
RSD: сербський динар, сербські динари, сербських динарів, сербського динара
RUB: російський рубль, російські рублі, російських рублів, російського рубля
RWF: руандійський франк, руандійські франки, руандійських франків, руандійського франка
SAR: саудівський ріал, саудівські ріали, саудівських ріалів, саудівського ріала
SBD: долар соломонових островів, долари соломонових островів, доларів соломонових островів, долара соломонових островів
SCR: сейшельська рупія, сейшельські рупії, сейшельських рупій, сейшельської рупії
SDD: суданський динар
SDG: суданський фунт, суданські фунти, суданських фунтів, суданського фунта
SDP: старий суданський фунт
SEK: шведська крона, шведські крони, шведських крон, шведської крони
SGD: сінгапурський долар, сінгапурські долари, сінгапурських доларів, сінгапурського долара
SHP: фунт острова святої єлени, фунти острова святої єлени, фунтів острова святої єлени, фунта острова святої єлени
SIT: словенський толар, толар
SKK: словацька крона
SLE: леоне сьєрра-леоне
SOS: сомалійський шилінг, сомалійські шилінги, сомалійських шилінгів, сомалійського шилінга
SRD: суринамський долар, суринамські долари, суринамських доларів, суринамського долара
SRG: суринамський гульден
SSP: південносуданський фунт, південносуданські фунти, південносуданських фунтів, південносуданського фунта
STN: добра сан-томе і прінсіпі, добри сан-томе і принсіпі, добр сан-томе і принсіпі, добри сан-томе і прінсіпі
SVC: сальвадорський колон
SYP: сирійський фунт, сирійські фунти, сирійських фунтів, сирійського фунта
SZL: свазілендський лілангені, свазілендські лілангені, свазілендських лілангені, свазілендського лілангені
THB: таїландський бат, таїландські бати, таїландських батів, таїландського бата, бат, бата
TJR: таджицький рубль
TJS: таджицький сомоні, таджицькі сомоні, таджицьких сомоні, таджицького сомоні
TMT: туркменський манат, туркменські манати, туркменських манатів, туркменського маната
TND: туніський динар, туніські динари, туніських динарів, туніського динара
TOP: тонганська паанга, тонганські паанги, тонганських паанг, тонганської паанги
TPE: тіморський ескудо
TRY: турецька ліра, турецькі ліри, турецьких лір, турецької ліри
TTD: долар тринідаду і тобаго, долари тринідаду і тобаго, доларів тринідаду і тобаго, долара тринідаду і тобаго
TWD: новий тайванський долар, нові тайванські долари, нових тайванських доларів, нового тайванського долара
TZS: танзанійський шилінг, танзанійські шилінги, танзанійських шилінгів, танзанійського шилінга
UAH: українська гривня, українські гривні, українських гривень, української гривні, гривня, гривні, гривень
UGX: угандійський шилінг, угандійські шилінги, угандійських шилінгів, угандійського шилінга
USD: долар сша, долари сша, доларів сша, долара сша
UYU: уругвайський песо, уругвайські песо, уругвайських песо, уругвайського песо
UZS: узбецький сум, узбецькі суми, узбецьких сумів, узбецького сума
VES: венесуельський болівар, венесуельські болівари, венесуельських боліварів, венесуельського болівара
VND: вʼєтнамський донг, вʼєтнамські донги, вʼєтнамських донгів, вʼєтнамського донга
VUV: вануатський вату, вануатські вату, вануатських вату, вануатського вату
WST: самоанська тала, самоанські тали, самоанських тал, самоанської тали
XAF: центральноафриканський франк, центральноафриканські франки, центральноафриканських франків, центральноафриканського франка
XCD: східнокарибський долар, східнокарибські долари, східнокарибських доларів, східнокарибського долара
XCG: карибський гульден, карибські гульдени, карибських гульденів, карибського гульдена
XOF: західноафриканський франк, західноафриканські франки, західноафриканських франків, західноафриканського франка
XPF: французький тихоокеанський франк, французькі тихоокеанські франки, французьких тихоокеанських франків, французького тихоокеанського франка
YDD: єменський динар
YER: єменський ріал, єменські ріали, єменських ріалів, єменського ріала
YUM: югославський новий динар
ZAR: південноафриканський ранд, південноафриканські ранди, південноафриканських рандів, південноафриканського ранда
ZMW: замбійська квача, замбійські квачі, замбійських квач, замбійської квачі
ZRN: заїрський новий заїр
ZWD: зімбабвійський долар, зімбабвійського долара, зімбабвійскі долари, зімбабвійських доларів, зімбабвійські долари
ZWG: зімбабвійський золотий, зімбабвійські золоті, зімбабвійських золотих, зімбабвійського золотого
`,
  pl: `
ADP: peseta andorska, pesety andorskie, peset andorskich
AED: dirham zea, dirhamy zea, dirhamów zea, dirhama zea
AFN: afgani afgańskie, afgani afgańskich, afgani afgańskiego
ALL: lek albański, leki albańskie, leków albańskich, leka albańskiego
AMD: dram armeński, dramy armeńskie, dramów armeńskich, drama armeńskiego
ANG: gulden antylski, guldeny antylskie, guldenów antylskich, guldena antylskiego
AOA: kwanza angolska, kwanzy angolskie, kwanz angolskich, kwanzy angolskiej, kwanza, kwanzy, kwanz
ARS: peso argentyńskie, pesos argentyńskie, pesos argentyńskich, peso argentyńskiego
ATS: szyling austriacki
AUD: dolar australijski, dolary australijskie, dolarów australijskich, dolara australijskiego
AWG: florin arubański, floriny arubańskie, florinów arubańskich, florina arubańskiego
AZM: manat azerbejdżański
AZN: manat azerski, manaty azerskie, manatów azerskich, manata azerskiego
BAM: marka zamienna bośni i hercegowiny, marki zamienne bośni i hercegowiny, marek zamiennych bośni i hercegowiny, marki zamiennej bośni i hercegowiny
BBD: dolar barbadoski, dolary barbadoskie, dolarów barbadoskich, dolara barbadoskiego
BDT: taka bengalska, taka bengalskie, taka bengalskich, taka bengalskiej, taka
BEF: frank belgijski
BGL: lew bułgarski wymienny, lewy bułgarskie wymienne, lewów bułgarskich wymiennych, lewa bułgarskiego wymiennego
BGN: lew bułgarski, lewy bułgarskie, lewów bułgarskich, lewa bułgarskiego
BHD: dinar bahrański, dinary bahrańskie, dinarów bahrańskich, dinara bahrańskiego
BIF: frank burundyjski, franki burundyjskie, franków burundyjskich, franka burundyjskiego
BMD: dolar bermudzki, dolary bermudzkie, dolarów bermudzkich, dolara bermudzkiego
BND: dolar brunejski, dolary brunejskie, dolarów brunejskich, dolara brunejskiego
BOB: boliviano boliwijskie, boliviano boliwijskich, boliviano boliwijskiego
BRL: real brazylijski, reale brazylijskie, reali brazylijskich, reala brazylijskiego
BSD: dolar bahamski, dolary bahamskie, dolarów bahamskich, dolara bahamskiego
BTN: ngultrum bhutański, ngultrum bhutańskie, ngultrum bhutańskich, ngultrum bhutańskiego
BWP: pula botswańska, pule botswańskie, pul botswańskich, puli botswańskiej
BYN: rubel białoruski, ruble białoruskie, rubli białoruskich, rubla białoruskiego
BZD: dolar belizeński, dolary belizeńskie, dolarów belizeńskich, dolara belizeńskiego
CAD: dolar kanadyjski, dolary kanadyjskie, dolarów kanadyjskich, dolara kanadyjskiego
CDF: frank kongijski, franki kongijskie, franków kongijskich, franka kongijskiego
CHF: frank szwajcarski, franki szwajcarskie, franków szwajcarskich, franka szwajcarskiego
CLP: peso chilijskie, pesos chilijskie, pesos chilijskich, peso chilijskiego
CNY: juan chiński, juany chińskie, juanów chińskich, juana chińskiego, juan, juany, juanów, juana
COP: peso kolumbijskie, pesos kolumbijskie, pesos kolumbijskich, peso kolumbijskiego
CRC: colon kostarykański, colony kostarykańskie, colonów kostarykańskich, colona kostarykańskiego
CSD: stary dinar serbski
CUC: peso kubańskie wymienialne, pesos kubańskie wymienialne, pesos kubańskich wymienialnych, peso kubańskiego wymienialnego
CUP: peso kubańskie, pesos kubańskie, pesos kubańskich, peso kubańskiego
CVE: escudo zielonoprzylądkowe, escudo zielonoprzylądkowych, escudo zielonoprzylądkowego
CYP: funt cypryjski
CZK: korona czeska, korony czeskie, koron czeskich, korony czeskiej
DEM: marka niemiecka, marki niemieckie, marek niemieckich
DJF: frank dżibutyjski, franki dżibutyjskie, franków dżibutyjskich, franka dżibutyjskiego
DKK: korona duńska, korony duńskie, koron duńskich, korony duńskiej
DOP: peso dominikańskie, pesos dominikańskie, pesos dominikańskich, peso dominikańskiego
DZD: dinar algierski, dinary algierskie, dinarów algierskich, dinara algierskiego
ECS: sucre ekwadorski
EEK: korona estońska, korony estońskie, koron estońskich
EGP: funt egipski, funty egipskie, funtów egipskich, funta egipskiego
ERN: nakfa erytrejska, nakfy erytrejskie, nakf erytrejskich, nakfy erytrejskiej
ESP: peseta hiszpańska
ETB: birr etiopski, birry etiopskie, birrów etiopskich, birra etiopskiego, birr, birry, birrów, birra
EUR: euro
FIM: marka fińska
FJD: dolar fidżyjski, dolary fidżyjskie, dolarów fidżyjskich, dolara fidżyjskiego
FKP: funt falklandzki, funty falklandzkie, funtów falklandzkich, funta falklandzkiego
FRF: frank francuski, franki francuskie, franków francuskich
GBP: funt szterling, funty szterlingi, funtów szterlingów, funta szterlinga
GEL: lari gruzińskie, lari gruzińskich, lari gruzińskiego, lari
GHS: cedi ghańskie, cedi ghańskich, cedi ghańskiego, cedi
GIP: funt gibraltarski, funty gibraltarskie, funtów gibraltarskich, funta gibraltarskiego
GMD: dalasi gambijskie, dalasi gambijskich, dalasi gambijskiego
GNF: frank gwinejski, franki gwinejskie, franków gwinejskich, franka gwinejskiego
GRD: drachma grecka, drachma
GTQ: quetzal gwatemalski, quetzale gwatemalskie, quetzali gwatemalskich, quetzala gwatemalskiego
GWP: peso guinea-bissau
GYD: dolar gujański, dolary gujańskie, dolarów gujańskich, dolara gujańskiego
HKD: dolar hongkoński, dolary hongkońskie, dolarów hongkońskich, dolara hongkońskiego
HNL: lempira honduraska, lempiry honduraskie, lempir honduraskich, lempiry honduraskiej
HRK: kuna chorwacka, kuny chorwackie, kun chorwackich, kuny chorwackiej, kuna
HTG: gourde haitański, gourde haitańskie, gourde haitańskich, gourde haitańskiego
HUF: forint węgierski, forinty węgierskie, forintów węgierskich, forinta węgierskiego, forint, forinty, forintów, forinta
IDR: rupia indonezyjska, rupie indonezyjskie, rupii indonezyjskich, rupii indonezyjskiej
IEP: funt irlandzki
ILS: nowy szekel izraelski, nowe szekle izraelskie, nowych szekli izraelskich, nowego szekla izraelskiego
INR: rupia indyjska, rupie indyjskie, rupii indyjskich, rupii indyjskiej
IQD: dinar iracki, dinary irackie, dinarów irackich, dinara irackiego
IRR: rial irański, riale irańskie, riali irańskich, riala irańskiego
ISK: korona islandzka, korony islandzkie, koron islandzkich, korony islandzkiej
ITL: lir włoski
JMD: dolar jamajski, dolary jamajskie, dolarów jamajskich, dolara jamajskiego
JOD: dinar jordański, dinary jordańskie, dinarów jordańskich, dinara jordańskiego
JPY: jen japoński, jeny japońskie, jenów japońskich, jena japońskiego, jen, jeny, jenów, jena
KES: szyling kenijski, szylingi kenijskie, szylingów kenijskich, szylinga kenijskiego
KGS: som kirgiski, somy kirgiskie, somów kirgiskich, soma kirgiskiego
KHR: riel kambodżański, riele kambodżańskie, rieli kambodżańskich, riela kambodżańskiego, riel, riele, rieli, riela
KMF: frank komoryjski, franki komoryjskie, franków komoryjskich, franka komoryjskiego
KPW: won północnokoreański, wony północnokoreańskie, wonów północnokoreańskich, wona północnokoreańskiego
KRW: won południowokoreański, wony południowokoreańskie, wonów południowokoreańskich, wona południowokoreańskiego
KWD: dinar kuwejcki, dinary kuwejckie, dinarów kuwejckich, dinara kuwejckiego
KYD: dolar kajmański, dolary kajmańskie, dolarów kajmańskich, dolara kajmańskiego
KZT: tenge kazachskie, tenge kazachskich, tenge kazachskiego, tenge
LAK: kip laotański, kipy laotańskie, kipów laotańskich, kipa laotańskiego
LBP: funt libański, funty libańskie, funtów libańskich, funta libańskiego
LKR: rupia lankijska, rupie lankijskie, rupii lankijskich, rupii lankijskiej
LRD: dolar liberyjski, dolary liberyjskie, dolarów liberyjskich, dolara liberyjskiego
LSL: loti sotyjskie, loti sotyjskich, loti sotyjskiego
LTL: lit litewski, lity litewskie, litów litewskich, lita litewskiego
LUF: frank luksemburski
LVL: łat łotewski, łaty łotewskie, łatów łotewskich, łata łotewskiego
LYD: dinar libijski, dinary libijskie, dinarów libijskich, dinara libijskiego
MAD: dirham marokański, dirhamy marokańskie, dirhamów marokańskich, dirhama marokańskiego
MDL: lej mołdawski, leje mołdawskie, lejów mołdawskich, leja mołdawskiego
MGA: ariary malgaski, ariary malgaskie, ariary malgaskich, ariary malgaskiego
MGF: frank malgaski
MKD: denar macedoński, denary macedońskie, denarów macedońskich, denara macedońskiego, denar, denary, denarów, denara
MMK: kiat birmański, kiaty birmańskie, kiatów birmańskich, kiata birmańskiego, kiat, kiaty, kiatów, kiata
MNT: tugrik mongolski, tugriki mongolskie, tugrików mongolskich, tugrika mongolskiego, tugrik, tugriki, tugrików, tugrika
MOP: pataca makau
MRU: ugija mauretańska, ugija mauretańskie, ugija mauretańskich, ugija mauretańskiej
MTL: lira maltańska
MUR: rupia maurytyjska, rupie maurytyjskie, rupii maurytyjskich, rupii maurytyjskiej
MVR: rupia malediwska, rupie malediwskie, rupii malediwskich, rupii malediwskiej
MWK: kwacha malawijska, kwachy malawijskie, kwach malawijskich, kwachy malawijskiej
MXN: peso meksykańskie, pesos meksykańskie, pesos meksykańskich, peso meksykańskiego
MYR: ringgit malezyjski, ringgity malezyjskie, ringgitów malezyjskich, ringgita malezyjskiego, ringgit, ringgity, ringgitów, ringgita
MZM: metical mozambik
MZN: metical mozambicki, meticale mozambickie, meticali mozambickich, meticala mozambickiego, metical, meticale, meticali, meticala
NAD: dolar namibijski, dolary namibijskie, dolarów namibijskich, dolara namibijskiego
NGN: naira nigeryjska, nairy nigeryjskie, nair nigeryjskich, nairy nigeryjskiej, naira, nairy, nair
NIO: cordoba nikaraguańska, cordoby nikaraguańskie, cordob nikaraguańskich, cordoby nikaraguańskiej
NLG: gulden holenderski
NOK: korona norweska, korony norweskie, koron norweskich, korony norweskiej
NPR: rupia nepalska, rupie nepalskie, rupii nepalskich, rupii nepalskiej
NZD: dolar nowozelandzki, dolary nowozelandzkie, dolarów nowozelandzkich, dolara nowozelandzkiego
OMR: rial omański, riale omańskie, riali omańskich, riala omańskiego
PAB: balboa panamski, balboa panamskie, balboa panamskich, balboa panamskiego
PEN: sol peruwiański, sole peruwiańskie, soli peruwiańskich, sola peruwiańskiego
PGK: kina papuańska, kina papuaska, kina papuaskie, kina papuaskich, kina papuaskiej
PHP: peso filipińskie, pesos filipińskie, pesos filipińskich, peso filipińskiego
PKR: rupia pakistańska, rupie pakistańskie, rupii pakistańskich, rupii pakistańskiej
PLN: złoty polski, złote polskie, złotych polskich, złotego polskiego
PTE: escudo portugalskie
PYG: guarani paragwajskie, guarani paragwajskich, guarani paragwajskiego
QAR: rial katarski, riale katarskie, riali katarskich, riala katarskiego
RON: lej rumuński, leje rumuńskie, lejów rumuńskich, leja rumuńskiego
RSD: dinar serbski, dinary serbskie, dinarów serbskich, dinara serbskiego
RUB: rubel rosyjski, ruble rosyjskie, rubli rosyjskich, rubla rosyjskiego
RWF: frank ruandyjski, franki ruandyjskie, franków ruandyjskich, franka ruandyjskiego
SAR: rial saudyjski, riale saudyjskie, riali saudyjskich, riala saudyjskiego
SBD: dolar wysp salomona, dolary wysp salomona, dolarów wysp salomona, dolara wysp salomona
SCR: rupia seszelska, rupie seszelskie, rupii seszelskich, rupii seszelskiej
SDD: dinar sudański
SDG: funt sudański, funty sudańskie, funtów sudańskich, funta sudańskiego
SEK: korona szwedzka, korony szwedzkie, koron szwedzkich, korony szwedzkiej
SGD: dolar singapurski, dolary singapurskie, dolarów singapurskich, dolara singapurskiego
SHP: funt świętej heleny, funty świętej heleny, funtów świętej heleny, funta świętej heleny
SIT: tolar słoweński, tolary słoweńskie, tolarów słoweńskich, tolar, tolary, tolarów
SKK: korona słowacka, korony słowackie, koron słowackich
SLE: leone sierraleoński, leone sierraleońskie, leone sierraleońskich, leone sierraleońskiego
SOS: szyling somalijski, szylingi somalijskie, szylingów somalijskich, szylinga somalijskiego
SRD: dolar surinamski, dolary surinamskie, dolarów surinamskich, dolara surinamskiego
SRG: gulden surinamski
SSP: funt południowosudański, funty południowosudańskie, funtów południowosudańskich, funta południowosudańskiego
STN: dobra wysp świętego tomasza i książęcej, dobry wysp świętego tomasza i książęcej, dobr wysp świętego tomasza i książęcej
SVC: colon salwadorski
SYP: funt syryjski, funty syryjskie, funtów syryjskich, funta syryjskiego
SZL: lilangeni suazi, emalangeni suazi
THB: baht tajski, bahty tajskie, bahtów tajskich, bahta tajskiego, baht, bahty, bahtów, bahta
TJR: rubel tadżycki
TJS: somoni tadżyckie, somoni tadżyckich, somoni tadżyckiego
TMT: manat turkmeński, manaty turkmeńskie, manatów turkmeńskich, manata turkmeńskiego
TND: dinar tunezyjski, dinary tunezyjskie, dinarów tunezyjskich, dinara tunezyjskiego
TOP: pa'anga tongijska, pa'anga tongijskie, pa'anga tongijskich, pa'anga tongijskiej
TPE: escudo timorskie
TRY: lira turecka, liry tureckie, lir tureckich, liry tureckiej
TTD: dolar trynidadzki, dolary trynidadzkie, dolarów trynidadzkich, dolara trynidadzkiego
TWD: nowy dolar tajwański, nowe dolary tajwańskie, nowych dolarów tajwańskich, nowego dolara tajwańskiego
TZS: szyling tanzański, szylingi tanzańskie, szylingów tanzańskich, szylinga tanzańskiego
UAH: hrywna ukraińska, hrywny ukraińskie, hrywien ukraińskich, hrywny ukraińskiej, hrywna, hrywny, hrywien
UGX: szyling ugandyjski, szylingi ugandyjskie, szylingów ugandyjskich, szylinga ugandyjskiego
USD: dolar amerykański, dolary amerykańskie, dolarów amerykańskich, dolara amerykańskiego
UYU: peso urugwajskie, pesos urugwajskie, pesos urugwajskich, peso urugwajskiego
UZS: som uzbecki, somy uzbeckie, somów uzbeckich, soma uzbeckiego
VES: boliwar wenezuelski, boliwary wenezuelskie, boliwarów wenezuelskich, boliwara wenezuelskiego
VND: dong wietnamski, dongi wietnamskie, dongów wietnamskich, donga wietnamskiego
VUV: vatu wanuackie, vatu wanuackich, vatu wanuackiego
WST: tala samoańskie, tala samoańskich, tala samoańskiego
XAF: frank cfa beac, franki cfa beac, franków cfa beac, franka cfa beac
XCD: dolar wschodniokaraibski, dolary wschodniokaraibskie, dolarów wschodniokaraibskich, dolara wschodniokaraibskiego
XCG: gulden karaibski, guldeny karaibskie, guldenów karaibskich, guldena karaibskiego
XOF: frank cfa, franki cfa, franków cfa, franka cfa
XPF: frank cfp, franki cfp, franków cfp, franka cfp
YDD: dinar jemeński
YER: rial jemeński, riale jemeńskie, riali jemeńskich, riala jemeńskiego
YUM: nowy dinar jugosławiański
ZAR: rand południowoafrykański, randy południowoafrykańskie, randów południowoafrykańskich, randa południowoafrykańskiego
ZMW: kwacha zambijska, kwachy zambijskie, kwach zambijskich, kwachy zambijskiej
ZRN: nowy zair zairski
ZWG: złoto zimbabwe, złota zimbabwe, złot zimbabwe
`,
  cs: `
ADP: andorrská peseta, andorrské pesety, andorrských peset
AED: sae dirham, sae dirhamy, sae dirhamu, sae dirhamů
AFN: afghánský afghán, afghánské afghány, afghánského afghánu, afghánských afghánů
ALL: albánský lek, albánské leky, albánského leku, albánských leků
AMD: arménský dram, arménské dramy, arménského dramu, arménských dramů
ANG: nizozemskoantilský gulden, nizozemskoantilské guldeny, nizozemskoantilského guldenu, nizozemskoantilských guldenů
AOA: angolská kwanza, angolské kwanzy, angolských kwanz, kwanza, kwanzy, kwanz
ARS: argentinské peso, argentinská pesa, argentinského pesa, argentinských pes
ATS: rakouský šilink, rakouské šilinky, rakouského šilinku, rakouských šilinků
AUD: australský dolar, australské dolary, australského dolaru, australských dolarů
AWG: arubský zlatý, arubské zlaté, arubského zlatého, arubských zlatých
AZN: ázerbájdžánský manat, ázerbájdžánské manaty, ázerbájdžánského manatu, ázerbájdžánských manatů
BAM: bosenská konvertibilní marka, bosenské konvertibilní marky, bosenských konvertibilních marek
BBD: barbadoský dolar, barbadoské dolary, barbadoského dolaru, barbadoských dolarů
BDT: bangladéšská taka, bangladéšské taky, bangladéšských tak, taka
BEF: belgický frank, belgické franky, belgického franku, belgických franků
BGL: bulharský tvrdý leva, bulharské tvrdé leva, bulharského tvrdého leva, bulharských tvrdých leva
BGN: bulharský leva, bulharské leva, bulharského leva, bulharských leva
BHD: bahrajnský dinár, bahrajnské dináry, bahrajnského dináru, bahrajnských dinárů
BIF: burundský frank, burundské franky, burundského franku, burundských franků
BMD: bermudský dolar, bermudské dolary, bermudského dolaru, bermudských dolarů
BND: brunejský dolar, brunejské dolary, brunejského dolaru, brunejských dolarů
BOB: bolivijský boliviano, bolivijské bolivianos, bolivijského boliviana, bolivijských bolivianos
BRL: brazilský real, brazilské realy, brazilského realu, brazilských realů
BSD: bahamský dolar, bahamské dolary, bahamského dolaru, bahamských dolarů
BTN: bhútánský ngultrum, bhútánské ngultrumy, bhútánského ngultrumu, bhútánských ngultrumů
BWP: botswanská pula, botswanské puly, botswanských pul
BYN: běloruský rubl, běloruské rubly, běloruského rublu, běloruských rublů
BZD: belizský dolar, belizské dolary, belizského dolaru, belizských dolarů
CAD: kanadský dolar, kanadské dolary, kanadského dolaru, kanadských dolarů
CDF: konžský frank, konžské franky, konžského franku, konžských franků
CHF: švýcarský frank, švýcarské franky, švýcarského franku, švýcarských franků
CLP: chilské peso, chilská pesa, chilského pesa, chilských pes
CNY: čínský jüan, čínské jüany, čínského jüanu, čínských jüanů, jüan, jüany, jüanu, jüanů
COP: kolumbijské peso, kolumbijská pesa, kolumbijského pesa, kolumbijských pes
CRC: kostarický colón, kostarické colóny, kostarického colónu, kostarických colónů
CUC: kubánské konvertibilní peso, kubánská konvertibilní pesa, kubánského konvertibilního pesa, kubánských konvertibilních pes
CUP: kubánské peso, kubánská pesa, kubánského pesa, kubánských pes
CVE: kapverdské escudo, kapverdská escuda, kapverdského escuda, kapverdských escud
CYP: kyperská libra, kyperské libry, kyperských liber
CZK: česká koruna, české koruny, českých korun
DEM: německá marka, německé marky, německých marek
DJF: džibutský frank, džibutské franky, džibutského franku, džibutských franků
DKK: dánská koruna, dánské koruny, dánských korun
DOP: dominikánské peso, dominikánská pesa, dominikánského pesa, dominikánských pes
DZD: alžírský dinár, alžírské dináry, alžírského dináru, alžírských dinárů
ECS: ekvádorský sucre, ekvádorské sucre, ekvádorského sucre, ekvádorských sucre
EEK: estonská koruna, estonské koruny, estonských korun
EGP: egyptská libra, egyptské libry, egyptských liber
ERN: eritrejská nakfa, eritrejské nakfy, eritrejských nakf
ESP: španělská peseta, španělské pesety, španělských peset
ETB: etiopský birr, etiopské birry, etiopského birru, etiopských birrů, birr, birry, birru, birrů
EUR: euro, eura, eur
FIM: finská marka, finské marky, finských marek
FJD: fidžijský dolar, fidžijské dolary, fidžijského dolaru, fidžijských dolarů
FKP: falklandská libra, falklandské libry, falklandských liber
FRF: francouzský frank, francouzské franky, francouzského franku, francouzských franků
GBP: britská libra, britské libry, britských liber
GEL: gruzínské lari, gruzínského lari, gruzínských lari, lari
GHS: ghanský cedi, ghanské cedi, ghanského cedi, ghanských cedi, cedi
GIP: gibraltarská libra, gibraltarské libry, gibraltarských liber
GMD: gambijský dalasi, gambijské dalasi, gambijského dalasi, gambijských dalasi
GNF: guinejský frank, guinejské franky, guinejského franku, guinejských franků
GRD: řecká drachma, řecké drachmy, řeckých drachem, drachma, drachmy, drachem
GTQ: guatemalský quetzal, guatemalské quetzaly, guatemalského quetzalu, guatemalských quetzalů
GWP: guinejsko-bissauské peso, guinejsko-bissauská pesa, guinejsko-bissauského pesa, guinejsko-bissauských pes
GYD: guyanský dolar, guyanské dolary, guyanského dolaru, guyanských dolarů
HKD: hongkongský dolar, hongkongské dolary, hongkongského dolaru, hongkongských dolarů
HNL: honduraská lempira, honduraské lempiry, honduraských lempir
HRK: chorvatská kuna, chorvatské kuny, chorvatských kun, kuna
HTG: haitský gourde, haitské gourde, haitského gourde, haitských gourde
HUF: maďarský forint, maďarské forinty, maďarského forintu, maďarských forintů, forint, forinty, forintu, forintů
IDR: indonéská rupie, indonéské rupie, indonéských rupií
IEP: irská libra, irské libry, irských liber
ILS: izraelský nový šekel, izraelské nové šekely, izraelského nového šekelu, izraelských nových šekelů, šekel, šekely, šekelu, šekelů
INR: indická rupie, indické rupie, indických rupií
IQD: irácký dinár, irácké dináry, iráckého dináru, iráckých dinárů
IRR: íránský rijál, íránské rijály, íránského rijálu, íránských rijálů
ISK: islandská koruna, islandské koruny, islandských korun
ITL: italská lira, italské liry, italských lir
JMD: jamajský dolar, jamajské dolary, jamajského dolaru, jamajských dolarů
JOD: jordánský dinár, jordánské dináry, jordánského dináru, jordánských dinárů
JPY: japonský jen, japonské jeny, japonského jenu, japonských jenů, jen, jeny, jenu, jenů
KES: keňský šilink, keňské šilinky, keňského šilinku, keňských šilinků
KGS: kyrgyzský som, kyrgyzské somy, kyrgyzského somu, kyrgyzských somů
KHR: kambodžský riel, kambodžské riely, kambodžského rielu, kambodžských rielů, riel, riely, rielu, rielů
KMF: komorský frank, komorské franky, komorského franku, komorských franků
KPW: severokorejský won, severokorejské wony, severokorejského wonu, severokorejských wonů
KRW: jihokorejský won, jihokorejské wony, jihokorejského wonu, jihokorejských wonů
KWD: kuvajtský dinár, kuvajtské dináry, kuvajtského dináru, kuvajtských dinárů
KYD: kajmanský dolar, kajmanské dolary, kajmanského dolaru, kajmanských dolarů
KZT: kazašské tenge, kazašského tenge, kazašských tenge, tenge
LAK: laoský kip, laoské kipy, laoského kipu, laoských kipů
LBP: libanonská libra, libanonské libry, libanonských liber
LKR: srílanská rupie, srílanské rupie, srílanských rupií
LRD: liberijský dolar, liberijské dolary, liberijského dolaru, liberijských dolarů
LSL: lesothský loti, lesothské maloti, lesothského loti, lesothských maloti
LTL: litevský litas, litevské lity, litevského litu, litevských litů
LUF: lucemburský frank, lucemburské franky, lucemburského franku, lucemburských franků
LVL: lotyšský lat, lotyšské laty, lotyšského latu, lotyšských latů
LYD: libyjský dinár, libyjské dináry, libyjského dináru, libyjských dinárů
MAD: marocký dinár, marocké dináry, marockého dináru, marockých dinárů
MCF: monacký frank, monacké franky, monackého franku, monackých franků
MDL: moldavský leu, moldavské lei, moldavského leu, moldavských lei
MGA: madagaskarský ariary, madagaskarské ariary, madagaskarského ariary, madagaskarských ariary
MGF: madagaskarský frank, madagaskarské franky, madagaskarského franku, madagaskarských franků
MKD: makedonský denár, makedonské denáry, makedonského denáru, makedonských denárů, denár, denáry, denáru, denárů
MMK: myanmarský kyat, myanmarské kyaty, myanmarského kyatu, myanmarských kyatů, kyat, kyaty, kyatu, kyatů
MNT: mongolský tugrik, mongolské tugriky, mongolského tugriku, mongolských tugriků, tugrik, tugriky, tugriku, tugriků
MOP: macajská pataca, macajské patacy, macajských patac
MRU: mauritánská ouguiya, mauritánské ouguiye, mauritánských ouguiyí
MTL: maltská lira, maltské liry, maltských lir
MUR: mauricijská rupie, mauricijské rupie, mauricijských rupií
MVR: maledivská rupie, maledivské rupie, maledivských rupií
MWK: malawijská kwacha, malawijské kwachy, malawijských kwach
MXN: mexické peso, mexická pesa, mexického pesa, mexických pes
MYR: malajsijský ringgit, malajsijské ringgity, malajsijského ringgitu, malajsijských ringgitů, ringgit, ringgity, ringgitu, ringgitů
MZN: mozambický metical, mozambické meticaly, mozambického meticalu, mozambických meticalů, metical, meticaly, meticalu, meticalů
NAD: namibijský dolar, namibijské dolary, namibijského dolaru, namibijských dolarů
NGN: nigerijská naira, nigerijské nairy, nigerijských nair, naira, nairy, nair
NIO: nikaragujská córdoba, nikaragujské córdoby, nikaragujských córdob
NLG: nizozemský gulden, nizozemské guldeny, nizozemského guldenu, nizozemských guldenů
NOK: norská koruna, norské koruny, norských korun
NPR: nepálská rupie, nepálské rupie, nepálských rupií
NZD: novozélandský dolar, novozélandské dolary, novozélandského dolaru, novozélandských dolarů
OMR: ománský rijál, ománské rijály, ománského rijálu, ománských rijálů
PAB: panamská balboa, panamské balboy, panamských balboí
PEN: peruánský sol, peruánské soly, peruánského solu, peruánských solů
PGK: papuánská nová kina, papuánské nové kiny, papuánských nových kin
PHP: filipínské peso, filipínská pesa, filipínského pesa, filipínských pes
PKR: pákistánská rupie, pákistánské rupie, pákistánských rupií
PLN: polský zlotý, polské zloté, polského zlotého, polských zlotých, zlotý, zloté, zlotého, zlotých
PTE: portugalské escudo, portugalská escuda, portugalského escuda, portugalských escud
PYG: paraguajské guarani, paraguajská guarani, paraguajského guarani, paraguajských guarani
QAR: katarský rijál, katarské rijály, katarského rijálu, katarských rijálů
RON: rumunský leu, rumunské lei, rumunského leu, rumunských lei
RSD: srbský dinár, srbské dináry, srbského dináru, srbských dinárů
RUB: ruský rubl, ruské rubly, ruského rublu, ruských rublů
RWF: rwandský frank, rwandské franky, rwandského franku, rwandských franků
SAR: saúdský rijál, saúdské rijály, saúdského rijálu, saúdských rijálů
SBD: šalamounský dolar, šalamounské dolary, šalamounského dolaru, šalamounských dolarů
SCR: seychelská rupie, seychelské rupie, seychelských rupií
SDG: súdánská libra, súdánské libry, súdánských liber
SEK: švédská koruna, švédské koruny, švédských korun
SGD: singapurský dolar, singapurské dolary, singapurského dolaru, singapurských dolarů
SHP: svatohelenská libra, svatohelenské libry, svatohelenských liber
SIT: slovinský tolar, slovinské tolary, slovinského tolaru, slovinských tolarů, tolar, tolary, tolaru, tolarů
SKK: slovenská koruna, slovenské koruny, slovenských korun
SLE: sierraleonský leone, sierraleonské leone, sierraleonského leone, sierraleonských leone
SOS: somálský šilink, somálské šilinky, somálského šilinku, somálských šilinků
SRD: surinamský dolar, surinamské dolary, surinamského dolaru, surinamských dolarů
SRG: surinamský zlatý, surinamské zlaté, surinamského zlatého, surinamských zlatých
SSP: jihosúdánská libra, jihosúdánské libry, jihosúdánských liber
STN: svatotomášská dobra, svatotomášské dobry, svatotomášských dober
SVC: salvadorský colón, salvadorské colóny, salvadorského colónu, salvadorských colónů
SYP: syrská libra, syrské libry, syrských liber
SZL: svazijský lilangeni, svazijské emalangeni, svazijského lilangeni, svazijských emalangeni
THB: thajský baht, thajské bahty, thajského bahtu, thajských bahtů, baht, bahty, bahtu, bahtů
TJR: tádžický rubl, tádžické rubly, tádžického rublu, tádžických rublů
TJS: tádžické somoni, tádžická somoni, tádžického somoni, tádžických somoni
TMT: turkmenský manat, turkmenské manaty, turkmenského manatu, turkmenských manatů
TND: tuniský dinár, tuniské dináry, tuniského dináru, tuniských dinárů
TOP: tonžská paanga, tonžské paangy, tonžských paang
TPE: timorské escudo, timorská escuda, timorského escuda, timorských escud
TRY: turecká lira, turecké liry, tureckých lir
TTD: trinidadský dolar, trinidadské dolary, trinidadského dolaru, trinidadských dolarů
TWD: tchajwanský dolar, tchajwanské dolary, tchajwanského dolaru, tchajwanských dolarů
TZS: tanzanský šilink, tanzanské šilinky, tanzanského šilinku, tanzanských šilinků
UAH: ukrajinská hřivna, ukrajinské hřivny, ukrajinských hřiven, hřivna, hřivny, hřiven
UGX: ugandský šilink, ugandské šilinky, ugandského šilinku, ugandských šilinků
USD: americký dolar, americké dolary, amerického dolaru, amerických dolarů
UYU: uruguayské peso, uruguayská pesa, uruguayského pesa, uruguayských pes
UZS: uzbecký sum, uzbecké sumy, uzbeckého sumu, uzbeckých sumů
VES: venezuelský bolívar, venezuelské bolívary, venezuelského bolívaru, venezuelských bolívarů, bolívar, bolívary, bolívaru, bolívarů
VND: vietnamský dong, vietnamské dongy, vietnamského dongu, vietnamských dongů
VUV: vanuatský vatu, vanuatské vatu, vanuatského vatu, vanuatských vatu
WST: samojská tala, samojské taly, samojských tal
XCD: východokaribský dolar, východokaribské dolary, východokaribského dolaru, východokaribských dolarů
XCG: karibský gulden, karibské guldeny, karibského guldenu, karibských guldenů
XPF: cfp frank, cfp franky, cfp franku, cfp franků
YDD: jemenský dinár, jemenské dináry, jemenského dináru, jemenských dinárů
YER: jemenský rijál, jemenské rijály, jemenského rijálu, jemenských rijálů
ZAR: jihoafrický rand, jihoafrické randy, jihoafrického randu, jihoafrických randů
ZMW: zambijská kwacha, zambijské kwachy, zambijských kwach
ZWG: zimbabwský zlatý, zimbabwské zlaté, zimbabwského zlatého, zimbabwských zlatých
`,
  tr: `
ADP: andorra pezetası
AED: birleşik arap emirlikleri dirhemi, bae dirhemi
AFN: afganistan afganisi
ALL: arnavutluk leki
AMD: ermenistan dramı
ANG: hollanda antilleri guldeni
AOA: angola kvanzası, kvanza
ARS: arjantin pesosu
ATS: avusturya şilini
AUD: avustralya doları
AWG: aruba florini
AZN: azerbaycan manatı
BAM: konvertibl bosna hersek markı
BBD: barbados doları
BDT: bangladeş takası, taka
BEF: belçika frangı
BGN: bulgar levası
BHD: bahreyn dinarı
BIF: burundi frangı
BMD: bermuda doları
BND: brunei doları
BOB: bolivya bolivyanosu
BRL: brezilya reali
BSD: bahama doları
BTN: butan ngultrumu
BWP: botsvana pulası
BYN: belarus rublesi
BZD: belize doları
CAD: kanada doları
CDF: kongo frangı
CHF: isviçre frangı
CLP: şili pesosu
CNY: çin yuanı, yuan
COP: kolombiya pesosu
CRC: kosta rika kolonu
CSD: eski sırbistan dinarı
CUC: konvertibl küba pesosu
CUP: küba pesosu
CVE: cape verde esküdosu
CYP: güney kıbrıs lirası
CZK: çek korunası
DEM: alman markı
DJF: cibuti frangı
DKK: danimarka kronu
DOP: dominik pesosu
DZD: cezayir dinarı
ECS: ekvador sukresi
EEK: estonya krunu
EGP: mısır lirası
ERN: eritre nakfası
ESP: ispanyol pezetası
ETB: etiyopya birri, birr
EUR: euro
FIM: fin markkası
FJD: fiji doları
FKP: falkland adaları lirası
FRF: fransız frangı
GBP: ingiliz sterlini
GEL: gürcistan larisi, lari
GHS: gana sedisi
GIP: cebelitarık lirası
GMD: gambiya dalasisi
GNF: gine frangı
GRD: yunan drahmisi, drahmi
GTQ: guatemala quetzalı
GWP: gine-bissau pezosu
GYD: guyana doları
HKD: hong kong doları
HNL: honduras lempirası
HRK: hırvatistan kunası, kuna
HTG: haiti gurdu
HUF: macar forinti, forint
IDR: endonezya rupisi
IEP: irlanda lirası
ILS: yeni israil şekeli, şekel
INR: hindistan rupisi
IQD: irak dinarı
IRR: iran riyali
ISK: izlanda kronu
ITL: italyan lireti
JMD: jamaika doları
JOD: ürdün dinarı
JPY: japon yeni
KES: kenya şilini
KGS: kırgızistan somu
KHR: kamboçya rieli, riel
KMF: komorlar frangı
KPW: kuzey kore wonu
KRW: güney kore wonu
KWD: kuveyt dinarı
KYD: cayman adaları doları
KZT: kazakistan tengesi, tenge
LAK: laos kipi
LBP: lübnan lirası
LKR: sri lanka rupisi
LRD: liberya doları
LSL: lesotho lotisi
LTL: litvanya litası
LUF: lüksemburg frangı
LVL: letonya latı
LYD: libya dinarı
MAD: fas dirhemi
MCF: monako frangı
MDL: moldova leyi
MGA: madagaskar ariarisi
MGF: madagaskar frangı
MKD: makedonya dinarı
MMK: myanmar kyatı, kyat
MNT: moğolistan tugriki, tugrik
MOP: makao patakası
MRU: moritanya ugiyası
MTL: malta lirası
MUR: mauritius rupisi
MVR: maldiv rufiyaası, rufiyaa
MWK: malavi kvaçası
MXN: meksika pesosu
MYR: malezya ringgiti, ringgit
MZM: eski mozambik metikali
MZN: mozambik metikali, metikal
NAD: namibya doları
NGN: nijerya nairası, naira
NIO: nikaragua kordobası
NLG: hollanda florini
NOK: norveç kronu
NPR: nepal rupisi
NZD: yeni zelanda doları
OMR: umman riyali
PAB: panama balboası
PEN: peru solü
PGK: papua yeni gine kinası
PHP: filipinler pesosu
PKR: pakistan rupisi
PLN: polonya zlotisi, zloti
PTE: portekiz esküdosu
PYG: paraguay guaranisi
QAR: katar riyali
ROL: eski romen leyi
RON: romen leyi
RSD: sırp dinarı
RUB: rus rublesi
RWF: ruanda frangı
SAR: suudi arabistan riyali
SBD: solomon adaları doları
SCR: seyşeller rupisi
SDD: eski sudan dinarı
SDG: sudan lirası
SDP: eski sudan lirası
SEK: isveç kronu
SGD: singapur doları
SHP: saint helena lirası
SIT: slovenya toları, tolar
SKK: slovak korunası
SLE: sierra leone leonesi
SOS: somali şilini
SRD: surinam doları
SRG: surinam guldeni
SSP: güney sudan lirası
STN: sao tome ve principe dobrası
SVC: el salvador kolonu
SYP: suriye lirası
SZL: svaziland lilangenisi
THB: tayland bahtı, baht
TJR: tacikistan rublesi
TJS: tacikistan somonisi
TMT: türkmenistan manatı
TND: tunus dinarı
TOP: tonga paʻangası
TPE: timor esküdosu
TRL: eski türk lirası
TRY: türk lirası
TTD: trinidad ve tobago doları
TWD: yeni tayvan doları
TZS: tanzanya şilini
UAH: ukrayna grivnası, grivna
UGX: uganda şilini
USD: abd doları
UYU: uruguay pesosu
UZS: özbekistan somu
VES: venezuela bolivarı
VND: vietnam dongu
VUV: vanuatu vatusu
WST: samoa talası
XAF: orta afrika cfa frangı
XCD: doğu karayip doları
XCG: karayip guldeni
XOF: batı afrika cfa frangı
XPF: cfp frangı
YDD: yemen dinarı
YER: yemen riyali
YUM: yeni yugoslav dinarı
ZAR: güney afrika randı
ZMW: zambiya kvaçası
ZRN: yeni zaire zairesi
ZWD: zimbabve doları
ZWG: zimbabve altını
`,
  ar: `
ADP: بيستا أندوري
AED: درهم إماراتي
AFN: أفغاني أفغانستاني
ALL: ليك ألباني
AMD: درام أرميني
ANG: غيلدر أنتيلي هولندي
AOA: كوانزا أنغولي, كوانزا
ARS: بيزو أرجنتيني
ATS: شلن نمساوي
AUD: دولار أسترالي
AWG: فلورن أروبي
AZM: مانات أذريبجاني
AZN: مانات أذربيجان, مانت أذربيجاني
BAM: مارك البوسنة والهرسك قابل للتحويل
BBD: دولار بربادوسي
BDT: تاكا بنغلاديشي, تاكا
BEF: فرنك بلجيكي
BGN: ليف بلغاري
BHD: دينار بحريني
BIF: فرنك بروندي
BMD: دولار برمودي
BND: دولار بروناي
BOB: بوليفيانو بوليفي
BRL: ريال برازيلي
BSD: دولار باهامي
BTN: نولتوم بوتاني
BWP: بولا بتسواني
BYN: روبل بيلاروسي
BZD: دولار بليزي, دولاران بليزيان
CAD: دولار كندي
CDF: فرنك كونغولي
CHF: فرنك سويسري
CLP: بيزو تشيلي
CNY: يوان صيني, يوان
COP: بيزو كولومبي
CRC: كولن كوستاريكي
CSD: دينار صربي قديم
CUC: بيزو كوبي قابل للتحويل
CUP: بيزو كوبي
CVE: اسكودو الرأس الأخضر
CYP: جنيه قبرصي
CZK: كرونة تشيكية
DEM: مارك ألماني
DJF: فرنك جيبوتي
DKK: كرونة دنماركية
DOP: بيزو الدومنيكان
DZD: دينار جزائري, ديناران جزائريان, دينارات جزائرية, دينارًا جزائريًا
EEK: كرونة استونية
EGP: جنيه مصري, جنيهان مصريان, جنيهات مصرية, جنيهًا مصريًا
ERN: ناكفا أريتري
ESP: بيزيتا إسباني, بيزيتا
ETB: بير أثيوبي
EUR: يورو
FIM: ماركا فنلندي
FJD: دولار فيجي
FKP: جنيه جزر فوكلاند
FRF: فرنك فرنسي
GBP: جنيه إسترليني
GEL: لارى جورجي, لاري جورجي, لارى, لاري
GHC: سيدي غاني
GHS: سيدي غانا
GIP: جنيه جبل طارق
GMD: دلاسي غامبي
GNF: فرنك غينيا
GRD: دراخما يوناني, دراخما
GTQ: كوتزال غواتيمالا
GWP: بيزو غينيا بيساو
GYD: دولار غيانا
HKD: دولار هونغ كونغ
HNL: ليمبيرا هنداروس, ليمبيرا هندوراس
HRK: كونا كرواتي, كونا
HTG: جوردى هايتي
HUF: فورينت هنغاري, فورينت
IDR: روبية إندونيسية
IEP: جنيه إيرلندي
ILS: شيكل إسرائيلي جديد, شيكل
INR: روبية هندي
IQD: دينار عراقي
IRR: ريال إيراني
ISK: كرونة أيسلندية
ITL: ليرة إيطالية
JMD: دولار جامايكي
JOD: دينار أردني
JPY: ين ياباني
KES: شلن كينيي
KGS: سوم قيرغستاني
KHR: رييال كمبودي, رييال
KMF: فرنك جزر القمر
KPW: وون كوريا الشمالية
KRW: وون كوريا الجنوبية
KWD: دينار كويتي
KYD: دولار جزر كيمن
KZT: تينغ كازاخستاني, تينغ
LAK: كيب لاوسي
LBP: جنيه لبناني
LKR: روبية سريلانكية
LRD: دولار ليبيري, دولاران ليبيريان, دولارات ليبيرية, دولارًا ليبيريًا
LSL: لوتي ليسوتو
LTL: ليتا ليتوانية
LUF: فرنك لوكسمبرج
LVL: لاتس لاتفيا, لاتس لاتفي
LYD: دينار ليبي, ديناران ليبيان, دينارات ليبية, دينارًا ليبيًا
MAD: درهم مغربي, درهمان مغربيان, دراهم مغربية, درهمًا مغربيًا
MDL: ليو مولدوفي
MGA: أرياري مدغشقر
MGF: فرنك مدغشقر
MKD: دينار مقدوني, ديناران مقدونيان, دينارات مقدونية, دينارًا مقدونيًا
MMK: كيات ميانمار, كيات
MNT: توغروغ منغولي, توغروغ
MOP: باتاكا ماكاوي
MRU: أوقية موريتانية
MTL: ليرة مالطية
MUR: روبية موريشيوسية
MVR: روفيه جزر المالديف, روفيه
MWK: كواشا مالاوي
MXN: بيزو مكسيكي
MYR: رينغيت ماليزي, رينغيت
MZN: متكال موزمبيقي, متكال
NAD: دولار ناميبي
NGN: نايرا نيجيري, نايرا
NIO: قرطبة نيكاراغوا
NLG: جلدر هولندي
NOK: كرونة نرويجية
NPR: روبية نيبالي
NZD: دولار نيوزيلندي
OMR: ريال عماني
PAB: بالبوا بنمي
PEN: سول بيروفي
PGK: كينا بابوا غينيا الجديدة
PHP: بيزو فلبيني
PKR: روبية باكستاني
PLN: زلوتي بولندي, زلوتي
PTE: اسكود برتغالي
PYG: غواراني باراغواي
QAR: ريال قطري
ROL: ليو روماني قديم
RON: ليو روماني
RSD: دينار صربي, ديناران صربيان, دينارات صربية, دينارًا صربيًا
RUB: روبل روسي
RWF: فرنك رواندي
SAR: ريال سعودي
SBD: دولار جزر سليمان
SCR: روبية سيشيلية
SDD: دينار سوداني
SDG: جنيه سوداني, جنيهات سودانية, جنيهًا سودانيًا
SDP: جنيه سوداني قديم
SEK: كرونة سويدية
SGD: دولار سنغافوري
SHP: جنيه سانت هيلين
SIT: تولار سلوفيني, تولار
SKK: كرونة سلوفاكية
SLE: ليون سيراليوني
SOS: شلن صومالي
SRD: دولار سورينامي
SRG: جلدر سورينامي
SSP: جنيه جنوب السودان, جنيهان جنوب السودان, جنيهات جنوب السودان, جنيهًا جنوب السودان
STN: دوبرا ساو تومي وبرينسيبي
SVC: كولون سلفادوري
SYP: ليرة سورية
SZL: ليلانجيني سوازيلندي
THB: باخت تايلاندي, باخت
TJR: روبل طاجيكستاني
TJS: سوموني طاجيكستاني
TMM: مانات تركمنستاني
TMT: مانات تركمانستان
TND: دينار تونسي, ديناران تونسيان, دينارات تونسية, دينارًا تونسيًا
TOP: بانغا تونغا
TPE: اسكود تيموري
TRL: ليرة تركي
TRY: ليرة تركية
TTD: دولار ترينداد وتوباغو
TWD: دولار تايواني
TZS: شلن تنزاني
UAH: هريفنيا أوكراني, هريفنيا
UGX: شلن أوغندي
USD: دولار أمريكي
UYU: بيزو اوروغواي
UZS: سوم أوزبكستاني
VES: بوليفار فنزويلي
VND: دونج فيتنامي
VUV: فاتو فانواتو
WST: تالا ساموا
XAF: فرنك وسط أفريقي
XCD: دولار شرق الكاريبي
XCG: غيلدر كاريبي
XOF: فرنك غرب أفريقي
XPF: فرنك سي إف بي
YDD: دينار يمني
YER: ريال يمني
ZAR: راند جنوب أفريقيا
ZMW: كواشا زامبي
ZRN: زائير زائيري جديد
ZWD: دولار زمبابوي
ZWG: ذهب زيمبابوي
`,
  he: `
ADP: פזטה אנדורית
AED: דירהם של איחוד הנסיכויות הערביות
AFN: אפגני אפגני
ALL: לק אלבני
AMD: דראם ארמני
ANG: גילדר של האנטילים ההולנדיים
AOA: קואנזה אנגולי, קואנזה
ARS: פסו ארגנטינאי
ATS: שילינג אוסטרי
AUD: דולר אוסטרלי
AWG: פלורין של ארובה
AZN: מאנאט אזרבייג׳ני
BAM: מארק סחיר של בוסניה והרצגובינה
BBD: דולר ברבדיאני
BDT: טאקה בנגלדשי, טאקה
BEF: פרנק בלגי
BGL: לב בולגרי ישן
BGN: לב בולגרי
BHD: דינר בחרייני
BIF: פרנק בורונדי
BMD: דולר ברמודה
BND: דולר ברוניי
BOB: בוליביאנו
BRL: ריאל ברזילאי
BSD: דולר בהאמי
BTN: נגולטרום בהוטני
BWP: פולה בוטסואני
BYN: רובל בלרוסי
BZD: דולר בליזי
CAD: דולר קנדי
CDF: פרנק קונגולזי
CHF: פרנק שוויצרי
CLP: פסו צ׳ילאני
CNY: יואן סיני, יואן
COP: פסו קולומביאני
CRC: קולון קוסטה־ריקני
CSD: דינר סרבי ישן
CUC: פסו קובני להמרה
CUP: פסו קובני
CVE: אסקודו כף ורדה
CYP: לירה קפריסאית
CZK: קורונה צ׳כית
DEM: מרק גרמני
DJF: פרנק ג׳יבוטי
DKK: כתר דני
DOP: פסו דומיניקני
DZD: דינר אלג׳ירי
ECS: סוקר אקואדורי
EEK: קרון אסטוני
EGP: לירה מצרית
ERN: נאקפה אריתראי
ESP: פסטה ספרדי, פסטה
ETB: ביר אתיופי
EUR: אירו
FIM: מרק פיני
FJD: דולר פיג׳י
FKP: לירה של איי פוקלנד
FRF: פרנק צרפתי
GBP: לירה שטרלינג
GEL: לארי גאורגי, לארי
GHS: סדי גאני
GIP: פאונד גיברלטר
GMD: דלסי גמבי
GNF: פרנק גינאי
GRD: דרכמה
GTQ: קצאל גואטמלי
GWP: פזו גינאי
GYD: דולר גיאני
HKD: דולר הונג קונגי
HNL: למפירה הונדורי
HRK: קונה קרואטי, קונה
HTG: גורד האיטי
HUF: פורינט הונגרי, פורינט
IDR: רופיה אינדונזית, רופיות אינדונזיות
IEP: לירה אירית
ILS: שקל חדש, שקלים חדשים, שקל, שקלים
INR: רופי הודי
IQD: דינר עיראקי
IRR: ריאל איראני
ISK: כתר איסלנדי
ITL: לירה איטלקית
JMD: דולר ג׳מייקני
JOD: דינר ירדני
JPY: ין יפני
KES: שילינג קנייתי
KGS: סום קירגיזי
KHR: ריל קמבודי, ריל
KMF: פרנק קומורואי
KPW: וון צפון קוריאני
KRW: וון דרום קוריאני
KWD: דינר כוויתי
KYD: דולר קיימני
KZT: טנגה קזחסטני, טנגה
LAK: קיפ לאי
LBP: לירה לבנונית, לירות לבנוניות
LKR: רופי סרי לנקי
LRD: דולר ליברי
LSL: לוטי לסותי
LTL: ליטא ליטאי
LUF: פרנק לוקסמבורגי
LVL: לט לטבי
LYD: דינר לובי
MAD: דירהם מרוקאי
MDL: לאו מולדובני
MGA: אריארי מלגשי
MGF: פרנק מדגסקארי
MKD: דינר מקדוני
MMK: קיאט מיאנמרי, קיאט
MNT: טוגרוג מונגולי, טוגרוג
MOP: פטקה של מקאו
MRU: אואוגויה מאוריטני
MTL: לירה מלטית
MUR: רופי מאוריציני
MVR: רופיה מלדיבית, רופיות מלדיביות
MWK: קואצ׳ה מלאווי
MXN: פסו מקסיקני
MYR: רינגיט מלזי, רינגיט
MZM: מטיקל
MZN: מטיקל מוזמביני, מטיקל
NAD: דולר נמיבי
NGN: נאירה ניגרי, נאירה
NIO: קורדובה ניקרגואה
NLG: גילדן הולנדי
NOK: כתר נורווגי
NPR: רופי נפאלי
NZD: דולר ניו זילנדי
OMR: ריאל עומאני
PAB: בלבואה פנמי
PEN: סול פרואני
PGK: קינה של פפואה גינאה החדשה
PHP: פסו פיליפיני
PKR: רופי פקיסטני
PLN: זלוטי פולני, זלוטי
PTE: אסקודו פורטוגלי
PYG: גוארני פרגוואי
QAR: ריאל קטארי
ROL: לאו רומני ישן
RON: לאו רומני
RSD: דינר סרבי
RUB: רובל רוסי
RWF: פרנק רואנדי
SAR: ריאל סעודי
SBD: דולר איי שלמה
SCR: רופי סיישלי
SDD: דינר סודני
SDG: לירה סודנית
SEK: כתר שוודי
SGD: דולר סינגפורי
SHP: פאונד סנט הלני
SIT: טולאר סלובני, טולאר
SKK: קורונה סלובקי
SLE: ליאון סיירה לאוני
SOS: שילינג סומלי
SRD: דולר סורינאמי
SRG: גילדר סורינאמי
SSP: לירה דרום-סודנית
STN: דוברה של סאו טומה ופרינסיפה
SVC: קולון סלבדורי, קולונים סלבדוריים
SYP: לירה סורית, לירות סוריות
SZL: לילנגני סווזילנדי
THB: בהט תאילנדי, בהט
TJS: סומוני טג׳קיסטני
TMM: מנאט טורקמאני
TMT: מאנאט טורקמני
TND: דינר טוניסאי
TOP: פאנגה טונגי
TPE: אסקודו טימוראי
TRL: לירה טורקית
TRY: לירה טורקית חדשה, לירות טורקיות
TTD: דולר טרינידדי
TWD: דולר טייוואני חדש
TZS: שילינג טנזני
UAH: הריבנה אוקראיני, הריבנה
UGX: שילינג אוגנדי
USD: דולר אמריקאי
UYU: פסו אורוגוואי
UZS: סום אוזבקי
VES: בוליבר ונצואלי, בוליבר
VND: דונג וייטנאמי
VUV: ואטו של ונואטו
WST: טאלה סמואי
XAF: פרנק cfa מרכז אפריקני
XCD: דולר מזרח קריבי
XCG: גילדר של הקריביים
XOF: פרנק cfa מערב אפריקני
XPF: פרנק פולינזיה הצרפתית
YDD: דינר תימני
YER: ריאל תימני
ZAR: ראנד דרום אפריקאי
ZMW: קוואצ׳ה זמבי
ZRN: זאיר חדש
ZWD: דולר זימבבואי
ZWG: זהב של זימבבואה
`,
  fa: `
ADP: پزتای آندورا
AED: درهم امارات متحدهٔ عربی
AFN: افغانی افغانستان
ALL: لک آلبانی
AMD: درام ارمنستان
ANG: گیلدر آنتیل هلند
AOA: کوانزای آنگولا, کوانزای
ARS: پزوی آرژانتین
ATS: شیلینگ اتریش
AUD: دلار استرالیا
AWG: فلورین آروبا
AZN: منات جمهوری آذربایجان
BAM: مارک تبدیل‌پذیر بوسنی و هرزگوین
BBD: دلار باربادوس
BDT: تاکای بنگلادش, تاکای
BEF: فرانک بلژیک
BGN: لو بلغارستان
BHD: دینار بحرین
BIF: فرانک بوروندی
BMD: دلار برمودا
BND: دلار برونئی
BOB: بولیویانوی بولیوی
BRL: رئال برزیل
BSD: دلار باهاما
BTN: انگولتروم بوتان
BWP: پولای بوتسوانا
BYN: روبل بلاروس
BZD: دلار بلیز
CAD: دلار کانادا
CDF: فرانک کنگو
CHF: فرانک سوئیس
CLP: پزوی شیلی
CNY: یوآن چین, یوآن
COP: پزوی کلمبیا
CRC: کولون کاستاریکا
CUC: پزوی تبدیل‌پذیر کوبا
CUP: پزوی کوبا
CVE: اسکودوی کیپ‌ورد
CYP: پوند قبرس
CZK: کورونای جمهوری چک
DEM: مارک آلمان
DJF: فرانک جیبوتی
DKK: کرون دانمارک
DOP: پزوی جمهوری دومینیکن
DZD: دینار الجزایر
EEK: کرون استونی
EGP: پوند مصر
ERN: ناکفای اریتره
ESP: پزتای اسپانیا
ETB: بیر اتیوپی, بیر
EUR: یورو
FJD: دلار فیجی
FKP: پوند جزایر فالکلند
FRF: فرانک فرانسه
GBP: پوند بریتانیا
GEL: لاری گرجستان, لاری
GHS: سدی غنا, سدی
GIP: پوند جبل‌الطارق
GMD: دالاسی گامبیا
GNF: فرانک گینه
GRD: دراخمای یونان, دراخمای
GTQ: کتزال گواتمالا
GWP: پزوی گینهٔ بیسائو
GYD: دلار گویانا
HKD: دلار هنگ‌کنگ
HNL: لمپیرای هندوراس
HRK: کونای کرواسی, کونای
HTG: گورد هائیتی
HUF: فورینت مجارستان, فورینت
IDR: روپیهٔ اندونزی
IEP: پوند ایرلند
ILS: شِکِل جدید اسرائیل, شِکِل
INR: روپیهٔ هند
IQD: دینار عراق
IRR: ریال ایران
ISK: کرونای ایسلند
ITL: لیرهٔ ایتالیا
JMD: دلار جامائیکا
JOD: دینار اردن
JPY: ین ژاپن
KES: شیلینگ کنیا
KGS: سوم قرقیزستان
KHR: ری‌یل کامبوج
KMF: فرانک کومورو
KPW: وون کرهٔ شمالی
KRW: وون کرهٔ جنوبی
KWD: دینار کویت
KYD: دلار جزایر کِیمن
KZT: تنگهٔ قزاقستان, تنگهٔ
LAK: کیپ لائوس
LBP: لیرهٔ لبنان
LKR: روپیهٔ سری‌لانکا
LRD: دلار لیبریا
LSL: لوتی لسوتو
LTL: لیتاس لیتوانی
LUF: فرانک لوکزامبورگ
LVL: لاتس لتونی
LYD: دینار لیبی
MAD: درهم مراکش
MCF: فرانک موناکو
MDL: لئوی مولداوی
MGA: آریاری مالاگاسی
MGF: فرانک ماداگاسکار
MKD: دینار مقدونیه
MMK: کیات میانمار, کیات
MNT: توگریک مغولستان, توگریک
MOP: پاتاکای ماکائو
MRU: اوگوئیای موریتانی
MTL: لیرهٔ مالت
MUR: روپیهٔ موریس
MVR: روپیهٔ مالدیو
MWK: کواچای مالاوی
MXN: پزوی مکزیک
MYR: رینگیت مالزی, رینگیت
MZN: متیکال موزامبیک, متیکال
NAD: دلار نامیبیا
NGN: نایرای نیجریه, نایرای
NIO: کوردوبای نیکاراگوئه
NLG: گیلدر هلند
NOK: کرون نروژ
NPR: روپیهٔ نپال
NZD: دلار زلاند نو
OMR: ریال عمان
PAB: بالبوای پاناما
PEN: سول پرو
PGK: کینای پاپوا گینهٔ نو
PHP: پزوی فیلیپین
PKR: روپیهٔ پاکستان
PLN: زلوتی لهستان, زلوتی
PTE: اسکودوی پرتغال
PYG: گوارانی پاراگوئه
QAR: ریال قطر
RON: لئوی رومانی
RSD: دینار صربستان
RUB: روبل روسیه
RWF: فرانک رواندا
SAR: ریال سعودی
SBD: دلار جزایر سلیمان
SCR: روپیهٔ سیشل
SDG: پوند سودان
SEK: کرون سوئد
SGD: دلار سنگاپور
SHP: پوند سنت هلن
SLE: لئون سیرالئون
SOS: شیلینگ سومالی
SRD: دلار سورینام
SRG: گیلدر سورینام
SSP: پوند سودان جنوبی
STN: دوبرای سائوتومه و پرنسیپ
SYP: لیرهٔ سوریه
SZL: لیلانگنی سوازیلند
THB: بات تایلند, بات
TJR: روبل تاجیکستان
TJS: سامانی تاجیکستان
TMT: منات ترکمنستان
TND: دینار تونس
TOP: پاآنگای تونگا
TPE: اسکودوی تیمور
TRY: لیرهٔ ترکیه
TTD: دلار ترینیداد و توباگو
TWD: دلار جدید تایوان
TZS: شیلینگ تانزانیا
UAH: هریونیای اوکراین, هریونیای
UGX: شیلینگ اوگاندا
USD: دلار آمریکا
UYU: پزوی اوروگوئه
UZS: سوم ازبکستان
VES: بولیوار ونزوئلا
VND: دانگ ویتنام
VUV: واتوی وانوواتو
WST: تالای ساموا
XAF: فرانک cfa مرکز افریقا
XCD: دلار شرق کارائیب
XCG: گیلدر کارائیب
XOF: فرانک cfa غرب افریقا
XPF: فرانک اقیانوسیه
YDD: دینار یمن
YER: ریال یمن
ZAR: راند افریقای جنوبی
ZMW: کواچای زامبیا
ZWG: طلای زیمبابوه
`,
  hi: `
AED: संयुक्त अरब अमीरात दिरहाम
AFN: अफ़गान अफ़गानी
ALL: अल्बानियाई लेक
AMD: आर्मेनियाई द्राम
ANG: नीदरलैंड एंटीलियन गिल्डर
AOA: अंगोला क्वांज़ा
ARS: अर्जेंटीनी पेसो
AUD: ऑस्ट्रेलियाई डॉलर
AWG: अरूबाई फ़्लोरिन
AZN: अज़रबैजानी मैनेट
BAM: बोस्निया हर्ज़ेगोविना परिवर्तनीय मार्क
BBD: बार्बेडियन डॉलर
BDT: बांग्लादेशी टका
BGN: बुल्गारियाई लेव
BHD: बहरीनी दिनार
BIF: बुरूंडी फ़्रैंक
BMD: बरमूडा डॉलर
BND: ब्रूनेई डॉलर
BOB: बोलिवियाई बोलिवियानो
BRL: ब्राज़ीली रियाल
BSD: बहामाई डॉलर
BTN: भूटानी नंगलट्रम
BWP: बोत्सवानियाई पुला
BYN: बेलारूसी रूबल
BZD: बेलीज़ डॉलर
CAD: कनाडाई डॉलर
CDF: कोंगोली फ़्रैंक
CHF: स्विस फ़्रैंक
CLP: चिली पेसो
CNY: चीनी युआन, युआन
COP: कोलंबियाई पेसो
CRC: कोस्टा रिका कोलोन
CSD: सर्बिय का ढीनार
CUC: क्यूबाई परिवर्तनीय पेसो
CUP: क्यूबाई पेसो
CVE: केप वर्ड एस्कूडो
CYP: साईप्रस पाऊंड
CZK: चेक गणराज्य कोरुना
DEM: डच मार्क
DJF: जिबूती फ़्रैंक
DKK: डैनिश क्रोन
DOP: डोमिनिकन पेसो
DZD: अल्जीरियाई दिनार
EEK: एस्टोनियाई क्रून्
EGP: मिस्र पाउंड
ERN: इरीट्रियन नाक्फ़ा
ETB: इथियोपियन बिर
EUR: यूरो
FJD: फ़िजी डॉलर
FKP: फ़ॉकलैंड द्वीपसमूह पाउंड
FRF: फ़्रांसीसी फ़्रैंक
GBP: ब्रिटिश पाउंड स्टर्लिंग
GEL: जॉर्जियन लारी, लारी
GHS: घानियन सेडी, सेडी
GIP: जिब्राल्टर पाउंड
GMD: गैंबियन डलासी
GNF: गिनीयन फ़्रैंक
GTQ: ग्वाटेमाला क्वेटज़ल
GYD: गयानीज़ डॉलर
HKD: हाँगकाँग डॉलर
HNL: होंडुरन लेम्पिरा
HRK: क्रोएशियाई कुना, कुना
HTG: हैतियाई गर्ड
HUF: हंगेरियन फ़ोरिंट, फ़ोरिंट
IDR: इंडोनेशियाई रुपिया, इंडोनेशियाई रुपिये, रुपिया, रुपिये
ILS: इज़राइली न्यू शेकेल, शेकेल
INR: भारतीय रुपया, भारतीय रुपए
IQD: इराकी दिनार
IRR: ईरानी रियाल
ISK: आइसलैंडिक क्रोना
ITL: इतली का लीरा
JMD: जमैकन डॉलर
JOD: जॉर्डनियन दिनार
JPY: जापानी येन
KES: केन्याई शिलिंग
KGS: किर्गिस्तानी सोम
KHR: कंबोडियाई रियाल
KMF: कोमोरियन फ़्रैंक
KPW: उत्तर कोरियाई वॉन
KRW: दक्षिण कोरियाई वॉन
KWD: कुवैती दिनार
KYD: कैमेन द्वीपसमूह डॉलर
KZT: कज़ाखिस्तानी टेंज़, टेंज़
LAK: लाओशियन किप
LBP: लेबनानी पाउंड
LKR: श्रीलंकाई रुपया, श्रीलंकाई रुपए
LRD: लाइबेरियाई डॉलर
LSL: लेसोथो लोटी
LTL: लिथुआनियाई लितास
LVL: लात्वियन लैत्स
LYD: लीबियाई दिनार
MAD: मोरक्को दिरहम
MDL: मोल्डोवन लियू
MGA: मालागासी आरियरी
MKD: मैसीडोनियन दिनार
MMK: म्यांमार क्याट, क्याट
MNT: मंगोलियाई टगरिक, टगरिक
MOP: मेकानीज़ पाटाका
MRU: मॉरीटेनियन ओगुइया
MUR: मॉरिशियन रुपया
MVR: मालदीवी रुफ़िया, रुफ़िया
MWK: मालावियन क्वाचा
MXN: मैक्सिकन पेसो
MYR: मलेशियाई रिंगित, रिंगित
MZN: मोज़ाम्बिकन मेटिकल, मेटिकल
NAD: नामीबियाई डॉलर
NGN: नाइजीरियाई नाइरा, नाइरा
NIO: निकारागुअन कोरडोबा
NOK: नॉर्वेजियन क्रोन
NPR: नेपाली रुपया, नेपाली रुपए
NZD: न्यूज़ीलैंड डॉलर
OMR: ओमानी रियाल
PAB: पनामेनियन बैल्बोआ
PEN: पेरूवियन सोल
PGK: पापुआ न्यू गिनीयन किना
PHP: फ़िलिपीनी पेसो
PKR: पाकिस्तानी रुपया, पाकिस्तानी रुपए
PLN: पोलिश ज़्लॉटी, ज़्लॉटी
PYG: पैराग्वियन गुआरानी
QAR: क़तरी रियाल
RON: रोमानियाई ल्यू
RSD: सर्बियन दिनार
RUB: रूसी रूबल
RWF: रवांडाई फ़्रैंक
SAR: सउदी रियाल
SBD: सोलोमन द्वीपसमूह डॉलर
SCR: सेशेल्सियाई रुपया
SDD: पुरानी सूडानी दिनार
SDG: सूडानी पाउंड
SDP: पुराना सूडानी पाउंड
SEK: स्वीडीश क्रोना
SGD: सिंगापुर डॉलर
SHP: सेंट हेलेना पाउंड
SIT: स्लोवेनियाई तोलार, तोलार
SKK: स्लोवाक कोरुना
SLE: सिएरा लियोनियन लियोन
SOS: सोमाली शिलिंग
SRD: सूरीनामी डॉलर
SRG: सूरीनामी गिल्डर
SSP: दक्षिण सूडानी पाउंड
STN: साओ टोम और प्रिंसिपे डोबरा
SYP: सीरियाई पाउंड
SZL: स्वाज़ी लिलांजेनी
THB: थाई बहत
TJR: तजाखी रूबल
TJS: ताजिकिस्तानी सोमोनी
TMT: तुर्कमेनिस्तानी मैनत
TND: ट्यूनीशियाई दिनार
TOP: टोंगन पांगा
TPE: तिमोरी एस्कूडो
TRL: पुरानी तुर्की लीरा
TRY: तुर्की लीरा
TTD: त्रिनिदाद और टोबैगो डॉलर
TWD: नया ताईवानी डॉलर
TZS: तंज़ानियाई शिलिंग
UAH: यूक्रेनियन रिव्निया, रिव्निया
UGX: युगांडाई शिलिंग
USD: यूएस डॉलर
UYU: उरुग्वियन पेसो
UZS: उज़्बेकिस्तानी सोम
VES: वेनेज़ुएला बोलिवर
VND: वियतनामी डोंग
VUV: वनुआतू वातू
WST: समोआई ताला
XAF: केंद्रीय अफ़्रीकी cfa फ़्रैंक
XCD: पूर्वी कैरिबियाई डॉलर
XCG: कैरीबियन गिल्डर
XOF: पश्चिमी अफ़्रीकी cfa फ़्रैंक
XPF: [cfp] फ़्रैंक
YER: यमनी रियाल
ZAR: दक्षिण अफ़्रीकी रैंड
ZMW: ज़ाम्बियन क्वाचा
ZWG: ज़िंबाब्वियन गोल्ड
`,
  zh: `
ADP: 安道尔比塞塔, 安道爾陪士特
AED: 阿联酋迪拉姆, 阿拉伯聯合大公國迪爾汗, 阿拉伯聯合酋長國迪爾汗
AFN: 阿富汗尼
ALL: 阿尔巴尼亚列克, 阿爾巴尼亞列克
AMD: 亚美尼亚德拉姆, 亞美尼亞德拉姆
ANG: 荷属安的列斯盾, 荷屬安地列斯盾
AOA: 安哥拉宽扎, 安哥拉寬扎, 宽扎, 寬扎
ARS: 阿根廷比索, 阿根廷披索
ATS: 奥地利先令, 奧地利先令
AUD: 澳大利亚元, 澳幣, 澳元
AWG: 阿鲁巴弗罗林, 阿路巴盾, 阿魯巴盾
AZN: 阿塞拜疆马纳特, 亞塞拜然馬納特, 亞塞拜疆馬納特
BAM: 波斯尼亚-黑塞哥维那可兑换马克, 波士尼亞-赫塞哥維納可轉換馬克, 波斯尼亞-赫塞哥維納可轉換馬克
BAN: 波士尼亞-赫塞哥維納新第納爾
BBD: 巴巴多斯元, 巴貝多元
BDT: 孟加拉塔卡
BEF: 比利时法郎, 比利時法郎
BGL: 保加利亚硬列弗, 保加利亞硬列弗
BGN: 保加利亚列弗, 保加利亞新列弗
BHD: 巴林第纳尔, 巴林第納爾
BIF: 布隆迪法郎, 蒲隆地法郎
BMD: 百慕大元, 百慕達幣, 百慕達元
BND: 文莱元, 汶萊元
BOB: 玻利维亚诺, 玻利維亞諾
BRL: 巴西雷亚尔, 巴西雷亞爾
BSD: 巴哈马元, 巴哈馬元
BTN: 不丹努尔特鲁姆, 不丹那特倫
BWP: 博茨瓦纳普拉, 波札那普拉, 博茨瓦納普拉
BYN: 白俄罗斯卢布, 白俄羅斯盧布
BZD: 伯利兹元, 貝里斯元, 伯利茲元
CAD: 加拿大元, 加幣
CDF: 刚果法郎, 剛果法郎
CHF: 瑞士法郎
CLP: 智利比索, 智利披索
CNY: 人民币, 人民幣
COP: 哥伦比亚比索, 哥倫比亞披索
CRC: 哥斯达黎加科朗, 哥斯大黎加科朗, 哥斯達黎加科郎
CSD: 旧塞尔维亚第纳尔, 舊塞爾維亞第納爾
CUC: 古巴可兑换比索, 古巴可轉換披索
CUP: 古巴比索, 古巴披索
CVE: 佛得角埃斯库多, 維德角埃斯庫多, 佛得角埃斯庫多
CYP: 塞浦路斯镑, 賽普勒斯鎊
CZK: 捷克克朗
DEM: 德国马克, 德國馬克
DJF: 吉布提法郎, 吉布地法郎
DKK: 丹麦克朗, 丹麥克朗
DOP: 多米尼加比索, 多明尼加披索, 多米尼加披索
DZD: 阿尔及利亚第纳尔, 阿爾及利亞第納爾
ECS: 厄瓜多尔苏克雷, 厄瓜多蘇克雷
EEK: 爱沙尼亚克朗, 愛沙尼亞克朗
EGP: 埃及镑, 埃及鎊
ERN: 厄立特里亚纳克法, 厄利垂亞納可法
ESP: 西班牙比塞塔, 西班牙陪士特, 陪士特
ETB: 埃塞俄比亚比尔, 衣索比亞比爾, 埃塞俄比亞比爾, 比尔
EUR: 欧元, 歐元
FIM: 芬兰马克, 芬蘭馬克
FJD: 斐济元, 斐濟元
FKP: 福克兰群岛镑, 福克蘭群島鎊
FRF: 法国法郎, 法國法郎
GBP: 英镑, 英鎊
GEL: 格鲁吉亚拉里, 喬治亞拉里, 格魯吉亞拉里, 拉里
GHC: 加纳塞第
GHS: 加纳塞地, 迦納塞地, 加納塞地, 塞地
GIP: 直布罗陀镑, 直布羅陀鎊
GMD: 冈比亚达拉西, 甘比亞達拉西, 岡比亞達拉西
GNF: 几内亚法郎, 幾內亞法郎
GRD: 希腊德拉克马, 希臘德拉克馬, 德拉克马
GTQ: 危地马拉格查尔, 瓜地馬拉格查爾, 危地馬拉格查爾
GWP: 几内亚比绍比索, 幾內亞比索披索
GYD: 圭亚那元, 圭亞那元
HKD: 港元, 港幣
HNL: 洪都拉斯伦皮拉, 洪都拉斯倫皮拉
HRK: 克罗地亚库纳, 克羅埃西亞庫納, 克羅地亞庫納, 库纳
HTG: 海地古德
HUF: 匈牙利福林, 福林
IDR: 印度尼西亚卢比, 印尼盾
IEP: 爱尔兰镑, 愛爾蘭鎊
ILS: 以色列新谢克尔, 以色列新謝克爾, 新谢克尔, 新謝克爾
INR: 印度卢比, 印度盧比
IQD: 伊拉克第纳尔, 伊拉克第納爾
IRR: 伊朗里亚尔, 伊朗里亞爾
ISK: 冰岛克朗, 冰島克朗
ITL: 意大利里拉, 義大利里拉
JMD: 牙买加元, 牙買加元
JOD: 约旦第纳尔, 約旦第納爾
JPY: 日元, 日圓
KES: 肯尼亚先令, 肯尼亞先令, 肯雅先令
KGS: 吉尔吉斯斯坦索姆, 吉爾吉斯索姆
KHR: 柬埔寨瑞尔, 柬埔寨瑞爾, 柬埔寨里爾, 瑞尔, 瑞爾, 里爾
KMF: 科摩罗法郎, 科摩羅法郎
KPW: 朝鲜元, 北韓元, 北韓圜
KRW: 韩元, 韓元
KWD: 科威特第纳尔, 科威特第納爾
KYD: 开曼元, 開曼群島元, 開曼群島美元
KZT: 哈萨克斯坦坚戈, 哈薩克堅戈, 哈薩克坦吉, 坚戈
LAK: 老挝基普, 寮國基普, 老撾基普
LBP: 黎巴嫩镑, 黎巴嫩鎊
LKR: 斯里兰卡卢比, 斯里蘭卡盧比
LRD: 利比里亚元, 賴比瑞亞元, 利比利亞元
LSL: 莱索托洛蒂, 賴索托洛蒂
LTL: 立陶宛立特, 立陶宛里塔
LUF: 卢森堡法郎, 盧森堡法郎
LVL: 拉脱维亚拉特, 拉脫維亞拉特銀幣
LYD: 利比亚第纳尔, 利比亞第納爾
MAD: 摩洛哥迪拉姆
MCF: 摩纳哥法郎, 摩納哥法郎
MDL: 摩尔多瓦列伊, 摩爾多瓦列伊
MGA: 马达加斯加阿里亚里, 馬達加斯加阿里亞里
MGF: 马达加斯加法郎, 馬達加斯加法郎
MKD: 马其顿第纳尔, 馬其頓第納爾
MMK: 缅甸元, 緬甸元
MNT: 蒙古图格里克, 蒙古圖格里克, 图格里克, 圖格里克
MOP: 澳门币, 澳门元, 澳門元
MRU: 毛里塔尼亚乌吉亚, 茅利塔尼亞烏吉亞, 毛里塔尼亞烏吉亞
MTL: 马耳他里拉, 馬爾他里拉
MUR: 毛里求斯卢比, 模里西斯盧比, 毛里裘斯盧布
MVR: 马尔代夫卢菲亚, 馬爾地夫盧非亞, 馬爾代夫盧非亞, 卢菲亚
MWK: 马拉维克瓦查, 馬拉維克瓦查
MXN: 墨西哥比索, 墨西哥披索
MYR: 马来西亚林吉特, 馬來西亞令吉, 林吉特
MZM: 旧莫桑比克美提卡
MZN: 莫桑比克美提卡, 莫三比克梅蒂卡爾, 莫桑比克梅蒂卡爾, 美提卡, 梅蒂卡爾
NAD: 纳米比亚元, 納米比亞元
NGN: 尼日利亚奈拉, 奈及利亞奈拉, 尼日利亞奈拉, 奈拉
NIO: 尼加拉瓜科多巴, 尼加拉瓜金科多巴
NLG: 荷兰盾, 荷蘭盾
NOK: 挪威克朗
NPR: 尼泊尔卢比, 尼泊爾盧比
NZD: 新西兰元, 紐西蘭幣, 紐西蘭元
OMR: 阿曼里亚尔, 阿曼里亞爾, 阿曼里奧
PAB: 巴拿马巴波亚, 巴拿馬巴波亞
PEN: 秘鲁索尔, 秘魯太陽幣
PGK: 巴布亚新几内亚基那, 巴布亞紐幾內亞基那, 巴布亞新幾內亞基那
PHP: 菲律宾比索, 菲律賓披索
PKR: 巴基斯坦卢比, 巴基斯坦盧比
PLN: 波兰兹罗提, 波蘭茲羅提, 兹罗提
PTE: 葡萄牙埃斯库多, 葡萄牙埃斯庫多
PYG: 巴拉圭瓜拉尼
QAR: 卡塔尔里亚尔, 卡達里亞爾, 卡塔爾里亞爾
ROL: 旧罗马尼亚列伊, 舊羅馬尼亞列伊
RON: 罗马尼亚列伊, 羅馬尼亞列伊
RSD: 塞尔维亚第纳尔, 塞爾維亞戴納, 塞爾維亞第納爾
RUB: 俄罗斯卢布, 俄羅斯盧布
RWF: 卢旺达法郎, 盧安達法郎, 盧旺達法郎
SAR: 沙特里亚尔, 沙烏地里亞爾, 沙特阿拉伯里亞爾
SBD: 所罗门群岛元, 索羅門群島元, 所羅門群島元
SCR: 塞舌尔卢比, 塞席爾盧比, 塞舌爾盧比
SDD: 蘇丹第納爾
SDG: 苏丹镑, 蘇丹鎊
SDP: 舊蘇丹鎊
SEK: 瑞典克朗
SGD: 新加坡元, 新加坡幣
SHP: 圣赫勒拿群岛磅, 聖赫勒拿鎊
SIT: 斯洛文尼亚托拉尔, 斯洛維尼亞托勒, 托拉尔
SKK: 斯洛伐克克朗
SLE: 塞拉利昂新利昂, 獅子山利昂, 塞拉利昂利昂
SLL: 塞拉利昂利昂
SOS: 索马里先令, 索馬利亞先令, 索馬里先令
SRD: 苏里南元, 蘇利南元, 蘇里南元
SRG: 苏里南盾, 蘇利南基爾
SSP: 南苏丹镑, 南蘇丹鎊
STN: 圣多美和普林西比多布拉, 聖多美島和普林西比島多布拉, 聖多美和普林西比多布拉
SVC: 萨尔瓦多科朗, 薩爾瓦多科郎
SYP: 叙利亚镑, 敘利亞鎊, 敍利亞鎊
SZL: 斯威士兰里兰吉尼, 史瓦帝尼朗吉尼, 斯威士蘭里朗吉尼
THB: 泰铢, 泰銖
TJR: 塔吉克斯坦卢布, 塔吉克盧布
TJS: 塔吉克斯坦索莫尼, 塔吉克索莫尼
TMT: 土库曼斯坦马纳特, 土庫曼馬納特
TND: 突尼斯第纳尔, 突尼西亞第納爾
TOP: 汤加潘加, 東加潘加, 湯加潘加
TPE: 帝汶埃斯库多, 帝汶埃斯庫多
TRY: 土耳其里拉
TTD: 特立尼达和多巴哥元, 千里達及托巴哥元, 千里達和多巴哥元
TWD: 新台币, 新台幣
TZS: 坦桑尼亚先令, 坦尚尼亞先令, 坦桑尼亞先令
UAH: 乌克兰格里夫纳, 烏克蘭格里夫納, 格里夫纳
UGX: 乌干达先令, 烏干達先令
USD: 美元
UYU: 乌拉圭比索, 烏拉圭披索
UZS: 乌兹别克斯坦苏姆, 烏茲別克索姆
VES: 委内瑞拉玻利瓦尔, 委內瑞拉玻利瓦, 玻利瓦尔
VND: 越南盾
VUV: 瓦努阿图瓦图, 萬那杜瓦圖, 瓦努阿圖瓦圖
WST: 萨摩亚塔拉, 西薩摩亞塔拉
XAF: 中非法郎
XCD: 东加勒比元, 格瑞那達元, 東加勒比元
XCG: 加勒比盾
XOF: 西非法郎, 多哥非洲共同體法郎
XPF: 太平洋法郎
YDD: 也门第纳尔, 葉門第納爾
YER: 也门里亚尔, 葉門里亞爾, 也門里雅
YUM: 南斯拉夫挪威亞第納爾
ZAR: 南非兰特, 南非蘭特
ZMW: 赞比亚克瓦查, 尚比亞克瓦查, 贊比亞克瓦查
ZRN: 薩伊新扎伊爾
ZWG: 津巴布韦金元, 辛巴威金, 津布巴韋金
`,
  ja: `
ADP: アンドラペセタ, アンドラ・ペセタ
AED: アラブ首長国連邦ディルハム, uaeディルハム, uae・ディルハム
AFN: アフガニスタンアフガニー, アフガニスタン・アフガニー
ALL: アルバニアレク, アルバニア・レク
AMD: アルメニアドラム, アルメニア・ドラム
ANG: オランダ領アンティルギルダー, オランダ領アンティル・ギルダー
AOA: アンゴラクワンザ, アンゴラ・クワンザ, クワンザ
ARS: アルゼンチンペソ, アルゼンチン・ペソ
ATS: オーストリアシリング, オーストリア・シリング
AUD: オーストラリアドル, オーストラリア・ドル
AWG: アルバフロリン, アルバ・フロリン
AZN: アゼルバイジャンマナト, アゼルバイジャン・マナト
BBD: バルバドスドル, バルバドス・ドル
BDT: バングラデシュタカ, バングラデシュ・タカ
BEF: ベルギーフラン, ベルギー・フラン
BGL: ブルガリアレフ, ブルガリア・レフ
BGN: ブルガリア新レフ, ブルガリア・新レフ
BHD: バーレーンディナール, バーレーン・ディナール
BIF: ブルンジフラン, ブルンジ・フラン
BMD: バミューダドル, バミューダ・ドル
BND: ブルネイドル, ブルネイ・ドル
BOB: ボリビアボリビアーノ, ボリビア・ボリビアーノ
BRL: ブラジルレアル, ブラジル・レアル
BSD: バハマドル, バハマ・ドル
BTN: ブータンニュルタム, ブータン・ニュルタム
BWP: ボツワナプラ, ボツワナ・プラ
BYN: ベラルーシルーブル, ベラルーシ・ルーブル
BZD: ベリーズドル, ベリーズ・ドル
CAD: カナダドル, カナダ・ドル
CDF: コンゴフラン, コンゴ・フラン
CHF: スイスフラン, スイス・フラン
CLP: チリペソ, チリ・ペソ
CNY: 中国人民元, 人民元
COP: コロンビアペソ, コロンビア・ペソ
CRC: コスタリカコロン, コスタリカ・コロン
CUC: キューバ兌換ペソ, キューバ・兌換ペソ
CUP: キューバペソ, キューバ・ペソ
CVE: カーボベルデエスクード, カーボベルデ・エスクード
CYP: キプロスポンド, キプロス・ポンド
CZK: チェココルナ, チェコ・コルナ
DEM: ドイツマルク, ドイツ・マルク, マルク
DJF: ジブチフラン, ジブチ・フラン
DKK: デンマーククローネ, デンマーク・クローネ
DOP: ドミニカペソ, ドミニカ・ペソ
DZD: アルジェリアディナール, アルジェリア・ディナール
ECS: エクアドルスクレ, エクアドル・スクレ
EEK: エストニアクルーン, エストニア・クルーン
EGP: エジプトポンド, エジプト・ポンド
ERN: エリトリアナクファ, エリトリア・ナクファ
ESP: スペインペセタ, スペイン・ペセタ
ETB: エチオピアブル, エチオピア・ブル
EUR: ユーロ
FIM: フィンランドマルカ, フィンランド・マルカ, マルカ
FJD: フィジードル, フィジー・ドル
FRF: フランスフラン, フランス・フラン
GBP: 英国ポンド
GEL: ジョージアラリ, ジョージア・ラリ
GHS: ガーナセディ, ガーナ・セディ, セディ
GIP: ジブラルタルポンド, ジブラルタル・ポンド
GMD: ガンビアダラシ, ガンビア・ダラシ
GNF: ギニアフラン, ギニア・フラン
GRD: ギリシャドラクマ, ギリシャ・ドラクマ, ドラクマ
GTQ: グアテマラケツァル, グアテマラ・ケツァル
GWP: ギニアビサウペソ, ギニアビサウ・ペソ
GYD: ガイアナドル, ガイアナ・ドル
HKD: 香港ドル
HNL: ホンジュラスレンピラ, ホンジュラス・レンピラ
HRK: クロアチアクーナ, クロアチア・クーナ, クーナ
HTG: ハイチグールド, ハイチ・グールド
HUF: ハンガリーフォリント, ハンガリー・フォリント, フォリント
IDR: インドネシアルピア, インドネシア・ルピア, ルピア
IEP: アイリッシュポンド, アイリッシュ・ポンド
ILS: イスラエル新シェケル, 新シェケル
INR: インドルピー, インド・ルピー
IQD: イラクディナール, イラク・ディナール
IRR: イランリアル, イラン・リアル
ISK: アイスランドクローナ, アイスランド・クローナ
ITL: イタリアリラ, イタリア・リラ
JMD: ジャマイカドル, ジャマイカ・ドル
JOD: ヨルダンディナール, ヨルダン・ディナール
JPY: 日本円
KES: ケニアシリング, ケニア・シリング
KGS: キルギスソム, キルギス・ソム
KHR: カンボジアリエル, カンボジア・リエル, リエル
KMF: コモロフラン, コモロ・フラン
KPW: 北朝鮮ウォン
KRW: 韓国ウォン
KWD: クウェートディナール, クウェート・ディナール
KYD: ケイマン諸島ドル, ケイマン諸島・ドル
KZT: カザフスタンテンゲ, カザフスタン・テンゲ, テンゲ
LAK: ラオスキープ, ラオス・キープ
LBP: レバノンポンド, レバノン・ポンド
LKR: スリランカルピー, スリランカ・ルピー
LRD: リベリアドル, リベリア・ドル
LSL: レソトロティ, レソト・ロティ
LTL: リトアニアリタス, リトアニア・リタス
LUF: ルクセンブルグフラン, ルクセンブルグ・フラン
LVL: ラトビアラッツ, ラトビア・ラッツ
LYD: リビアディナール, リビア・ディナール
MAD: モロッコディルハム, モロッコ・ディルハム
MCF: モネガスクフラン, モネガスク・フラン
MDL: モルドバレイ, モルドバ・レイ
MGA: マダガスカルアリアリ, マダガスカル・アリアリ
MGF: マラガシフラン, マラガシ・フラン
MKD: マケドニアデナル, マケドニア・デナル
MMK: ミャンマーチャット, ミャンマー・チャット
MNT: モンゴルトグログ, モンゴル・トグログ, トグログ
MOP: マカオパタカ, マカオ・パタカ
MRU: モーリタニアウギア, モーリタニア・ウギア
MTL: マルタリラ, マルタ・リラ
MUR: モーリシャスルピー, モーリシャス・ルピー
MVR: モルディブルフィア, モルディブ・ルフィア, ルフィア
MWK: マラウィクワチャ, マラウィ・クワチャ
MXN: メキシコペソ, メキシコ・ペソ
MYR: マレーシアリンギット, マレーシア・リンギット, リンギット
MZN: モザンビークメティカル, モザンビーク・メティカル, メティカル
NAD: ナミビアドル, ナミビア・ドル
NGN: ナイジェリアナイラ, ナイジェリア・ナイラ, ナイラ
NIO: ニカラグアコルドバオロ, ニカラグア・コルドバ・オロ
NLG: オランダギルダー, オランダ・ギルダー
NOK: ノルウェークローネ, ノルウェー・クローネ
NPR: ネパールルピー, ネパール・ルピー
NZD: ニュージーランドドル, ニュージーランド・ドル
OMR: オマーンリアル, オマーン・リアル
PAB: パナマバルボア, パナマ・バルボア
PEN: ペルーソル, ペルー・ソル
PGK: パプアニューギニアキナ, パプアニューギニア・キナ
PHP: フィリピンペソ, フィリピン・ペソ
PKR: パキスタンルピー, パキスタン・ルピー
PLN: ポーランドズウォティ, ポーランド・ズウォティ, ズウォティ
PTE: ポルトガルエスクード, ポルトガル・エスクード
PYG: パラグアイグアラニ, パラグアイ・グアラニ
QAR: カタールリアル, カタール・リアル
RON: ルーマニアレイ, ルーマニア・レイ
RSD: セルビアディナール, セルビア・ディナール
RUB: ロシアルーブル, ロシア・ルーブル
RWF: ルワンダフラン, ルワンダ・フラン
SAR: サウジリヤル, サウジ・リヤル
SBD: ソロモン諸島ドル, ソロモン諸島・ドル
SCR: セーシェルルピー, セーシェル・ルピー
SDG: スーダンポンド, スーダン・ポンド
SEK: スウェーデンクローナ, スウェーデン・クローナ
SGD: シンガポールドル, シンガポール・ドル
SHP: セントヘレナポンド, セントヘレナ・ポンド
SIT: スロベニアトラール, スロベニア・トラール, トラール
SKK: スロバキアコルナ, スロバキア・コルナ
SLE: シエラレオネレオン, シエラレオネ・レオン
SOS: ソマリアシリング, ソマリア・シリング
SRD: スリナムドル, スリナム・ドル
SRG: スリナムギルダー, スリナム・ギルダー
SSP: 南スーダンポンド, 南スーダン・ポンド
STN: サントメ・プリンシペドブラ, サントメ・プリンシペ・ドブラ
SVC: エルサルバドルコロン, エルサルバドル・コロン
SYP: シリアポンド, シリア・ポンド
SZL: スワジランドリランゲニ, スワジランド・リランゲニ
THB: タイバーツ, タイ・バーツ, バーツ
TJR: タジキスタンルーブル, タジキスタン・ルーブル
TJS: タジキスタンソモニ, タジキスタン・ソモニ
TMT: トルクメニスタンマナト, トルクメニスタン・マナト
TND: チュニジアディナール, チュニジア・ディナール
TOP: トンガパ・アンガ, トンガ・パ・アンガ
TPE: ティモールエスクード, ティモール・エスクード
TRY: トルコリラ, トルコ・リラ
TTD: トリニダード・トバゴドル, トリニダード・トバゴ・ドル
TWD: 新台湾ドル
TZS: タンザニアシリング, タンザニア・シリング
UAH: ウクライナフリヴニャ, ウクライナ・フリヴニャ, フリヴニャ
UGX: ウガンダシリング, ウガンダ・シリング
USD: 米ドル
UYU: ウルグアイペソ, ウルグアイ・ペソ
UZS: ウズベキスタンスム, ウズベキスタン・スム
VES: ベネズエラボリバル, ベネズエラ・ボリバル, ボリバル
VND: ベトナムドン, ベトナム・ドン
VUV: バヌアツバツ, バヌアツ・バツ
WST: サモアタラ, サモア・タラ
XAF: 中央アフリカcfaフラン, 中央アフリカ・cfa・フラン
XCD: 東カリブドル, 東カリブ・ドル
XCG: カリブギルダー, カリブ・ギルダー
XOF: 西アフリカcfaフラン, 西アフリカ・cfa・フラン
XPF: cfpフラン, cfp・フラン
YDD: イエメンディナール, イエメン・ディナール
YER: イエメンリアル, イエメン・リアル
ZAR: 南アフリカランド, 南アフリカ・ランド
ZMW: ザンビアクワチャ, ザンビア・クワチャ, クワチャ
ZWG: ジンバブエゴールド, ジンバブエ・ゴールド
`,
  ko: `
ADP: 안도라 페세타, 안도라페세타
AED: 아랍에미리트 디르함, 아랍에미리트디르함
AFN: 아프가니스탄 아프가니, 아프가니스탄아프가니
ALL: 알바니아 레크, 알바니아레크
AMD: 아르메니아 드람, 아르메니아드람
ANG: 네덜란드령 안틸레스 길더, 네덜란드령안틸레스길더
AOA: 앙골라 콴자, 앙골라콴자
ARS: 아르헨티나 페소, 아르헨티나페소
ATS: 호주 실링, 호주실링
AUD: 호주 달러, 호주달러
AWG: 아루바 플로린, 아루바플로린
AZN: 아제르바이잔 마나트, 아제르바이잔마나트
BAM: 보스니아-헤르체고비나 태환 마르크, 보스니아-헤르체고비나태환마르크
BBD: 바베이도스 달러, 바베이도스달러
BDT: 방글라데시 타카, 방글라데시타카
BEF: 벨기에 프랑, 벨기에프랑
BGL: 불가리아 동전 렛, 불가리아동전렛
BGN: 불가리아 레프, 불가리아레프
BHD: 바레인 디나르, 바레인디나르
BIF: 부룬디 프랑, 부룬디프랑
BMD: 버뮤다 달러, 버뮤다달러
BND: 부루나이 달러, 부루나이달러
BOB: 볼리비아 볼리비아노, 볼리비아볼리비아노
BRL: 브라질 레알, 브라질레알
BSD: 바하마 달러, 바하마달러
BTN: 부탄 눌투눔, 부탄눌투눔
BWP: 보츠와나 풀라, 보츠와나풀라
BYN: 벨라루스 루블, 벨라루스루블
BZD: 벨리즈 달러, 벨리즈달러
CAD: 캐나다 달러, 캐나다달러
CDF: 콩고 프랑, 콩고프랑
CHF: 스위스 프랑, 스위스프랑
CLP: 칠레 페소, 칠레페소
CNY: 중국 위안화, 중국 위안, 중국위안화, 중국위안, 위안화
COP: 콜롬비아 페소, 콜롬비아페소
CRC: 코스타리카 콜론, 코스타리카콜론
CSD: 고 세르비아 디나르, 고세르비아디나르
CUC: 쿠바 태환 페소, 쿠바태환페소
CUP: 쿠바 페소, 쿠바페소
CVE: 카보베르데 에스쿠도, 카보베르데에스쿠도
CYP: 싸이프러스 파운드, 싸이프러스파운드
CZK: 체코 코루나, 체코코루나
DEM: 독일 마르크, 독일마르크
DJF: 지부티 프랑, 지부티프랑
DKK: 덴마크 크로네, 덴마크크로네
DOP: 도미니카 페소, 도미니카페소
DZD: 알제리 디나르, 알제리디나르
ECS: 에쿠아도르 수크레, 에쿠아도르수크레
EEK: 에스토니아 크룬, 에스토니아크룬
EGP: 이집트 파운드, 이집트파운드
ERN: 에리트레아 낙파, 에리트레아낙파
ESP: 스페인 페세타, 스페인페세타
ETB: 에티오피아 비르, 에티오피아비르
EUR: 유로
FIM: 핀란드 마르카, 핀란드마르카, 마르카
FJD: 피지 달러, 피지달러
FKP: 포클랜드제도 파운드, 포클랜드제도파운드
FRF: 프랑스 프랑, 프랑스프랑
GBP: 영국 파운드, 영국파운드
GEL: 조지아 라리, 조지아라리
GHS: 가나 세디, 가나세디
GIP: 지브롤터 파운드, 지브롤터파운드
GMD: 감비아 달라시, 감비아달라시
GNF: 기니 프랑, 기니프랑
GRD: 그리스 드라크마, 그리스드라크마, 드라크마
GTQ: 과테말라 케트살, 과테말라케트살
GWP: 기네비쏘 페소, 기네비쏘페소
GYD: 가이아나 달러, 가이아나달러
HKD: 홍콩 달러, 홍콩달러
HNL: 온두라스 렘피라, 온두라스렘피라
HRK: 크로아티아 쿠나, 크로아티아쿠나
HTG: 아이티 구르드, 아이티구르드
HUF: 헝가리 포린트, 헝가리포린트, 포린트
IDR: 인도네시아 루피아, 인도네시아루피아
IEP: 아일랜드 파운드, 아일랜드파운드
ILS: 이스라엘 신권 세켈, 이스라엘신권세켈
INR: 인도 루피, 인도루피
IQD: 이라크 디나르, 이라크디나르
IRR: 이란 리얄, 이란리얄
ISK: 아이슬란드 크로나, 아이슬란드크로나
ITL: 이탈리아 리라, 이탈리아리라
JMD: 자메이카 달러, 자메이카달러
JOD: 요르단 디나르, 요르단디나르
JPY: 일본 엔화, 일본 엔, 일본엔화, 일본엔
KES: 케냐 실링, 케냐실링
KGS: 키르기스스탄 솜, 키르기스스탄솜
KHR: 캄보디아 리엘, 캄보디아리엘
KMF: 코모르 프랑, 코모르프랑
KPW: 조선 민주주의 인민 공화국 원, 조선민주주의인민공화국원
KRW: 대한민국 원, 대한민국원
KWD: 쿠웨이트 디나르, 쿠웨이트디나르
KYD: 케이맨 제도 달러, 케이맨제도달러
KZT: 카자흐스탄 텡게, 카자흐스탄텡게
LAK: 라오스 키프, 라오스키프
LBP: 레바논 파운드, 레바논파운드
LKR: 스리랑카 루피, 스리랑카루피
LRD: 라이베리아 달러, 라이베리아달러
LSL: 레소토 로티, 레소토로티
LTL: 리투아니아 리타, 리투아니아리타
LUF: 룩셈부르크 프랑, 룩셈부르크프랑
LVL: 라트비아 라트, 라트비아라트
LYD: 리비아 디나르, 리비아디나르
MAD: 모로코 디르함, 모로코디르함
MCF: 모나코 프랑, 모나코프랑
MDL: 몰도바 레이, 몰도바레이
MGA: 마다가스카르 아리아리, 마다가스카르아리아리
MGF: 마다가스카르 프랑, 마다가스카르프랑
MKD: 마케도니아 디나르, 마케도니아디나르
MMK: 미얀마 키얏, 미얀마키얏
MNT: 몽골 투그릭, 몽골투그릭, 투그릭
MOP: 마카오 파타카, 마카오파타카
MRU: 모리타니 우기야, 모리타니우기야
MTL: 몰타 리라, 몰타리라
MUR: 모리셔스 루피, 모리셔스루피
MVR: 몰디브 제도 루피아, 몰디브제도루피아
MWK: 말라위 콰차, 말라위콰차
MXN: 멕시코 페소, 멕시코페소
MYR: 말레이시아 링깃, 말레이시아링깃
MZM: 고 모잠비크 메티칼, 고모잠비크메티칼
MZN: 모잠비크 메티칼, 모잠비크메티칼, 메티칼
NAD: 나미비아 달러, 나미비아달러
NGN: 나이지리아 나이라, 나이지리아나이라, 나이라
NIO: 니카라과 코르도바, 니카라과코르도바
NLG: 네델란드 길더, 네델란드길더
NOK: 노르웨이 크로네, 노르웨이크로네
NPR: 네팔 루피, 네팔루피
NZD: 뉴질랜드 달러, 뉴질랜드달러
OMR: 오만 리알, 오만리알
PAB: 파나마 발보아, 파나마발보아
PEN: 페루 솔, 페루솔
PGK: 파푸아뉴기니 키나, 파푸아뉴기니키나
PHP: 필리핀 페소, 필리핀페소
PKR: 파키스탄 루피, 파키스탄루피
PLN: 폴란드 즈워티, 폴란드즈워티, 즈워티
PTE: 포르투갈 에스쿠도, 포르투갈에스쿠도
PYG: 파라과이 과라니, 파라과이과라니
QAR: 카타르 리얄, 카타르리얄
ROL: 루마니아 레이, 루마니아레이
RON: 루마니아 레우, 루마니아레우
RSD: 세르비아 디나르, 세르비아디나르
RUB: 러시아 루블, 러시아루블
RWF: 르완다 프랑, 르완다프랑
SAR: 사우디아라비아 리얄, 사우디아라비아리얄
SBD: 솔로몬 제도 달러, 솔로몬제도달러
SCR: 세이셸 루피, 세이셸루피
SDD: 수단 디나르, 수단디나르
SDG: 수단 파운드, 수단파운드
SDP: 고 수단 파운드, 고수단파운드
SEK: 스웨덴 크로나, 스웨덴크로나
SGD: 싱가포르 달러, 싱가포르달러
SHP: 세인트헬레나 파운드, 세인트헬레나파운드
SIT: 슬로베니아 톨라르, 슬로베니아톨라르, 톨라르
SKK: 슬로바키아 코루나, 슬로바키아코루나
SLE: 시에라리온 리온, 시에라리온리온
SOS: 소말리아 실링, 소말리아실링
SRD: 수리남 달러, 수리남달러
SRG: 수리남 길더, 수리남길더
SSP: 남수단 파운드, 남수단파운드
STN: 상투메 프린시페 도브라, 상투메프린시페도브라
SVC: 엘살바도르 콜론, 엘살바도르콜론
SYP: 시리아 파운드, 시리아파운드
SZL: 스와질란드 릴랑게니, 스와질란드릴랑게니
THB: 태국 바트, 태국바트
TJR: 타지키스탄 루블, 타지키스탄루블
TJS: 타지키스탄 소모니, 타지키스탄소모니
TMT: 투르크메니스탄 마나트, 투르크메니스탄마나트
TND: 튀니지 디나르, 튀니지디나르
TOP: 통가 파앙가, 통가파앙가
TPE: 티모르 에스쿠도, 티모르에스쿠도
TRY: 튀르키예 리라, 튀르키예리라
TTD: 트리니다드 토바고 달러, 트리니다드토바고달러
TWD: 신 타이완 달러, 신타이완달러
TZS: 탄자니아 실링, 탄자니아실링
UAH: 우크라이나 그리브나, 우크라이나그리브나, 그리브나
UGX: 우간다 실링, 우간다실링
USD: 미국 달러, 미국달러
UYU: 우루과이 페소, 우루과이페소
UZS: 우즈베키스탄 숨, 우즈베키스탄숨
VES: 베네수엘라 볼리바르, 베네수엘라볼리바르, 볼리바르
VND: 베트남 동, 베트남동
VUV: 바누아투 바투, 바누아투바투
WST: 서 사모아 탈라, 서사모아탈라
XAF: 중앙아프리카 cfa 프랑, 중앙아프리카cfa프랑
XCD: 동카리브 달러, 동카리브달러
XCG: 카리브 길더, 카리브길더
XOF: 서아프리카 cfa 프랑, 서아프리카cfa프랑
XPF: cfp 프랑, cfp프랑
YDD: 예멘 디나르, 예멘디나르
YER: 예멘 리알, 예멘리알
YUM: 유고슬라비아 노비 디나르, 유고슬라비아노비디나르
ZAR: 남아프리카 랜드, 남아프리카랜드
ZMW: 잠비아 콰차, 잠비아콰차
ZRN: 자이르 신권 자이르, 자이르신권자이르
ZWD: 짐바브웨 달러, 짐바브웨달러
ZWG: 짐바브웨 골드, 짐바브웨골드
`,
};
