/**
 * Places with a code or a name in datasets that are not states, one a line; `of` names who has, administers or claims them.
 * id | name | ISO alpha-2 | ISO and M49 number | Wikidata | FIPS 10-4 | of | more | other names.
 */
export const TERRITORIES_DATA = `
abw|Aruba|AW|533|Q21203|AA|nld||
aia|Anguilla|AI@1978/..|660|Q25228|AV|gbr||
ala|Åland Islands|AX|248|Q5689||fin||Aland
asm|American Samoa|AS|016|Q16641|AQ|usa||
ata|Antarctica|AQ|010|Q51|AY|||Antarctic
atf|French Southern Territories|TF|260|Q129003|FS|fra|iso2:FQ iso4:FQHH|French Southern and Antarctic Lands;French Southern Antartic territories;French Southern and Antarctic Territories
bes|Bonaire, Sint Eustatius and Saba|BQ@1980/..|535|Q27561||nld||Bonaire;Caribbean Netherlands
blm|Saint Barthélemy|BL|652|Q25362|TB|fra||St Barthelemy;Saint-Barthélemy
bmu|Bermuda|BM|060|Q23635|BD|gbr||
bvt|Bouvet Island|BV|074|Q23408|BV|nor||
cck|Cocos (Keeling) Islands|CC|166|Q36004|CK|aus||Cocos Islands;Keeling Islands
cok|Cook Islands|CK|184|Q26988|CW|nzl||
cuw|Curaçao|CW|531|Q25279|UC|nld||
cxr|Christmas Island|CX|162|Q31063|KT|aus||
cym|Cayman Islands|KY|136|Q5785|CJ|gbr||
flk|Falkland Islands|FK|238|Q9648|FK|gbr arg||Falkland Islands (Malvinas);Malvinas;Islas Malvinas;Falklands
fro|Faroe Islands|FO|234|Q4628|FO|dnk||Faeroe Islands;Faroes;Faeroes
ggy|Guernsey|GG|831|Q25230|GK|gbr||
gib|Gibraltar|GI|292|Q1410|GI|gbr||
glp|Guadeloupe|GP|312|Q17012|GP|fra||
grl|Greenland|GL|304|Q223|GL|dnk||
guf|French Guiana|GF|254|Q3769|FG|fra||
gum|Guam|GU|316|Q16635|GQ|usa||
hkg|Hong Kong|HK|344|Q8646|HK|chn||Hong Kong SAR, China;China, Hong Kong SAR;Hong Kong, China;Hong Kong SAR;Hong Kong, SAR;Hong Kong Special Administrative Region of China;Hong Kong (China)
hmd|Heard Island and McDonald Islands|HM|334|Q131198|HM|aus||Heard and McDonald Islands
imn|Isle of Man|IM|833|Q9676|IM|gbr|iso3:IMY|Man, Isle of
iot|British Indian Ocean Territory|IO|086|Q43448|IO|gbr||Chagos Islands;Chagos Archipelago
jey|Jersey|JE|832|Q785|JE|gbr||
mac|Macao|MO|446|Q14773|MC|chn||Macau;Macao SAR, China;China, Macao SAR;Macao, China;Macao SAR;Macau SAR;Macau (Aomen);Macau, China;Macao Special Administrative Region of China
maf|Saint Martin (French part)|MF|663|Q126125|RN|fra||Saint Martin;Saint-Martin
mnp|Northern Mariana Islands|MP|580|Q16644|CQ|usa||Northern Marianas;N. Mariana Isds
msr|Montserrat|MS|500|Q13353|MH|gbr||
mtq|Martinique|MQ|474|Q17054|MB|fra||
myt|Mayotte|YT|175|Q17063|MF|fra||
ncl|New Caledonia|NC|540|Q33788|NC|fra||
nfk|Norfolk Island|NF|574|Q31057|NF|aus||Norfolk Islands
niu|Niue|NU|570|Q34020|NE|nzl||
pcn|Pitcairn|PN|612|Q35672|PC|gbr||Pitcairn Islands;Pitcairn Island
pri|Puerto Rico|PR|630|Q1183|RQ|usa||
pyf|French Polynesia|PF|258|Q30971|FP|fra||Tahiti
reu|Réunion|RE|638|Q17070|RE|fra||
sgs|South Georgia and the South Sandwich Islands|GS|239|Q35086|SX|gbr arg||South Georgia
shn|Saint Helena|SH|654|Q192184|SH|gbr||Saint Helena, Ascension and Tristan da Cunha
sjm|Svalbard and Jan Mayen|SJ|744|Q842829|SV|nor|fips:JN|Svalbard;Jan Mayen;Svalbard and Jan Mayen Islands;Spitsbergen
spm|Saint Pierre and Miquelon|PM|666|Q34617|SB|fra||
sxm|Sint Maarten (Dutch part)|SX|534|Q26273|NN|nld||Sint Maarten
tca|Turks and Caicos Islands|TC|796|Q18221|TK|gbr||
tkl|Tokelau|TK|772|Q36823|TL|nzl||
umi|United States Minor Outlying Islands|UM|581|Q16645||usa||US Minor Outlying Islands;US Misc. Pacific Isds
vgb|British Virgin Islands|VG|092|Q25305|VI|gbr||British Virgin Isds;Virgin Islands, British
vir|United States Virgin Islands|VI|850|Q11703|VQ|usa||Virgin Islands, U.S.;US Virgin Islands;US Virgin Isds;Virgin Islands
wlf|Wallis and Futuna|WF|876|Q35555|WF|fra||Wallis and Futuna Islands;Wallis and Futuna Isds
ant|Netherlands Antilles|AN|530|Q25227|NT|nld|exists:1954-12-15/2010-10-09 iso3n:532@../1986 iso4:ANHH|Netherland Antilles;Neth. Antilles;Netherlands Antilles and Aruba
channel-islands|Channel Islands||830|Q42314||gbr|iso3:CHI|
sark|Sark||680|||gbr||
crimea|Crimea|||Q7835||ukr rus||Republic of Crimea;Autonomous Republic of Crimea
jerusalem|Jerusalem|||Q1218||isr pse||East Jerusalem
paracel-islands|Paracel Islands||||PF|chn vnm||
spratly-islands|Spratly Islands||||PG|chn vnm phl mys||
northern-ireland|Northern Ireland|||Q26||gbr||
england|England|||Q21||gbr||
scotland|Scotland|||Q22||gbr||
wales|Wales|||Q25||gbr||
clipperton|Clipperton Island|CP|||IP|fra||
akrotiri|Akrotiri||||AX|gbr||
dhekelia|Dhekelia||||DX|gbr||
ashmore-and-cartier|Ashmore and Cartier Islands||||AT|aus||
coral-sea-islands|Coral Sea Islands||||CR|aus||
glorioso-islands|Glorioso Islands||||GO|fra mdg||
juan-de-nova|Juan de Nova Island||||JU|fra mdg||
europa-island|Europa Island||||EU|fra mdg||
bassas-da-india|Bassas da India||||BS|fra mdg||
tromelin|Tromelin Island||||TE|fra mus||
navassa|Navassa Island||||BQ|usa hti||
baker-island|Baker Island||||FQ|usa||
howland-island|Howland Island||||HQ|usa||
jarvis-island|Jarvis Island||||DQ|usa||
kingman-reef|Kingman Reef||||KQ|usa||
palmyra|Palmyra Atoll||||LQ|usa||
british-antarctic|British Antarctic Territory||||||exists:../1979 iso2:BQ iso3:ATB iso3n:080 iso4:BQAQ|Br. Antarctic Terr.
canton-and-enderbury|Canton and Enderbury Islands|||||gbr usa|exists:../1984 iso2:CT iso3:CTE iso3n:128 iso4:CTKI|
johnston-island|Johnston Island||||JQ|usa|iso2:JT iso3:JTN iso3n:396 iso4:JTUM|Johnston Atoll
midway|Midway Islands||||MQ|usa|iso2:MI iso3:MID iso3n:488 iso4:MIUM|
dronning-maud-land|Dronning Maud Land|||||nor|exists:../1983 iso2:NQ iso3:ATN iso3n:216 iso4:NQAQ|
neutral-zone|Neutral Zone|||||sau irq|exists:../1993 iso2:NT iso3:NTZ iso3n:536 iso4:NTHH|
pacific-trust|Trust Territory of the Pacific Islands|||||usa|exists:1947-07-18/1994-09-30 iso2:PC iso3:PCI iso3n:582 iso4:PCHH|Pacific Islands (trust territory);Fmr Pacific Isds
us-pacific-islands|US Miscellaneous Pacific Islands|||||usa|exists:../1986 iso2:PU iso3:PUS iso3n:849 iso4:PUUM|
panama-canal-zone|Panama Canal Zone|||||usa|exists:1903-11-18/1979-10-01 iso2:PZ iso3:PCZ iso3n:594 comtrade:592 iso4:PZPA|Fmr Panama-Canal-Zone
sikkim|Sikkim|||||ind|exists:../1975-05-16 iso2:SK iso3:SKM iso3n:698 iso4:SKIN|
wake-island|Wake Island||||WQ|usa|iso2:WK iso3:WAK iso3n:872 iso4:WKUM|
ryukyu-islands|Ryukyu Islands|||||jpn|exists:1945/1972-05-15 comtrade:647|Ryukyu Isd
sarawak|Sarawak|||||mys|comtrade:457|
sabah|Sabah|||||mys|comtrade:461|North Borneo
peninsular-malaysia|Peninsular Malaysia|||||mys|comtrade:459|Peninsula Malaysia
saint-kitts-nevis-anguilla|Saint Kitts-Nevis-Anguilla|||||gbr|exists:../1983-09-18 iso3n:658|St. Kitts-Nevis-Anguilla
`;
