/**
 * States that ended with no state continuing them (decision 0013), in the columns of `states.data.ts`:
 * id | name | ISO alpha-2 | ISO and M49 number | COW | Gleditsch–Ward | UN member | Wikidata | FIPS 10-4 | more | earlier names | other names.
 */
export const FORMER_DATA = `
yug|Yugoslavia|YU|890|345@1918-12-01/1941-04-20,1944-10-20/1992-04-26|345@1918-12-01/1992-04-26|1945-10-24/1992-04-26|Q36704|YO|iso4:YUCS|Kingdom of Serbs, Croats and Slovenes@1918-12-01/1929-10-02|SFR Yugoslavia;Socialist Federal Republic of Yugoslavia;Kingdom of Yugoslavia;Fmr Yugoslavia;Former Yugoslavia;SFRY
csk|Czechoslovakia|CS|200|315@1918-10-28/1939-03-15,1945-05-10/1992-12-31|315@1918-11-11/1992-12-31|1945-10-24/1992-12-31|Q33946|CZ|iso4:CSHH|Czech and Slovak Federative Republic@1990-04-23/1992-12-31|CSFR;CSSR;Former Czechoslovakia;Fmr Czechoslovakia;Czechoslovak Republic;Czechoslovak Socialist Republic
ddr|East Germany|DD|278|265@1954-03-25/1990-10-02|265@1949-10-05/1990-10-02|1973-09-18/1990-10-02|Q16957|GC|iso4:DDDE||German Democratic Republic;GDR;DDR;East Germany (GDR);Germany, East;Germany, Democratic Republic of;Fmr Dem. Rep. of Germany;Former German Democratic Republic;Dem. Rep. of Germany;Germany (East)
ymd|South Yemen|YD|720|680@1967-11-30/1990-05-21|680@1967-11-30/1990-05-21|1967-12-14/1990-05-21|Q199841|YS|iso4:YDYE|People's Republic of Southern Yemen@1967-11-30/1970-11-29|Yemen People's Republic;People's Democratic Republic of Yemen;Democratic Yemen;Yemen, Democratic;Yemen, South;Yemen, PDR;Fmr Democratic Yemen;Fmr Dem. Yemen;Yemen, People's Republic of;Yemen, People's Democratic Republic;Yemen (South);Southern Yemen
south-vietnam|South Vietnam|||817@1954-06-04/1975-04-30|817@1954-05-01/1975-04-30||Q180573|VS|comtrade:868 iso3:RVN|State of Vietnam@1949-06-13/1955-10-25|Republic of Vietnam;Vietnam, South;South Viet Nam;Republic of Viet-Nam;Fmr Rep. of Vietnam;Rep. of Vietnam;Vietnam, Republic of;Vietnam (South)
zanzibar|Zanzibar|||511@1963-12-19/1964-04-26|511@1963-12-19/1964-04-26|1963-12-16/1964-04-26|Q1774||comtrade:836||Zanzibar and Pemba;Zanzibar and Pemba Isd;Fmr Zanzibar and Pemba Isd;People's Republic of Zanzibar;Sultanate of Zanzibar
austria-hungary|Austria-Hungary|||300@1816-01-01/1918-11-12|300@1816-01-01/1918-11-13||Q28513|||Austrian Empire@1816/1867-06-07|Austria Hungary;Habsburg Empire;Habsburg Monarchy;Austro-Hungarian Empire;Austro-Hungarian Monarchy
hanover|Hanover|||240@1837-06-20/1866-07-26|240@1816-01-01/1871-01-17||Q164079||||Kingdom of Hanover;Hannover
bavaria|Bavaria|||245@1816-01-01/1871-01-18|245@1816-01-01/1871-01-17||Q154195||||Kingdom of Bavaria
baden|Baden|||267@1816-01-01/1871-01-18|267@1816-01-01/1871-01-17||Q186320||||Grand Duchy of Baden
saxony|Saxony|||269@1816-01-01/1867-04-17|269@1816-01-01/1871-01-17||Q153015||||Kingdom of Saxony
wuerttemberg|Württemberg|||271@1816-01-01/1871-01-18|271@1816-01-01/1871-01-17||Q159631||||Wuerttemberg;Wuerttemburg;Wurttemburg;Kingdom of Württemberg
hesse-kassel|Hesse-Kassel|||273@1816-01-01/1866-07-26|273@1816-01-01/1871-01-17||||||Hesse Electoral;Electorate of Hesse;Hesse-Kassel (Electoral);Electoral Hesse;Hesse-Cassel
hesse-darmstadt|Hesse-Darmstadt|||275@1816-01-01/1867-04-17|275@1816-01-01/1871-01-17||Q20135||||Hesse Grand Ducal;Grand Duchy of Hesse;Hesse-Darmstadt (Ducal);Hesse-Darmstadt (Grand Ducal)
mecklenburg-schwerin|Mecklenburg-Schwerin|||280@1843-01-01/1867-04-17|280@1816-01-01/1871-01-17||Q158445||||Mecklenburg Schwerin;Grand Duchy of Mecklenburg-Schwerin
papal-states|Papal States|||327@1816-01-01/1860-11-05|327@1816-01-01/1870-09-22||Q170174||||Papal State;States of the Church
two-sicilies|Two Sicilies|||329@1816-01-01/1861-02-13|329@1816-01-01/1861-03-16||Q188586||||Kingdom of the Two Sicilies;Naples
modena|Modena|||332@1842-01-01/1860-03-15|332@1816-01-01/1861-03-16||||||Duchy of Modena;Modena and Reggio
parma|Parma|||335@1851-01-01/1860-03-15|335@1816-01-01/1861-03-16||||||Duchy of Parma;Parma and Piacenza
tuscany|Tuscany|||337@1816-01-01/1860-03-15|337@1816-01-01/1861-03-16||Q154849||||Grand Duchy of Tuscany
gran-colombia|Gran Colombia||||99@1821-08-30/1830-09-22||||||Great Colombia;Greater Colombia
central-america|United Provinces of Central America||||89@1823-07-01/1839-12-31||||||Federal Republic of Central America;Central American Federation;Central American Republic
transvaal|Transvaal||||563@1852-01-01/1910-05-30||||||South African Republic;Transvaal (South African Republic)
orange-free-state|Orange Free State||||564@1854-03-28/1910-05-30||||||OFS
tibet|Tibet||||711@1913-01-01/1950-10-01||||||Tibet (1913-1950)
korea|Korea|||730@1887-01-01/1905-11-17|730@1816-01-01/1910-08-22||Q28179|||Korean Empire@1897-10-12/1910-08-22|Joseon;Choson
`;
