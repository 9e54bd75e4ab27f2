/** Names of states and bodies that English says with the article: by what they are called at the end, or at the beginning. */
const ENDS =
	/(^| )(Union|Organi[sz]ation|Kingdom|States|Emirates|Nations|Republic|Federation|Islands|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Parliament|Council|Commission|Committee|Corps|Group|Movement|Initiative|Partnership|Accords|Dialogue)$/;
const BEGINS = /^(Organi[sz]ation|Parliament|Senate|Congress|Council|Commission|League|Republic|Democratic Republic) of /;
const INSIDE = /\b(platform|trilateral|triangle|format)\b/;

/** The name of a thing as it stands inside a sentence: "the European Union", "Georgia". Titles of acts and agreements are left as they are. */
export function inText(id: string, name: string): string {
	if (!/^(actor|format|place):/.test(id)) return name;
	return ENDS.test(name) || BEGINS.test(name) || INSIDE.test(name) ? `the ${name}` : name;
}

/** A sentence with a capital at its beginning. */
export function capital(text: string): string {
	return text.startsWith("the ") ? `T${text.slice(1)}` : text;
}
