import { expect, it } from "vitest";
import { capital, inText } from "./article.ts";

it("gives the article to names that English says with it, and to no other", () => {
	const said = ["European Union", "United States", "Netherlands", "Organization of Turkic States", "Czech Republic", "3+3 regional platform"];
	expect(said.map(inText)).toEqual(said.map((name) => `the ${name}`));
	const bare = ["Georgia", "Türkiye", "AUKUS", "Five Eyes", "Ilham Aliyev", "Statesville", "Arab states", "Unionist League Party"];
	expect(bare.map(inText)).toEqual(bare);
});

it("begins a sentence with a capital", () => {
	expect(capital(`${inText("European Union")} alone can close it.`)).toBe("The European Union alone can close it.");
	expect(capital("theatre")).toBe("theatre");
});
