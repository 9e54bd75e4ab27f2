const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"spring",
	"summer",
	"autumn",
	"winter",
];

/** An EDTF date in words: "9 October 2025", "autumn 2025", "about June 2025", "September 2025 to October 2025". */
export function dateWords(text: string): string {
	const ends = text.split("/");
	if (ends.length === 2) {
		if (ends[0] === ".." || ends[0] === "") return `until ${dateWords(ends[1] as string)}`;
		if (ends[1] === ".." || ends[1] === "") return `since ${dateWords(ends[0] as string)}`;
		return `${dateWords(ends[0] as string)} to ${dateWords(ends[1] as string)}`;
	}
	const about = /[~?%]$/.test(text) ? "about " : "";
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
	if (!match) return text;
	const [, year, month, day] = match;
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	if (!name) return month === undefined ? `${about}${year}` : `${about}${text.replace(/[~?%]$/, "")}`;
	return `${about}${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}
