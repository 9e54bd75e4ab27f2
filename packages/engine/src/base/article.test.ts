import { expect, it } from "vitest";
import { capital, inText } from "./article.ts";

it("gives the article to names that English says with it, and to no other", () => {
	const said = ["European Union", "United States", "Netherlands", "Organization of Turkic States", "Czech Republic", "3+3 regional platform"];
	expect(said.map((name) => inText("actor:x", name))).toEqual(said.map((name) => `the ${name}`));
	const bare = ["Georgia", "Türkiye", "AUKUS", "Five Eyes", "Ilham Aliyev", "Statesville", "Arab states", "Unionist League Party"];
	expect(bare.map((name) => inText("actor:x", name))).toEqual(bare);
	expect(inText("event:x", "Meeting of the Nuclear Suppliers Group")).toBe("Meeting of the Nuclear Suppliers Group");
});

it("begins a sentence with a capital", () => {
	expect(capital(`${inText("actor:eu", "European Union")} alone can close it.`)).toBe("The European Union alone can close it.");
	expect(capital("theatre")).toBe("theatre");
});
