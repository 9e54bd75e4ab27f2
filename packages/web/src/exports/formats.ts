/** A format in which the program writes the dossier, as its own description tells it. */
export interface Format {
	readonly id: string;
	readonly about: string;
}

interface Description {
	readonly paths?: Readonly<
		Record<
			string,
			{
				readonly post?: {
					readonly description?: string;
					readonly requestBody?: {
						readonly content?: Readonly<
							Record<string, { readonly schema?: { readonly properties?: { readonly format?: { readonly enum?: readonly string[] } } } }>
						>;
					};
				};
			}
		>
	>;
}

/** The formats of the export operation, each in the words of the operation: "csv (claims, or a finding …); …". */
export function formatsOf(description: unknown): Format[] {
	const post = (description as Description | undefined)?.paths?.["/export"]?.post;
	const ids = post?.requestBody?.content?.["application/json"]?.schema?.properties?.format?.enum ?? [];
	return ids.map((id) => {
		const from = post?.description?.indexOf(`${id} (`) ?? -1;
		const said = from < 0 ? "" : (post?.description ?? "").slice(from + id.length + 2);
		return { id, about: said.slice(0, closing(said)) };
	});
}

/** Where the bracket that is open at the beginning closes. */
function closing(text: string): number {
	let depth = 1;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === "(") depth++;
		if (text[i] === ")") depth--;
		if (depth === 0) return i;
	}
	return text.length;
}
