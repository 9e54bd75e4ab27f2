/**
 * The 193 members of the United Nations and the Holy See, one a line; `records.ts` reads it.
 * id | name | ISO alpha-2 | ISO and M49 number | COW | Gleditsch–Ward | UN member | Wikidata | FIPS 10-4 | more | earlier names | other names.
 * A code or name may carry its days after @, as EDTF intervals; without them it stands for as long as the state is on a list.
 * COW: State System Membership v2016. Gleditsch–Ward: system membership of 2017 with its list of microstates.
 */
export const STATES_DATA = `
afg|Afghanistan|AF|004|700@1919-08-08/..|700@1816-01-01/1888-12-30,1919-05-01/..|1946/..|Q889|AF|||Islamic Republic of Afghanistan
alb|Albania|AL|008|339@1914-01-01/1939-04-07,1944-11-17/..|339@1913-01-01/..|1955/..|Q222|AL|||
dza|Algeria|DZ|012|615@1962-07-05/..|615@1816-01-01/1830-07-05,1962-07-05/..|1962/..|Q262|AG|||
and|Andorra|AD|020|232@1993-07-28/..|232@1816-01-01/..|1993/..|Q228|AN|iso3:ADO||
ago|Angola|AO|024|540@1975-11-11/..|540@1975-11-11/..|1976/..|Q916|AO|||
atg|Antigua and Barbuda|AG|028|58@1981-11-01/..|58@1981-11-01/..|1981/..|Q781|AC|||Antigua Barbuda
arg|Argentina|AR|032|160@1841-01-01/..|160@1816-07-09/..|1945/..|Q414|AR|||Argentine Republic
arm|Armenia|AM|051|371@1991-12-26/..|371@1991-12-21/..|1992/..|Q399|AM|||
aus|Australia|AU|036|900@1920-01-10/..|900@1901-01-01/..|1945/..|Q408|AS|||Commonwealth of Australia
aut|Austria|AT|040|305@1919-09-10/1938-03-13,1955-07-27/..|305@1918-11-14/..|1955/..|Q40|AU|||
aze|Azerbaijan|AZ|031|373@1991-12-26/..|373@1991-12-21/..|1992/..|Q227|AJ|||
bhs|Bahamas|BS|044|31@1973-07-10/..|31@1973-07-10/..|1973/..|Q778|BF|||Commonwealth of the Bahamas
bhr|Bahrain|BH|048|692@1971-08-15/..|692@1971-08-15/..|1971/..|Q398|BA|||
bgd|Bangladesh|BD|050|771@1971-12-16/..|771@1971-12-16/..|1974/..|Q902|BG|||
brb|Barbados|BB|052|53@1966-11-30/..|53@1966-11-30/..|1966/..|Q244|BB|||
blr|Belarus|BY|112|370@1991-12-26/..|370@1991-08-25/..|1945/..|Q184|BO|iso3:BYS iso4:BYAA|Byelorussian SSR@1945/1991-08-24|Byelorussia;Belorussia;Byelorussian Soviet Socialist Republic;Belarus (Byelorussia)
bel|Belgium|BE|056|211@1830-12-20/1940-05-28,1945-06-26/..|211@1830-10-04/..|1945/..|Q31|BE|||
blz|Belize|BZ|084|80@1981-09-21/..|80@1981-09-21/..|1981/..|Q242|BH|||British Honduras
ben|Benin|BJ|204|434@1960-08-01/..|434@1960-08-01/..|1960/..|Q962|BN|iso2:DY iso3:DHY iso4:DYBJ|Dahomey@1960/1975-11-29|
btn|Bhutan|BT|064|760@1971-09-21/..|760@1949-01-01/..|1971/..|Q917|BT|||
bol|Bolivia|BO|068|145@1848-01-01/..|145@1825-08-06/..|1945/..|Q750|BL|||Bolivia (Plurinational State of)
bih|Bosnia and Herzegovina|BA|070|346@1992-04-07/..|346@1992-04-27/..|1992/..|Q225|BK|||Bosnia;Bosnia-Herzegovina
bwa|Botswana|BW|072|571@1966-09-30/..|571@1966-09-30/..|1966/..|Q963|BC|||Bechuanaland
bra|Brazil|BR|076|140@1822-09-07/..|140@1822-09-07/..|1945/..|Q155|BR|||Federative Republic of Brazil;Empire of Brazil;Brasil
brn|Brunei|BN|096|835@1984-01-01/..|835@1984-01-01/..|1984/..|Q921|BX|||Brunei Darussalam;Negara Brunei Darussalam
bgr|Bulgaria|BG|100|355@1908-10-05/..|355@1878-03-03/..|1955/..|Q219|BU|||
bfa|Burkina Faso|BF|854|439@1960-08-05/..|439@1960-08-05/..|1960/..|Q965|UV|iso2:HV iso3:HVO iso4:HVBF|Upper Volta@1960/1984-08-03|Burkina;Burkina Faso (Upper Volta)
bdi|Burundi|BI|108|516@1962-07-01/..|516@1962-07-01/..|1962/..|Q967|BY|||
cpv|Cabo Verde|CV|132|402@1975-07-05/..|402@1975-07-05/..|1975/..|Q1011|CV||Cape Verde@1975/2013-10-23|
khm|Cambodia|KH|116|811@1953-11-09/..|811@1953-11-09/..|1955/..|Q424|CB||Democratic Kampuchea@1976/1979;Khmer Republic@1970/1975|Kampuchea;Cambodia (Kampuchea)
cmr|Cameroon|CM|120|471@1960-01-01/..|471@1960-01-01/..|1960/..|Q1009|CM|||Cameroun;United Republic of Cameroon
can|Canada|CA|124|20@1920-01-10/..|20@1867-07-01/..|1945/..|Q16|CA|||
caf|Central African Republic|CF|140|482@1960-08-13/..|482@1960-08-13/..|1960/..|Q929|CT||Central African Empire@1976/1979|Centrafrique;Central African Rep.;CAR
tcd|Chad|TD|148|483@1960-08-11/..|483@1960-08-11/..|1960/..|Q657|CD|||Tchad
chl|Chile|CL|152|155@1839-01-01/..|155@1818-04-01/..|1945/..|Q298|CI|||
chn|China|CN|156|710@1860-10-25/..|710@1816-01-01/..|1945/..|Q148|CH|||People's Republic of China;PR China;PRC;China, mainland;Mainland China;China (People's Republic of);Republic of China@1912/1949-12-07
col|Colombia|CO|170|100@1831-01-01/..|100@1830-09-23/..|1945/..|Q739|CO||New Granada@1831/1863|
com|Comoros|KM|174|581@1975-12-31/..|581@1975-07-06/..|1975/..|Q970|CN|||Union of the Comoros
cog|Congo|CG|178|484@1960-08-15/..|484@1960-08-15/..|1960/..|Q971|CF|||Republic of the Congo;Congo-Brazzaville;Congo (Brazzaville);Congo Brazzaville;French Congo;Middle Congo;People's Republic of the Congo
cod|Democratic Republic of the Congo|CD|180|490@1960-06-30/..|490@1960-06-30/..|1960/..|Q974|CG|iso2:ZR iso3:ZAR iso4:ZRCD|Zaire@1971-10-27/1997-05-17|DR Congo;DRC;D.R. Congo;Dem. Rep. Congo;Congo-Kinshasa;Congo (Kinshasa);Congo-Leopoldville;Belgian Congo;Congo Free State;Congo, Democratic Republic of (Zaire);Congo, Democratic Republic of;Congo DR;Congo, DR
cri|Costa Rica|CR|188|94@1920-01-01/..|94@1840-01-01/..|1945/..|Q800|CS|||
civ|Côte d'Ivoire|CI|384|437@1960-08-07/..|437@1960-08-07/..|1960/..|Q1008|IV|||Ivory Coast;Cote d' Ivoire
hrv|Croatia|HR|191|344@1992-01-15/..|344@1992-04-27/..|1992/..|Q224|HR|||
cub|Cuba|CU|192|40@1902-05-20/1906-09-25,1909-01-23/..|40@1902-05-20/..|1945/..|Q241|CU|||
cyp|Cyprus|CY|196|352@1960-08-16/..|352@1960-08-16/..|1960/..|Q229|CY|||
cze|Czechia|CZ|203|316@1993-01-01/..|316@1993-01-01/..|1993/..|Q213|EZ||Czech Republic@1993/2016-07-04|Czech Rep.
dnk|Denmark|DK|208|390@1816-01-01/1940-04-09,1945-05-07/..|390@1816-01-01/..|1945/..|Q35|DA|wikidata:Q756617||
dji|Djibouti|DJ|262|522@1977-06-27/..|522@1977-06-27/..|1977/..|Q977|DJ|iso2:AI@../1977 iso3:AFI iso4:AIDJ||French Somaliland
dma|Dominica|DM|212|54@1978-11-03/..|54@1978-11-03/..|1978/..|Q784|DO|||Commonwealth of Dominica
dom|Dominican Republic|DO|214|42@1894-01-01/1916-11-29,1924-09-29/..|42@1844-02-27/..|1945/..|Q786|DR|||Dominican Rep.;Santo Domingo
ecu|Ecuador|EC|218|130@1854-01-01/..|130@1830-05-13/..|1945/..|Q736|EC|||
egy|Egypt|EG|818|651@1855-01-01/1882-09-15,1937-05-26/..|651@1827-01-01/1855-12-31,1922-02-28/..|1945/..|Q79|EG|wikidata:Q170468@1958-02-22/1971-09-01|United Arab Republic@1958-02-22/1971-09-01|Arab Republic of Egypt;UAR
slv|El Salvador|SV|222|92@1875-01-01/..|92@1840-01-01/..|1945/..|Q792|ES|||
gnq|Equatorial Guinea|GQ|226|411@1968-10-12/..|411@1968-10-12/..|1968/..|Q983|EK|||Spanish Guinea;Eq. Guinea
eri|Eritrea|ER|232|531@1993-05-24/..|531@1993-05-24/..|1993/..|Q986|ER|||
est|Estonia|EE|233|366@1918-02-24/1940-06-16,1991-09-06/..|366@1918-11-11/1940-06-01,1991-09-06/..|1991/..|Q191|EN|||
swz|Eswatini|SZ|748|572@1968-09-06/..|572@1968-09-06/..|1968/..|Q1050|WZ||Swaziland@1968/2018-04-18|
eth|Ethiopia|ET|231|530@1898-01-01/1936-05-05,1941-05-05/..|530@1855-02-11/..|1945/..|Q115|ET|iso3n:230@../1993-05-23||Abyssinia;Ethiopian Empire;Federal Democratic Republic of Ethiopia
fji|Fiji|FJ|242|950@1970-10-10/..|950@1970-10-10/..|1970/..|Q712|FJ|||Republic of the Fiji Islands;Fiji Islands
fin|Finland|FI|246|375@1917-12-06/..|375@1917-12-06/..|1955/..|Q33|FI|||
fra|France|FR|250|220@1816-01-01/1942-11-11,1944-08-25/..|220@1816-01-01/..|1945/..|Q142|FR|comtrade:251 iso2:FX iso3:FXX iso3n:249 iso4:FXFR||French Republic
gab|Gabon|GA|266|481@1960-08-17/..|481@1960-08-17/..|1960/..|Q1000|GB|||
gmb|Gambia|GM|270|420@1965-02-18/..|420@1965-02-18/..|1965/..|Q1005|GA|||
geo|Georgia|GE|268|372@1991-12-26/..|372@1991-12-21/..|1992/..|Q230|GG|||
deu|Germany|DE|276|255@1816-01-01/1945-05-08,1990-10-03/.. 260@1955-05-05/1990-10-02|255@1816-01-01/1945-05-07 260@1949-09-21/..|1973/..|Q183|GM|iso3n:280@1949/1990-10-02 fips:GE@1949/1990-10-02 wikidata:Q713750@1949/1990-10-02 wikidata:Q43287@1871/1945 wikidata:Q27306@1816/1871|West Germany@1949-05-23/1990-10-02|Federal Republic of Germany;German Federal Republic;Germany, Federal Republic of;Germany (Federal Republic);Fed. Rep. of Germany;Germany, West;FRG;GFR;BRD;West Germany (FRG);Prussia@1816/1871-01-17;German Empire@1871-01-18/1918-11-09;Germany (Prussia);Fmr Fed. Rep. of Germany;Deutschland;German Reich
gha|Ghana|GH|288|452@1957-03-06/..|452@1957-03-06/..|1957/..|Q117|GH|||Gold Coast
grc|Greece|GR|300|350@1828-01-01/1941-04-23,1944-10-13/..|350@1828-04-25/..|1945/..|Q41|GR|||Hellenic Republic;Hellas
grd|Grenada|GD|308|55@1974-02-07/..|55@1974-02-07/..|1974/..|Q769|GJ|||
gtm|Guatemala|GT|320|90@1868-01-01/..|90@1840-01-01/..|1945/..|Q774|GT|||
gin|Guinea|GN|324|438@1958-10-02/..|438@1958-10-02/..|1958/..|Q1006|GV|||Guinea-Conakry;French Guinea
gnb|Guinea-Bissau|GW|624|404@1974-09-10/..|404@1974-09-10/..|1974/..|Q1007|PU|||Portuguese Guinea;Guinea Bissau
guy|Guyana|GY|328|110@1966-05-26/..|110@1966-05-26/..|1966/..|Q734|GY|||British Guiana;Co-operative Republic of Guyana
hti|Haiti|HT|332|41@1859-01-01/1915-07-28,1934-08-15/..|41@1816-01-01/1915-07-04,1934-08-15/..|1945/..|Q790|HA|||
hnd|Honduras|HN|340|91@1899-01-01/..|91@1840-01-01/..|1945/..|Q783|HO|||
hun|Hungary|HU|348|310@1918-11-16/..|310@1918-11-03/..|1955/..|Q28|HU|||
isl|Iceland|IS|352|395@1944-06-17/..|395@1944-06-17/..|1946/..|Q189|IC|||
ind|India|IN|356|750@1947-08-15/..|750@1947-08-15/..|1945/..|Q668|IN|comtrade:699||Bharat;British India;India, excl. Sikkim
idn|Indonesia|ID|360|850@1949-12-27/..|850@1945-08-17/..|1950/..|Q252|ID|||Dutch East Indies;Netherlands East Indies
irn|Iran|IR|364|630@1855-01-01/..|630@1816-01-01/..|1945/..|Q794|IR||Persia@1816/1935-03-21|Islamic Republic of Iran;Iran (Persia)
irq|Iraq|IQ|368|645@1932-10-03/..|645@1932-10-03/..|1945/..|Q796|IZ|||
irl|Ireland|IE|372|205@1922-12-06/..|205@1921-12-06/..|1955/..|Q27|EI||Irish Free State@1922/1937|Eire;Irish Republic
isr|Israel|IL|376|666@1948-05-14/..|666@1948-05-14/..|1949/..|Q801|IS|||
ita|Italy|IT|380|325@1816-01-01/..|325@1816-01-01/..|1955/..|Q38|IT|comtrade:380 comtrade:381||Sardinia@1816/1861-03-16;Piedmont@1816/1861-03-16;Piedmont-Sardinia;Kingdom of Sardinia;Italy/Sardinia
jam|Jamaica|JM|388|51@1962-08-06/..|51@1962-08-06/..|1962/..|Q766|JM|||
jpn|Japan|JP|392|740@1860-01-01/1945-08-14,1952-04-28/..|740@1816-01-01/..|1956/..|Q17|JA|||
jor|Jordan|JO|400|663@1946-03-22/..|663@1946-05-25/..|1955/..|Q810|JO||Transjordan@1946/1949|Hashemite Kingdom of Jordan
kaz|Kazakhstan|KZ|398|705@1991-12-26/..|705@1991-12-16/..|1992/..|Q232|KZ|||Kazakstan
ken|Kenya|KE|404|501@1963-12-12/..|501@1963-12-12/..|1963/..|Q114|KE|||
kir|Kiribati|KI|296|946@1999-09-14/..|970@1979-07-12/..|1999/..|Q710|KR|iso2:GE@../1979 iso3:GEL iso4:GEHH||Gilbert Islands
prk|North Korea|KP|408|731@1948-09-09/..|731@1948-09-09/..|1991/..|Q423|KN|||Democratic People's Republic of Korea;DPRK;DPR Korea;Korea, North;Korea, DPR of;Korea, DPR;Korea, People's Republic of;Korea, Dem. Rep.;Dem. Rep. Korea;Korea (North)
kor|South Korea|KR|410|732@1949-06-29/..|732@1948-08-15/..|1991/..|Q884|KS|||Republic of Korea;Korea@1948-08-15/..;ROK;Korea, South;Korea, Rep.;Rep. of Korea;Korea (South);S. Korea
kwt|Kuwait|KW|414|690@1961-06-19/..|690@1961-06-19/..|1963/..|Q817|KU|||
kgz|Kyrgyzstan|KG|417|703@1991-12-26/..|703@1991-08-31/..|1992/..|Q813|KG|||Kyrgyz Republic;Kirghizia;Kirgizstan;Kyrgyz Rep.
lao|Laos|LA|418|812@1953-10-23/..|812@1954-05-01/..|1955/..|Q819|LA|||Lao People's Democratic Republic;Lao PDR;Lao;Lao People's Dem. Rep.
lva|Latvia|LV|428|367@1918-11-18/1940-06-16,1991-09-06/..|367@1918-11-11/1940-06-01,1991-09-06/..|1991/..|Q211|LG|||
lbn|Lebanon|LB|422|660@1946-03-10/..|660@1944-11-22/..|1945/..|Q822|LE|||Lebanese Republic
lso|Lesotho|LS|426|570@1966-10-04/..|570@1966-10-04/..|1966/..|Q1013|LT|||Basutoland
lbr|Liberia|LR|430|450@1920-06-30/..|450@1847-07-26/..|1945/..|Q1014|LI|||
lby|Libya|LY|434|620@1951-12-24/..|620@1816-01-01/1834-12-31,1951-12-24/..|1955/..|Q1016|LY|||Libyan Arab Jamahiriya;Socialist People's Libyan Arab Jamahiriya;Libyan Arab Republic;Libya GNC;Libyan Jamahiriya
lie|Liechtenstein|LI|438|223@1990-09-18/..|223@1816-01-01/..|1990/..|Q347|LS|||
ltu|Lithuania|LT|440|368@1918-02-16/1940-06-15,1991-09-06/..|368@1918-02-16/1940-06-01,1991-09-06/..|1991/..|Q37|LH|||
lux|Luxembourg|LU|442|212@1920-11-15/1940-05-10,1944-09-10/..|212@1867-05-11/..|1945/..|Q32|LU|||Luxemburg
mdg|Madagascar|MG|450|580@1960-06-26/..|580@1816-01-01/1896-08-05,1960-06-26/..|1960/..|Q1019|MA||Malagasy Republic@1960/1975|Malagasy;Madagascar (Malagasy)
mwi|Malawi|MW|454|553@1964-07-06/..|553@1964-07-06/..|1964/..|Q1020|MI|||Nyasaland
mys|Malaysia|MY|458|820@1957-08-31/..|820@1957-08-31/..|1957/..|Q833|MY||Malaya@1957/1963-09-15|Federation of Malaya
mdv|Maldives|MV|462|781@1965-07-26/..|781@1965-05-26/..|1965/..|Q826|MV|||Maldive Islands
mli|Mali|ML|466|432@1960-06-20/..|432@1960-09-22/..|1960/..|Q912|ML|||French Sudan;Sudanese Republic
mlt|Malta|MT|470|338@1964-09-21/..|338@1964-09-21/..|1964/..|Q233|MT|||
mhl|Marshall Islands|MH|584|983@1991-09-17/..|983@1986-10-21/..|1991/..|Q709|RM|||
mrt|Mauritania|MR|478|435@1960-11-28/..|435@1960-11-28/..|1961/..|Q1025|MR|||Islamic Republic of Mauritania
mus|Mauritius|MU|480|590@1968-03-12/..|590@1968-03-12/..|1968/..|Q1027|MP|||
mex|Mexico|MX|484|70@1831-01-01/..|70@1821-07-01/..|1945/..|Q96|MX|||United Mexican States
fsm|Micronesia|FM|583|987@1991-09-17/..|987@1986-11-03/..|1991/..|Q702|FM|||Federated States of Micronesia;Micronesia, Fed. Sts.;Micronesia (Federated States of);FS Micronesia;Micronesia (country);Fed. States of Micronesia
mda|Moldova|MD|498|359@1991-12-26/..|359@1991-08-27/..|1992/..|Q217|MD|||Moldavia;Rep. of Moldova
mco|Monaco|MC|492|221@1993-05-28/..|221@1861-02-02/..|1993/..|Q235|MN|comtrade:none||Monako;Principality of Monaco
mng|Mongolia|MN|496|712@1921-03-13/..|712@1921-03-13/..|1961/..|Q711|MG|||Mongolian People's Republic;Outer Mongolia
mne|Montenegro|ME|499|341@2006-06-12/..|341@1868-01-01/1915-07-01,2006-06-03/..|2006/..|Q236|MJ|||
mar|Morocco|MA|504|600@1847-01-01/1912-03-30,1956-03-02/..|600@1816-01-01/1904-01-01,1956-03-02/..|1956/..|Q1028|MO|||
moz|Mozambique|MZ|508|541@1975-06-25/..|541@1975-06-25/..|1975/..|Q1029|MZ|||Portuguese East Africa
mmr|Myanmar|MM|104|775@1948-01-04/..|775@1816-01-01/1885-12-31,1948-01-04/..|1948/..|Q836|BM|iso2:BU iso3:BUR iso4:BUMM|Burma@1948/1989-06-18|Myanmar (Burma);Republic of the Union of Myanmar
nam|Namibia|NA|516|565@1990-03-21/..|565@1990-03-21/..|1990/..|Q1030|WA|||South West Africa;South-West Africa
nru|Nauru|NR|520|970@1999-09-14/..|971@1968-01-31/..|1999/..|Q697|NR|||
npl|Nepal|NP|524|790@1920-01-01/..|790@1816-01-01/..|1955/..|Q837|NP|||
nld|Netherlands|NL|528|210@1816-01-01/1940-07-14,1945-06-26/..|210@1816-01-01/..|1945/..|Q55|NL|wikidata:Q29999||Holland;Kingdom of the Netherlands;United Netherlands
nzl|New Zealand|NZ|554|920@1920-01-10/..|920@1907-09-01/..|1945/..|Q664|NZ|||Aotearoa New Zealand
nic|Nicaragua|NI|558|93@1900-01-01/..|93@1840-01-01/..|1945/..|Q811|NU|||
ner|Niger|NE|562|436@1960-10-03/..|436@1960-08-03/..|1960/..|Q1032|NG|||
nga|Nigeria|NG|566|475@1960-10-01/..|475@1960-10-01/..|1960/..|Q1033|NI|||
mkd|North Macedonia|MK|807|343@1993-04-08/..|343@1991-11-20/..|1993/..|Q221|MK||Macedonia@1991/2019-02-12|FYR of Macedonia;Former Yugoslav Republic of Macedonia;FYROM;FYR Macedonia;TFYR of Macedonia;Macedonia, FYR;Macedonia (the former Yugoslav Rep. of)
nor|Norway|NO|578|385@1905-06-07/1940-04-30,1945-05-07/..|385@1905-08-26/..|1945/..|Q20|NO|comtrade:579||Norway, excl. Svalbard and Jan Mayen;Norway, incl. Svalbard
omn|Oman|OM|512|698@1971-10-07/..|698@1816-01-01/..|1971/..|Q842|MU||Muscat and Oman@1820/1970|
pak|Pakistan|PK|586|770@1947-08-14/..|770@1947-08-14/..|1947/..|Q843|PK|comtrade:588@../1971||East and West Pakistan;Islamic Republic of Pakistan
plw|Palau|PW|585|986@1994-12-15/..|986@1994-10-01/..|1994/..|Q695|PS|||Belau
pan|Panama|PA|591|95@1903-11-03/..|95@1903-11-03/..|1945/..|Q804|PM|comtrade:590@1962/1977||Panama, excl. Canal Zone
png|Papua New Guinea|PG|598|910@1975-09-16/..|910@1975-09-16/..|1975/..|Q691|PP|||
pry|Paraguay|PY|600|150@1846-01-01/1870-06-20,1876-06-22/..|150@1816-01-01/..|1945/..|Q733|PA|||
per|Peru|PE|604|135@1839-01-01/..|135@1824-12-09/..|1945/..|Q419|PE|||
phl|Philippines|PH|608|840@1946-07-04/..|840@1946-07-04/..|1945/..|Q928|RP|||
pol|Poland|PL|616|290@1918-11-03/1939-09-27,1945-06-28/..|290@1918-11-11/..|1945/..|Q36|PL|||
prt|Portugal|PT|620|235@1816-01-01/..|235@1816-01-01/..|1955/..|Q45|PO|||Portuguese Republic
qat|Qatar|QA|634|694@1971-09-03/..|694@1971-09-03/..|1971/..|Q846|QA|||
rou|Romania|RO|642|360@1878-07-13/..|360@1878-07-13/..|1955/..|Q218|RO|iso3:ROM||Rumania;Roumania
rus|Russia|RU|643|365@1816-01-01/..|365@1816-01-01/..|1945/..|Q159|RS|iso2:SU@../1992-08-30 iso3:SUN@../1992-08-30 iso3n:810@../1991-12-31 iso4:SUHH@../1992-08-30 fips:UR@../1991-12-31 wikidata:Q15180@1922-12-30/1991-12-26|Soviet Union@1922-12-30/1991-12-25|Russian Federation;USSR;Union of Soviet Socialist Republics;U.S.S.R.;Fmr USSR;Former USSR;Former Soviet Union;Russian Empire@1816/1917-09-13;Russia (Soviet Union);USSR (Soviet Union);USSR/Russia;Russia (USSR);Russian SFSR
rwa|Rwanda|RW|646|517@1962-07-01/..|517@1962-01-07/..|1962/..|Q1037|RW|||Ruanda
kna|Saint Kitts and Nevis|KN|659|60@1983-09-19/..|60@1983-09-19/..|1983/..|Q763|SC|||Saint Christopher and Nevis;St Kitts Nevis;St. Kitts-Nevis;Federation of Saint Christopher and Nevis
lca|Saint Lucia|LC|662|56@1979-02-22/..|56@1979-02-22/..|1979/..|Q760|ST|||
vct|Saint Vincent and the Grenadines|VC|670|57@1979-10-27/..|57@1979-10-27/..|1980/..|Q757|VC|||Saint Vincent
wsm|Samoa|WS|882|990@1976-12-15/..|990@1962-01-01/..|1976/..|Q683|WS||Western Samoa@1962/1997-07-03|
smr|San Marino|SM|674|331@1992-03-02/..|331@1816-01-01/..|1992/..|Q238|SM|||
stp|São Tomé and Príncipe|ST|678|403@1975-07-12/..|403@1975-07-12/..|1975/..|Q1039|TP|||Sao Tome;Sao Tome & Principe
sau|Saudi Arabia|SA|682|670@1927-05-20/..|670@1932-09-23/..|1945/..|Q851|SA|||Hejaz and Nejd@1927/1932-09-22;Saudi
sen|Senegal|SN|686|433@1960-08-20/..|433@1960-04-04/..|1960/..|Q1041|SG|||
srb|Serbia|RS|688|345@1878-07-13/1918-11-30,1992-04-27/..|345@1992-04-27/2006-06-04 340@1878-07-13/1915-10-01,2006-06-05/..|2000-11-01/..|Q403|RI|iso2:YU@1992-04-27/2003-07-13 iso2:CS@2003-07-14/2006-09-25 iso3:YUG@1992-04-27/2006-06-04 iso3:SCG@2003-07-14/2006-09-25 iso3n:891@1992-04-27/2006-09-25 iso4:YUCS@1992-04-27/2003-07-13 iso4:CSXX@2003-07-14/2006-09-25 fips:YI@1992-04-27/.. fips:RB wikidata:Q838261@1992-04-27/2003-02-03 wikidata:Q37024@2003-02-04/2006-06-04|Yugoslavia@1992-04-27/2003-02-03;Serbia and Montenegro@2003-02-04/2006-06-04|FR Yugoslavia;Federal Republic of Yugoslavia;State Union of Serbia and Montenegro;Yugoslavia, FR (Serbia/Montenegro);Serbia (Yugoslavia);Serbia-Montenegro
syc|Seychelles|SC|690|591@1976-06-29/..|591@1976-06-29/..|1976/..|Q1042|SE|||
sle|Sierra Leone|SL|694|451@1961-04-27/..|451@1961-04-27/..|1961/..|Q1044|SL|||
sgp|Singapore|SG|702|830@1965-08-09/..|830@1965-08-09/..|1965/..|Q334|SN|||
svk|Slovakia|SK|703|317@1993-01-01/..|317@1993-01-01/..|1993/..|Q214|LO|||Slovak Republic;Slovak Rep.
svn|Slovenia|SI|705|349@1992-01-15/..|349@1992-04-27/..|1992/..|Q215|SI|||
slb|Solomon Islands|SB|090|940@1978-07-07/..|940@1978-07-07/..|1978/..|Q685|BP|||Solomons;Solomon Isds
som|Somalia|SO|706|520@1960-07-01/..|520@1960-07-01/..|1960/..|Q1045|SO|||Somali Republic;Somali Democratic Republic;Italian Somaliland;Federal Republic of Somalia
zaf|South Africa|ZA|710|560@1920-01-10/..|560@1910-05-31/..|1945/..|Q258|SF|||Union of South Africa;RSA
ssd|South Sudan|SS|728|626@2011-07-09/..|626@2011-07-09/..|2011/..|Q958|OD|||Rep. of South Sudan
esp|Spain|ES|724|230@1816-01-01/..|230@1816-01-01/..|1955/..|Q29|SP|||
lka|Sri Lanka|LK|144|780@1948-02-04/..|780@1948-02-04/..|1955/..|Q854|CE||Ceylon@1948/1972-05-21|Democratic Socialist Republic of Sri Lanka;Sri Lanka (Ceylon)
sdn|Sudan|SD|729|625@1956-01-01/..|625@1956-01-01/..|1956/..|Q1049|SU|iso3n:736@../2011-07-08||Anglo-Egyptian Sudan;Fmr Sudan;North Sudan;Sudan (former);Sudan, The;Northern Sudan
sur|Suriname|SR|740|115@1975-11-25/..|115@1975-11-25/..|1975/..|Q730|NS|||Surinam;Dutch Guiana
swe|Sweden|SE|752|380@1816-01-01/..|380@1816-01-01/..|1946/..|Q34|SW|||
che|Switzerland|CH|756|225@1816-01-01/..|225@1816-01-01/..|2002/..|Q39|SZ|comtrade:757||Swiss Confederation;Switzerland, Liechtenstein
syr|Syria|SY|760|652@1946-04-17/1958-02-01,1961-09-29/..|652@1946-01-01/..|1945-10-24/1958-02-21,1961-10-13/..|Q858|SY|||Syrian Arab Republic;Syrian Arab Rep.
tjk|Tajikistan|TJ|762|702@1991-12-26/..|702@1991-09-09/..|1992/..|Q863|TI|||Tadzhikistan;Tadjikistan
tza|Tanzania|TZ|834|510@1961-12-09/..|510@1961-12-09/..|1961/..|Q924|TZ|comtrade:835@../1964-04-25|Tanganyika@1961/1964-04-25|United Republic of Tanzania;United Rep. of Tanzania;Tanzania/Tanganyika;Tanzania, United Rep. of
tha|Thailand|TH|764|800@1887-01-01/..|800@1816-01-01/..|1946/..|Q869|TH||Siam@1816/1939-06-23|
tls|Timor-Leste|TL|626|860@2002-09-27/..|860@2002-05-20/..|2002/..|Q574|TT|iso2:TP iso3:TMP iso4:TPTL||East Timor;Portuguese Timor
tgo|Togo|TG|768|461@1960-04-27/..|461@1960-04-27/..|1960/..|Q945|TO|||Togolese Republic
ton|Tonga|TO|776|955@1999-09-14/..|972@1970-06-04/..|1999/..|Q678|TN|||
tto|Trinidad and Tobago|TT|780|52@1962-08-31/..|52@1962-08-31/..|1962/..|Q754|TD|||Trinidad
tun|Tunisia|TN|788|616@1825-01-01/1881-05-12,1956-03-20/..|616@1816-01-01/1881-05-12,1956-01-01/..|1956/..|Q948|TS|||
tur|Türkiye|TR|792|640@1816-01-01/..|640@1816-01-01/..|1945/..|Q43|TU|wikidata:Q12560@1816/1923-10-28|Turkey@1923-10-29/2022-06-01;Ottoman Empire@1816/1922-11-01|Turkey (Ottoman Empire);Turkey/Ottoman Empire;Ottoman Turkey
tkm|Turkmenistan|TM|795|701@1991-12-26/..|701@1991-10-27/..|1992/..|Q874|TX|||Turkmenia
tuv|Tuvalu|TV|798|947@2000-09-05/..|973@1978-10-01/..|2000/..|Q672|TV|||Ellice Islands
uga|Uganda|UG|800|500@1962-10-09/..|500@1962-10-09/..|1962/..|Q1036|UG|||
ukr|Ukraine|UA|804|369@1991-12-26/..|369@1991-12-01/..|1945/..|Q212|UP||Ukrainian SSR@1945/1991-08-23|Ukrainian Soviet Socialist Republic
are|United Arab Emirates|AE|784|696@1971-12-02/..|696@1971-12-02/..|1971/..|Q878|AE|||UAE;Trucial States;Emirates;Utd. Arab Em.
gbr|United Kingdom|GB|826|200@1816-01-01/..|200@1816-01-01/..|1945/..|Q145|UK|||United Kingdom of Great Britain and Northern Ireland;Great Britain;Britain;UK;U.K.;GB;UK of Great Britain and Northern Ireland
usa|United States|US|840|2@1816-01-01/..|2@1816-01-01/..|1945/..|Q30|US|comtrade:841@1962/1980 comtrade:842||United States of America;USA;U.S.A.;US;U.S.;America;USA (before 1981);USA, Puerto Rico and US Virgin Islands
ury|Uruguay|UY|858|165@1882-01-01/..|165@1830-05-26/..|1945/..|Q77|UY|||Eastern Republic of Uruguay;Oriental Republic of Uruguay
uzb|Uzbekistan|UZ|860|704@1991-12-26/..|704@1991-08-31/..|1992/..|Q265|UZ|||
vut|Vanuatu|VU|548|935@1981-09-15/..|935@1980-07-30/..|1981/..|Q686|NH|iso2:NH iso3:NHB iso4:NHVU||New Hebrides
vat|Holy See|VA|336||||Q237|VT|wikidata:Q159583 exists:1929-02-11/..||Vatican City;Vatican;Holy See (Vatican City State);Vatican City State;The Vatican;State of the Vatican City
ven|Venezuela|VE|862|101@1841-01-01/..|101@1829-01-01/..|1945/..|Q717|VE|||Bolivarian Republic of Venezuela;Venezuela, RB;Venezuela (Bolivarian Rep. of)
vnm|Viet Nam|VN|704|816@1954-07-21/..|816@1954-05-01/.. 815@1816-01-01/1893-01-01|1977/..|Q881|VM|iso2:VD@../1977 iso3:VDR@../1977 iso4:VDVN@../1977 comtrade:866@../1975-04-30||Vietnam;Socialist Republic of Vietnam;Democratic Republic of Vietnam@1954-05-01/1976-07-01;North Vietnam;Vietnam, North;DRV;Viet-Nam;Annam;Vietnam (Annam/Cochin China/Tonkin);Dem. Rep. of Vietnam;Fmr Dem. Rep. of Vietnam;Vietnam, Democratic Republic of
yem|Yemen|YE|887|678@1926-09-02/1990-05-21 679@1990-05-22/..|678@1918-10-30/..|1947/..|Q805|YM|iso3n:886@../1990-05-21 fips:YE@../1990-05-21 wikidata:Q267584@1962/1990-05-21|Yemen Arab Republic@1962-09-27/1990-05-21|North Yemen;Yemen, Rep.;Republic of Yemen;Yemen (Arab Republic of Yemen);Yemen, North;Yemen (North);YAR;Mutawakkilite Kingdom of Yemen;Fmr Arab Rep. of Yemen;Arab Republic of Yemen;Yemen Arab Rep.
zmb|Zambia|ZM|894|551@1964-10-24/..|551@1964-10-24/..|1964/..|Q953|ZA|||Northern Rhodesia
zwe|Zimbabwe|ZW|716|552@1965-11-11/..|552@1965-11-11/..|1980/..|Q954|ZI|iso2:RH iso3:RHO iso4:RHZW|Rhodesia@1965-11-11/1980-04-17|Southern Rhodesia;Zimbabwe (Rhodesia);Zimbabwe Rhodesia;Rhodesia (Zimbabwe)
`;
