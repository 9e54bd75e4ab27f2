/**
 * Regions, organisations and remainders ("areas not elsewhere specified") that stand where a state might: name | codes | other names.
 */
export const GROUPS_DATA = `
World|m49:1 comtrade:0 iso3:WLD iso3:W00 iso3:OWID_WRL|Total;All countries;World total
Africa|m49:2|
Northern Africa|m49:15|North Africa
Sub-Saharan Africa|m49:202 iso3:SSF|
Eastern Africa|m49:14|East Africa
Middle Africa|m49:17|Central Africa
Southern Africa|m49:18|
Western Africa|m49:11|West Africa
Americas|m49:19|
Northern America|m49:21 iso3:NAC|North America
North and Central America|m49:3|
Latin America and the Caribbean|m49:419 iso3:LCN|Latin America
Caribbean|m49:29|
Central American isthmus|m49:13|
South America|m49:5|
Asia|m49:142|
Central Asia|m49:143|
Eastern Asia|m49:30|East Asia
South-eastern Asia|m49:35|South-East Asia;Southeast Asia
Southern Asia|m49:34 iso3:SAS|South Asia
Western Asia|m49:145|West Asia
Middle East and North Africa|iso3:MEA|Middle East
Europe|m49:150|
Eastern Europe|m49:151|
Northern Europe|m49:154|
Southern Europe|m49:39|
Western Europe|m49:155|
Oceania|m49:9|
Australia and New Zealand|m49:53|
Melanesia|m49:54|
Micronesia (region)|m49:57|
Polynesia|m49:61|
Least developed countries|m49:199 iso3:LDC|Least developed countries: UN classification
Landlocked developing countries|m49:432|
Small island developing states|m49:722|
European Union|comtrade:97 iso2:EU iso3:EUU wikidata:Q458|EU;EU-27;EU27;EU-28;EU28;EU-25;EU-15;European Union (27);European Community;European Communities;European Economic Community;EEC
Euro area|iso3:EMU iso2:XC|Eurozone
European Union, not specified|comtrade:492 iso3:E19|Europe EU, nes;EU countries not specified
Association of Southeast Asian Nations|comtrade:975|ASEAN
African Union|wikidata:Q7159|AU (African Union)
NATO|wikidata:Q7184|North Atlantic Treaty Organization
United Nations|wikidata:Q1065|UN
Organization for Security and Co-operation in Europe|wikidata:Q81299|OSCE
Regional Security System||
Belgium-Luxembourg|m49:58 comtrade:58 iso3:BLX|Belgium and Luxembourg;Belgium-Luxembourg Economic Union;BLEU
Southern African Customs Union|comtrade:711|So. African Customs Union;SACU
Rhodesia and Nyasaland|comtrade:717|Fmr Rhodesia Nyas;Federation of Rhodesia and Nyasaland
Areas not elsewhere specified|comtrade:899 iso3:_X iso3:XX|Areas, nes;Unspecified;Not specified;Unknown country;Others;Other countries;Unknown;Not classified;Unknown recipient(s);Unknown supplier(s)
Bunkers|comtrade:837 iso3:X1|
Free zones|comtrade:838 iso3:X2|
Special categories|comtrade:839|
Other Europe|comtrade:568|Other Europe, nes
Other Africa|comtrade:577|Other Africa, nes
Other Oceania|comtrade:527|Oceania, nes
Other Western Asia|comtrade:879|Western Asia, nes
Other Northern Africa|comtrade:290|Northern Africa, nes
Other Africa CAMEU region|comtrade:472|Africa CAMEU region, nes
Other Caribbean|comtrade:129|Caribbean, nes
Other Latin American Integration Association|comtrade:473|LAIA, nes
Other Central American Common Market|comtrade:471|CACM, nes
Other North and Central America|comtrade:637|North America and Central America, nes
Other America|comtrade:636|Rest of America, nes
East Asia and Pacific|iso3:EAS|East Asia and Pacific (WB)
Europe and Central Asia|iso3:ECS|Europe and Central Asia (WB)
Latin America and Caribbean (World Bank)||Latin America and Caribbean (WB);Middle East and North Africa (WB);North America (WB);South Asia (WB);Sub-Saharan Africa (WB)
Arab World|iso3:ARB|
Africa Eastern and Southern|iso3:AFE|
Africa Western and Central|iso3:AFW|
Central Europe and the Baltics|iso3:CEB|
Caribbean small states|iso3:CSS|
Pacific island small states|iso3:PSS|
Other small states|iso3:OSS|
Small states|iso3:SST|
Fragile and conflict affected situations|iso3:FCS|
Heavily indebted poor countries|iso3:HPC|Heavily indebted poor countries (HIPC)
OECD members|iso3:OED|
High income|iso3:HIC|High-income countries
Upper middle income|iso3:UMC|Upper-middle-income countries
Middle income|iso3:MIC|Middle-income countries
Lower middle income|iso3:LMC|Lower-middle-income countries
Low income|iso3:LIC|Low-income countries
Low and middle income|iso3:LMY|
Not classified by income|iso3:INX|
IBRD only|iso3:IBD|
IDA and IBRD total|iso3:IBT|
IDA total|iso3:IDA|
IDA blend|iso3:IDB|
IDA only|iso3:IDX|
Early-demographic dividend|iso3:EAR|
Late-demographic dividend|iso3:LTE|
Pre-demographic dividend|iso3:PRE|
Post-demographic dividend|iso3:PST|
East Asia and Pacific, excluding high income|iso3:EAP|East Asia & Pacific (excluding high income)
Europe and Central Asia, excluding high income|iso3:ECA|Europe & Central Asia (excluding high income)
Latin America and Caribbean, excluding high income|iso3:LAC|Latin America & Caribbean (excluding high income)
Middle East and North Africa, excluding high income|iso3:MNA|Middle East & North Africa (excluding high income)
Sub-Saharan Africa, excluding high income|iso3:SSA|Sub-Saharan Africa (excluding high income)
East Asia and Pacific, IDA and IBRD|iso3:TEA|East Asia & Pacific (IDA & IBRD countries)
Europe and Central Asia, IDA and IBRD|iso3:TEC|Europe & Central Asia (IDA & IBRD countries)
Latin America and Caribbean, IDA and IBRD|iso3:TLA|Latin America & the Caribbean (IDA & IBRD countries)
Middle East and North Africa, IDA and IBRD|iso3:TMN|Middle East & North Africa (IDA & IBRD countries)
South Asia, IDA and IBRD|iso3:TSA|South Asia (IDA & IBRD)
Sub-Saharan Africa, IDA and IBRD|iso3:TSS|Sub-Saharan Africa (IDA & IBRD countries)
Oceans|fips:OS fips:OC|International waters
`;
