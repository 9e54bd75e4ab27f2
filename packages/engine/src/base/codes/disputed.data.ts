/**
 * Entities that some lists count as states and others do not, in the columns of `states.data.ts`. `exists` runs from the day
 * on which each declared itself a state, or for Taiwan from the first day on the COW and Gleditsch–Ward lists.
 * id | name | ISO alpha-2 | ISO and M49 number | COW | Gleditsch–Ward | UN member | Wikidata | FIPS 10-4 | more | earlier names | other names.
 */
export const DISPUTED_DATA = `
xkx|Kosovo|XK||347@2008-02-20/..|347@2008-02-17/..||Q1246|KV|exists:2008-02-17/.. iso3:KSV iso3:KOS iso3:OWID_KOS||Republic of Kosovo;Kosova;Kosovo (under UNSCR 1244);Kosovo (UNSCR 1244)
twn|Taiwan|TW|158|713@1949-12-08/..|713@1949-12-08/..||Q865|TW|exists:1949-12-08/.. comtrade:490||Republic of China@1949-12-08/..;Taiwan, Republic of China;Chinese Taipei;Taiwan, Province of China;Taiwan, China;Taiwan (China);Taiwan Province of China;Taipei,Chinese;Formosa;ROC;Other Asia, nes;Other Asia, not elsewhere specified;Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu
pse|Palestine|PS|275||||Q219060|WE|exists:1988-11-15/.. observer:2012-11-29/.. fips:GZ iso3:WBG wikidata:Q407199||State of Palestine;Palestine, State of;Occupied Palestinian Territory;Occupied Palestinian Territories;Palestinian Territory, Occupied;Palestinian Territory;Palestinian Territories;State of Palestine (Occupied Palestinian Territory);West Bank and Gaza;West Bank and Gaza Strip;West Bank;Gaza;Gaza Strip;Palestinian Authority;Palestinian National Authority;Palestine/West Bank and Gaza;Palestine/Gaza;Palestine/West Bank
esh|Western Sahara|EH|732||||Q6250|WI|exists:1976-02-27/.. wikidata:Q40362||Sahrawi Arab Democratic Republic;Sahrawi Republic;SADR;Spanish Sahara
northern-cyprus|Northern Cyprus||||||Q23681||exists:1983-11-15/..||Turkish Republic of Northern Cyprus;TRNC;North Cyprus;Cyprus, Northern
abkhazia|Abkhazia||||396@2008-08-26/..||Q31354462||exists:1992-07-23/.. wikidata:Q23334||Republic of Abkhazia;Apsny
south-ossetia|South Ossetia||||397@2008-08-26/..||Q23427||exists:1991-12-21/..||Republic of South Ossetia;South Ossetia-Alania;Tskhinvali region;State of Alania
transnistria|Transnistria||||||Q907112||exists:1990-09-02/..||Transdniestria;Transdniester;Pridnestrovie;Pridnestrovian Moldavian Republic;Trans-Dniester
somaliland|Somaliland||||||Q34754||exists:1991-05-18/..||Republic of Somaliland
nagorno-karabakh|Nagorno-Karabakh||||||Q244165||exists:1991-09-02/2023-12-31||Nagorno Karabagh;Artsakh;Republic of Artsakh;Nagorno-Karabakh Republic;Nagorny Karabakh;Mountainous Karabakh
`;
