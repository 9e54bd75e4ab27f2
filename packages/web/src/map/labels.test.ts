import { overlaps } from "@interconnector/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "./labels.ts";

const wanted = fc.record({
	text: fc.string({ minLength: 1, maxLength: 14 }),
	at: fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: -20, max: 320 })),
	size: fc.constantFrom(10, 12),
	bold: fc.boolean(),
	far: fc.constantFrom(0, 30, 90),
	beside: fc.boolean(),
});

test("labels keep clear of each other, of marks and of the edge", () => {
	const mark = { x: 180, y: 130, width: 40, height: 40 };
	fc.assert(
		fc.property(fc.array(wanted, { maxLength: 25 }), (list) => {
			const placed = placeLabels(list, 400, 300, [mark]);
			for (const [i, { box }] of placed.entries()) {
				expect(overlaps(box, mark)).toBe(false);
				expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
				for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
			}
		}),
	);
});

test("the first wanted is the first served; one without room is left out; the focal state looks farther", () => {
	const at: [number, number] = [50, 20];
	const one = { text: "Aland", at, size: 12 };
	const three = placeLabels([one, { ...one, text: "Bland" }, { ...one, text: "Cland" }, { ...one, text: "Dland" }], 100, 40);
	expect(three.map(({ label }) => label.text)).toEqual(["Aland"]);
	expect(placeLabels([one, { ...one, text: "Focal", far: 90 }], 200, 100).length).toBe(2);
});
