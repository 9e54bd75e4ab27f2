import type { Handling } from "../permit.ts";

/** TLP 2.0 as STIX 2.1 objects: ids and extension as published by OASIS, so that every consumer knows them. */
const TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
const TLP = {
	public: { name: "TLP:CLEAR", level: "clear", uuid: "94868c89-83c2-464b-929b-a1a8aa3c8487" },
	internal: { name: "TLP:AMBER", level: "amber", uuid: "55d920b0-5e8b-4f79-9ee9-91f868d9b421" },
	restricted: { name: "TLP:RED", level: "red", uuid: "e828b379-4e03-4974-9ac4-e53a884c97c1" },
} as const;

/** The marking definition of a handling. */
export function marking(handling: Handling) {
	const { name, level, uuid } = TLP[handling];
	return {
		type: "marking-definition",
		spec_version: "2.1",
		id: `marking-definition--${uuid}`,
		created: "2022-10-01T00:00:00.000Z",
		name,
		extensions: { [TLP_EXTENSION]: { extension_type: "property-extension", tlp_2_0: level } },
	};
}
