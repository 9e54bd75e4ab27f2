/** Words that cannot name a variable. */
const RESERVED = new Set(
	"break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield await".split(
		" ",
	),
);

/** The variable of a lens, such as wordsAndDeeds for words-and-deeds; undefined for a word of the language. */
export function identifier(name: string): string | undefined {
	const camel = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
	return RESERVED.has(camel) ? undefined : camel;
}

/** The two lists that a lens stands in: which line to import it with, and which entry. */
export function registered(
	name: string,
): readonly { readonly file: string; readonly from: string; readonly list: "array" | "object"; readonly entry: string }[] {
	const variable = identifier(name) as string;
	const key = variable === name ? name : `"${name}"`;
	return [
		{ file: "index.ts", from: `import { ${variable} } from "./${name}.ts";`, list: "array", entry: `\t${variable},` },
		{ file: "checks/index.ts", from: `import * as ${variable} from "./${name}.check.ts";`, list: "object", entry: `\t${key}: ${variable}.CHECKS,` },
	];
}
